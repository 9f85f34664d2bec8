namespace ComplianceCheck.Language.WordFiles;

/// <summary>What places call the parts of a report that have no heading (<c>rules/lexicon/terms.yaml</c>).</summary>
internal sealed class PartNames(WordReader file) : IWordFile<PartNames>
{
    /// <inheritdoc/>
    public static string FileName => "terms";

    /// <summary>The title.</summary>
    public string Title { get; } = file.Text("title");

    /// <summary>What stands between the title and the first heading.</summary>
    public string LeadIn { get; } = file.Text("lead-in");

    /// <summary>The words of the page around the report.</summary>
    public string Furniture { get; } = file.Text("furniture");

    /// <summary>The whole report.</summary>
    public string Whole { get; } = file.Text("whole");

    /// <inheritdoc/>
    public static PartNames Read(WordReader file) => new(file);
}
