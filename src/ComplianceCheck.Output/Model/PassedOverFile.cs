namespace ComplianceCheck.Output.Model;

/// <summary>A file that was found and not checked.</summary>
/// <param name="Path">Its path as it was found.</param>
/// <param name="Reason">Why.</param>
public sealed record PassedOverFile(string Path, PassReason Reason);

/// <summary>Why a file that was found is not checked.</summary>
public enum PassReason
{
    /// <summary>Its format is none that is read.</summary>
    OtherFormat,

    /// <summary>It is a text that has nothing of an annual report.</summary>
    NoReport,

    /// <summary>An earlier run wrote it.</summary>
    FormerResult,

    /// <summary>The settings or the command line exclude it.</summary>
    Excluded,

    /// <summary>It does not differ from the commit that was named.</summary>
    Unchanged,

    /// <summary>It is hidden or locked by the program that has it open; such files are counted, not named.</summary>
    Hidden,
}
