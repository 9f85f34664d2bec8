using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Title;

/// <summary>The words of the naming of a report (<c>rules/lexicon/titles.yaml</c>).</summary>
internal sealed class TitleWords(WordReader file) : IWordFile<TitleWords>
{
    /// <inheritdoc/>
    public static string FileName => "titles";

    /// <summary>Words that announce it in a sentence.</summary>
    public IReadOnlyList<string> LeadWords { get; } = [.. file.Words("lead-words")];

    /// <summary>What it may be called after, before 工作 and 报告.</summary>
    public WordFinder Subjects { get; } = file.Finder("subjects");

    /// <summary>What it is about.</summary>
    public IReadOnlyList<string> GovernmentInformation { get; } = [.. file.Words("government-information")];

    /// <summary>What it is about where it says too much.</summary>
    public IReadOnlyList<string> GovernmentAffairs { get; } = [.. file.Words("government-affairs")];

    /// <summary>What the report calls itself.</summary>
    public IReadOnlyList<string> AnnualReport { get; } = [.. file.Words("annual-report")];

    /// <summary>What stands between the body and the name of the report: “某局关于2017年…的报告”.</summary>
    public string About { get; } = file.Text("about");

    /// <summary>What may follow there.</summary>
    public WordEndings AboutVerbs { get; } = file.Endings("about-verbs");

    /// <summary>What such a title may end with.</summary>
    public WordEndings Tails { get; } = file.Endings("tails");

    /// <summary>What a word begins with that points at a body and names none.</summary>
    public WordEndings Pointing { get; } = file.Endings("pointing");

    /// <summary>The first half of 人民政府.</summary>
    public string Peoples { get; } = file.Text("peoples");

    /// <summary>Its second half.</summary>
    public string Government { get; } = file.Text("government");

    /// <inheritdoc/>
    public static TitleWords Read(WordReader file) => new(file);
}
