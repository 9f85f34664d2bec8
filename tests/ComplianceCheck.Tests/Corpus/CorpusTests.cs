using System.Text.RegularExpressions;
using ComplianceCheck.Findings;
using ComplianceCheck.Tests.Fixtures;
using ComplianceCheck.Tests.Reading;

namespace ComplianceCheck.Tests.Corpus;

/// <summary>
/// What is read from real reports against what a person read. Each test lists what is known to be missed, so that
/// neither a loss nor a gain goes unseen.
/// </summary>
public sealed partial class CorpusTests
{
    private const string Phrases = "domain/zero_phrases.tsv";
    private const string Seed = "seeds/000_694aad4d228075dd.txt";

    /// <summary>A channel alone: its zero says nothing of the response to the public as a whole.</summary>
    private static readonly string[] PhrasesMissed = ["组织政府网站在线访谈0次"];

    /// <summary>Topics of the table of phrases; a fee statement of any kind answers for the fees.</summary>
    private static readonly Dictionary<string, (string Heading, string[] Topics)> PhraseTopics = new()
    {
        ["依申请公开"] = ("依申请公开和不予公开政府信息的情况", ["requests"]),
        ["不予公开"] = ("依申请公开和不予公开政府信息的情况", ["non-disclosure"]),
        ["收费减免"] = ("政府信息公开的收费及减免情况", ["fees", "fee-waivers"]),
        ["信息处理费(2020-)"] = ("其他需要报告的事项", ["processing-fee"]),
        ["行政复议/诉讼"] = ("因政府信息公开申请行政复议、提起行政诉讼的情况", ["review", "litigation"]),
        ["复议诉讼费用"] = ("政府信息公开的收费及减免情况", ["review", "litigation"]),
        ["举报/投诉/申诉/咨询"] = ("咨询和举报投诉情况", ["complaints", "appeals", "consultations"]),
        ["社会热点/舆情"] = ("主动回应社会关切的情况", ["public-concern"]),
        ["其他事项"] = ("其他需要报告的事项", ["other-matters"]),
        ["主动公开"] = ("主动公开政府信息的情况", ["proactive-items"]),
    };

    [CorpusFact]
    public void The_year_of_a_real_report_is_read() =>
        Wrong(r => r.Report.Facts.ReportYear == r.Year).ShouldBeEmpty();

    [CorpusFact]
    public void The_agency_of_a_real_report_is_read() =>
        // Its name stands nowhere in the text that is left of it.
        Wrong(r => r.Report.Facts.Agency?.Name == r.Agency).ShouldBe(["p035.txt"]);

    [CorpusFact]
    public void The_period_of_a_real_report_is_read() =>
        Wrong(r => r.PeriodRead == r.Period).ShouldBeEmpty();

    [CorpusFact]
    public void The_sections_of_a_real_report_are_found_and_none_that_is_not_there()
    {
        Deviations(r => r.List("roles").Except(Roles(r))).ShouldBeEmpty();
        Deviations(r => r.List("missing_roles").Intersect(Roles(r))).ShouldBeEmpty();
    }

    [CorpusFact]
    public void The_zeros_of_a_real_report_are_read_and_no_figure_is_taken_for_one()
    {
        Deviations(r => r.List("zeros").Except(Zeros(r.Report))).ShouldBeEmpty();
        Deviations(r => r.List("not_zeros").Intersect(Zeros(r.Report))).ShouldBeEmpty();
    }

    [CorpusFact]
    public void Nothing_crashes_over_a_real_report() =>
        Wrong(r => r.Report.Result.Outcomes.All(o => o.Outcome != Outcome.Crashed)).ShouldBeEmpty();

    [CorpusFact(Phrases)]
    public void Every_wording_of_a_zero_is_read_and_no_near_miss()
    {
        var wrong = CorpusFolder.Rows(Phrases).Where(row => row[2] != "A" && !IsReadRight(row[0], row[1], row[2] == "Z")).Select(row => row[1]);

        wrong.ShouldBe(PhrasesMissed);
    }

    [CorpusFact(Seed)]
    public void The_seed_reads_as_it_stands()
    {
        using var file = File.OpenRead(CorpusFolder.PathOf(Seed)!);
        var report = CheckedReport.Of(file, Path.GetFileName(Seed));

        report.Facts.ReportYear.ShouldBe(2017);
        report.Facts.Agency!.Name.ShouldBe("杭州高新区(滨江)商务局");
        Reports.Outline(report.Facts).ShouldBe("1 overview, 2 proactive, 3 on-request, 4 fees, 5 review-litigation, 6 public-response, 7 problems");
        Zeros(report).Order(StringComparer.Ordinal).ShouldBe(["fees", "litigation", "non-disclosure", "public-concern", "requests", "review"]);
        report.Result.Findings.Where(f => f.Severity != Severity.Info).Select(f => f.RuleId).ShouldBe(["GK00-01", "GK00-08", "GK07-23"], ignoreOrder: true);
    }

    private static bool IsReadRight(string topic, string phrase, bool isZero)
    {
        var (heading, topics) = PhraseTopics[topic];
        // The processing fee came with the later regulations; a phrase that names a year is of a report of that year.
        var year = YearIn().Match(phrase) is { Success: true } named ? named.Value : topic == "信息处理费(2020-)" ? "2021" : "2017";
        var facts = Reports.Read($"安澜县水利局{year}年政府信息公开工作年度报告\n一、概述\n本年度工作有序开展。\n二、{heading}\n{phrase}。");
        return facts.Counts.Any(c => c.IsZero && topics.Contains(c.Topic)) == isZero;
    }

    private static IEnumerable<string> Roles(LabelledReport report) => report.Report.Facts.Sections.SelectMany(s => s.Roles);

    private static IEnumerable<string> Zeros(CheckedReport report) => report.Facts.Counts.Where(c => c.IsZero).Select(c => c.Topic).Distinct();

    private static IEnumerable<string> Wrong(Func<LabelledReport, bool> isRight) =>
        LabelledReport.All.Where(r => !isRight(r)).Select(r => r.Name);

    private static IEnumerable<string> Deviations(Func<LabelledReport, IEnumerable<string>> wrong) =>
        LabelledReport.All.SelectMany(r => wrong(r).Select(w => $"{r.Name} {w}"));

    [GeneratedRegex("20[0-9]{2}(?=年)", RegexOptions.CultureInvariant)]
    private static partial Regex YearIn();
}
