namespace ComplianceCheck.Fuzz;

/// <summary>What the program is asked to do with a case.</summary>
internal enum Errand
{
    /// <summary>Check it and write JSON.</summary>
    Check,

    /// <summary>Check it and write every format.</summary>
    WriteEveryFormat,

    /// <summary>Show what is read in it.</summary>
    ReadFacts,

    /// <summary>Check a good report with it.</summary>
    CheckWithPack,

    /// <summary>Say its mistakes.</summary>
    LintPack,

    /// <summary>Check a good report beside it.</summary>
    CheckBesideIt,
}
