namespace ComplianceCheck.Output.Text;

/// <summary>What a piece of text is, for its colour.</summary>
public enum Ink
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>Headings.</summary>
    Strong,

    /// <summary>Labels and side notes.</summary>
    Faint,

    /// <summary>Errors.</summary>
    Error,

    /// <summary>Warnings.</summary>
    Warning,

    /// <summary>Hints.</summary>
    Info,

    /// <summary>All is well.</summary>
    Good,
}
