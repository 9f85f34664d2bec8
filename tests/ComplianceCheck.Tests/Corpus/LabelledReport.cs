using System.Globalization;
using System.Text.Json;
using ComplianceCheck.Tests.Fixtures;

namespace ComplianceCheck.Tests.Corpus;

/// <summary>A real report with what a person read in it.</summary>
internal sealed class LabelledReport
{
    private readonly JsonElement label;

    private LabelledReport(string folder, string line)
    {
        label = JsonDocument.Parse(line).RootElement;
        using var file = File.OpenRead(Path.Combine(folder, Name));
        Report = CheckedReport.Of(file, Name);
    }

    public string Name => label.GetProperty("file").GetString()!;

    public CheckedReport Report { get; }

    public int? Year => label.GetProperty("title_year") is { ValueKind: JsonValueKind.Number } year ? year.GetInt32() : null;

    public string? Agency => label.GetProperty("agency").GetString();

    /// <summary>Start and end as <c>2017-01-01..2017-12-31</c>; a date that is not there is empty.</summary>
    public string Period => label.GetProperty("period_start").GetString() + ".." + label.GetProperty("period_end").GetString();

    public string PeriodRead => Report.Facts.Periods is [var first, ..]
        ? string.Create(CultureInfo.InvariantCulture, $"{first.Start:yyyy-MM-dd}..{first.End:yyyy-MM-dd}")
        : "..";

    /// <summary>The reports of the corpus; none where it is not there.</summary>
    public static IReadOnlyList<LabelledReport> All { get; } = CorpusFolder.PathOf("corpus") is { } folder
        ? [.. File.ReadLines(Path.Combine(folder, "labels.jsonl")).Where(line => line.Length > 0).Select(line => new LabelledReport(folder, line))]
        : [];

    public IEnumerable<string> List(string key) => label.GetProperty(key).EnumerateArray().Select(e => e.GetString()!);
}
