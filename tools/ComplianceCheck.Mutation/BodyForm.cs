namespace ComplianceCheck.Mutation;

/// <summary>How a body is written.</summary>
internal enum BodyForm
{
    /// <summary>In braces.</summary>
    Block,

    /// <summary>A value after an arrow.</summary>
    Value,

    /// <summary>A statement after an arrow.</summary>
    Statement,

    /// <summary>A property that is a value after an arrow.</summary>
    Getter,

    /// <summary>An initial value.</summary>
    Initial,
}
