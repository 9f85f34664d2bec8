namespace ComplianceCheck.Cli.Timing;

/// <summary>A part of the work on reports, in its order.</summary>
internal enum Phase
{
    /// <summary>Loading the packs; once a run.</summary>
    Packs,

    /// <summary>From bytes to paragraphs and tables.</summary>
    Open,

    /// <summary>From paragraphs and tables to facts.</summary>
    Read,

    /// <summary>Deciding which requirements concern the report.</summary>
    Choose,

    /// <summary>Testing the requirements.</summary>
    Check,

    /// <summary>Writing results.</summary>
    Write,
}
