using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Kinds;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Tests.Output.Gates;

/// <summary>Runs that a pipeline may meet: an ordinary one, and ones with texts that try to break out of a format.</summary>
internal static class GateSample
{
    /// <summary>Texts that mean something in one format or another.</summary>
    public static TheoryData<string> Hostile =>
    [
        "草稿 年报,100%:终稿|<b>.docx",
        "行一\r\n行二\n::error::伪造\u2028行三",
        "\0\a\u001b[31m\u202e\uFFFE🈳\ud800半\udc00",
        "]]></failure></testsuites>&amp; \"双\" '单' \\",
        "[链接](1) @all #1 `代码` </details> $x$ **粗**",
        "𠮷林县🎉",
        "| | |",
    ];

    /// <summary>A run with a report that has a finding of each severity, a waived one and one whose waiver expired, a crash, and a file that cannot be read.</summary>
    public static IReadOnlyList<CheckedReport> Reports { get; } =
    [
        WithCrash(Sample.Report(Sample.Hint, Sample.Warning, Sample.Error) with
        {
            Requirements = BuiltInRules.Book.Requirements,
            Waivers = new WaiverMatch([new WaivedFinding(Sample.Warning with { Fingerprint = "1111111111111111" }, WaiverOf("历史数据无法补录"))], [], []),
        }),
    ];

    public static InputError Unreadable { get; } = new("旧/年报.doc", "unsupported-format", new LocalizedText("这是旧格式，请另存为 .docx。", "Old format."));

    /// <summary>A report in which every text is the one given.</summary>
    public static CheckedReport ReportOf(string text)
    {
        var both = new LocalizedText(text, text);
        var place = new Place { Section = text, Line = 2, Column = 3, Quote = text };
        var finding = Sample.Error with
        {
            Message = both,
            Fix = both,
            Basis = [new LegalBasis(text, text, text)],
            Place = place,
            Related = [place, new Place { Section = text, Table = 1, Row = 2, Cell = 3, Quote = text }],
            Evidence = [new Evidence(text, text, text)],
        };
        var need = BuiltInRules.Book.Find(finding.RuleId)!;
        var report = WithCrash(Sample.Report(finding, finding with { Place = place with { Line = null, Paragraph = 4 } }));
        return report with
        {
            Read = report.Read with { Path = text },
            Requirements = [need with { Title = both }],
            Notes = [both],
            Result = report.Result with
            {
                Outcomes = [.. report.Result.Outcomes.Select(o => o with { Reason = both })],
            },
            Waivers = new WaiverMatch([new WaivedFinding(finding, WaiverOf(text))], [], []),
        };
    }

    /// <summary>What a format writes for the run in which every text is the one given.</summary>
    public static string Write(string format, string text) =>
        Sample.Write(format, Sample.Options(), [ReportOf(text)], new InputError(text, "unreadable", new LocalizedText(text, text)));

    /// <summary>A report with many findings.</summary>
    public static CheckedReport Large(int findings) => Sample.Report(
        [.. Enumerable.Range(1, findings).Select(i => Sample.Warning with { Place = Sample.Warning.Place! with { Line = i } })]);

    private static Waiver WaiverOf(string reason) => new()
    {
        Requirement = "GK07-23",
        Report = "年报.docx",
        Fingerprint = "1111111111111111",
        Reason = reason,
        Owner = "办公室",
        Expires = new DateOnly(2027, 12, 31),
        File = "compliancecheck.waivers.yaml",
        Line = 3,
    };

    private static CheckedReport WithCrash(CheckedReport report) => report with
    {
        Result = report.Result with
        {
            Outcomes =
            [
                .. report.Result.Outcomes,
                new RequirementOutcome("GK21-02", Outcome.Crashed, new LocalizedText("除数为零", "division by zero"), []),
                new RequirementOutcome("GK21-40", Outcome.Failed, null, []),
                new RequirementOutcome("GKC-02", Outcome.Failed, null, []),
            ],
        },
    };
}
