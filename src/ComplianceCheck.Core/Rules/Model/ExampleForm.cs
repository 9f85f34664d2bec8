namespace ComplianceCheck.Rules.Model;

/// <summary>What an example is.</summary>
public enum ExampleForm
{
    /// <summary>A sentence in the section that the requirement names, else in the lead-in.</summary>
    Sentence,

    /// <summary>Any number of lines in the section that the requirement names, else in the overview.</summary>
    Section,

    /// <summary>A table there.</summary>
    Table,

    /// <summary>A whole report.</summary>
    Report,

    /// <summary>Several reports; a line that begins with <c>@</c> says whose report follows.</summary>
    Batch,
}
