using ComplianceCheck.Output.Csv;
using ComplianceCheck.Output.Html;
using ComplianceCheck.Output.JUnit;
using ComplianceCheck.Output.Json;
using ComplianceCheck.Output.Markdown;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Pipelines;
using ComplianceCheck.Output.Sarif;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output;

/// <summary>The registry of output formats.</summary>
public static class ResultFormats
{
    /// <summary>Every format; the first is the default.</summary>
    public static IReadOnlyList<ResultFormat> All { get; } =
    [
        new("text", (stream, options) => new ConsoleResultWriter(stream, options), (stream, options) => new ConsoleFactsWriter(stream, options)) { NeedsText = false },
        new("json", (stream, options) => new JsonResultWriter(stream, options), (stream, _) => new JsonFactsWriter(stream)),
        new("html", (stream, options) => new HtmlResultWriter(stream, options), null),
        new("jsonl", (stream, options) => new JsonLinesResultWriter(stream, options), null),
        new("csv", (stream, options) => new CsvResultWriter(stream, options), null) { NeedsText = false },
        new("statistics", (stream, options) => new StatisticsResultWriter(stream, options), null) { NeedsText = false },
        new("sarif", (stream, options) => new SarifResultWriter(stream, options), null) { NeedsText = false },
        new("junit", (stream, options) => new JUnitResultWriter(stream, options), null) { NeedsText = false },
        new("github", (stream, options) => new GitHubResultWriter(stream, options), null) { NeedsText = false },
        new("gitlab", (stream, options) => new GitLabResultWriter(stream, options), null) { NeedsText = false },
        new("rdjson", (stream, options) => new ReviewdogResultWriter(stream, options), null) { NeedsText = false },
        new("markdown", (stream, options) => new MarkdownResultWriter(stream, options), null) { NeedsText = false },
    ];
}

/// <summary>An output format. A writer flushes what it wrote after each report and does not dispose the stream.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Results">Makes the writer of results.</param>
/// <param name="Facts">Makes the writer of facts; null where the format has none.</param>
public sealed record ResultFormat(
    string Name,
    Func<Stream, WriterOptions, IResultWriter> Results,
    Func<Stream, WriterOptions, IFactsWriter>? Facts)
{
    /// <summary>Whether it writes more of a report than its title, body, year and findings. What does not can be written of a report that was judged earlier and is not read again.</summary>
    public bool NeedsText { get; init; } = true;
}
