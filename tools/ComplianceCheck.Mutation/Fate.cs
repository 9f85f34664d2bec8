namespace ComplianceCheck.Mutation;

/// <summary>What became of a change.</summary>
internal enum Fate
{
    /// <summary>A test failed.</summary>
    Killed,

    /// <summary>The tests did not come to an end.</summary>
    TimedOut,

    /// <summary>All tests that run the changed member passed.</summary>
    Survived,

    /// <summary>No test runs the changed member.</summary>
    NotReached,
}
