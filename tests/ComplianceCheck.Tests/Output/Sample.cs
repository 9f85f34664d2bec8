using System.Text;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Tests.Output;

/// <summary>A report of an invented bureau, with one of everything.</summary>
internal static class Sample
{
    public static readonly LegalBasis Regulation = new("中华人民共和国政府信息公开条例", "国务院令第492号", "第三十二条第（三）项");

    public static ReportDocument Document { get; } = new(
        "年报.docx", SourceFormat.Docx, [new Paragraph { Text = "云溪县档案局2017年政府信息公开工作年度报告", Number = 1 }], []);

    public static ReportFacts Facts { get; } = new()
    {
        Title = new TitleFact { Text = "云溪县档案局2017年政府信息公开工作年度报告", Year = 2017, Agency = "云溪县档案局", Place = new Place { Line = 1, Column = 1, Paragraph = 1 } },
        Agency = new AgencyFact("云溪县档案局", AgencyKind.Department, ["浙江省", "杭州市"]),
        ReportYear = 2017,
        Periods =
        [
            new StatisticalPeriod
            {
                Start = new DateOnly(2017, 1, 1),
                End = new DateOnly(2017, 12, 31),
                Class = PeriodClass.Full,
                Place = new Place { Line = 3, Column = 20, Paragraph = 3, Quote = "2017年1月1日至12月31日" },
            },
            new StatisticalPeriod { Class = PeriodClass.EndOnly, End = new DateOnly(2017, 12, 31), Place = new Place { Paragraph = 9, Quote = "截至2017年底" } },
        ],
        Sections =
        [
            new Section { Roles = ["on-request", "fees"], Ordinal = 3, Level = 1, Heading = "三、依申请公开和收费情况", Title = "依申请公开和收费情况", Body = "", Place = new Place { Line = 25, Paragraph = 20 } },
        ],
        Counts =
        [
            new CountStatement { Topic = "requests", Value = 0, Unit = "件", Covers = Coverage.ReportYear, Role = "on-request", Place = new Place { Line = 26, Paragraph = 21, Quote = "未收到申请" } },
            new CountStatement { Topic = "review", Value = null, Covers = Coverage.PartOfYear, Place = new Place { Line = 27, Quote = "上半年若干件" } },
        ],
        Tables =
        [
            new StatutoryTable(
                "requests-2021",
                [
                    new StatutoryCell("r1", "c1", 3, CellState.Number, "一、本年新收", new Place { Table = 2, Row = 5, Cell = 4 }),
                    new StatutoryCell("r2", "c1", null, CellState.Blank, "二、上年结转", new Place { Table = 2, Row = 6, Cell = 4 }),
                ],
                new Place { Table = 2 }),
        ],
        Citations = [new Citation("杭州市政府信息公开规定", null, null, false, true, new Place { Line = 2, Quote = "《杭州市政府信息公开规定》" })],
        Dates = new ReportDates { Published = new DateOnly(2018, 3, 15) },
        ListedParts = new ListedParts(null, [new ListedPart("概述", ["overview"])], new Place { Line = 3 }),
        Duplicates = [new DuplicateBlock(120, 0.25, new Place { Line = 5 }, new Place { Line = 40, Quote = "积极推进" })],
        Residue = [new ResidueFact(ResidueKind.Placeholder, new Place { Line = 8, Quote = "XX件" })],
    };

    public static Finding Warning { get; } = new()
    {
        RuleId = "GK07-23",
        Severity = Severity.Warning,
        Message = new LocalizedText("没有写明减免费用的情况，也没有写明没有减免。", "The report does not say whether fees were waived."),
        Fix = new LocalizedText("例如：2017年，本机关未减免费用。", "For example: no fees were waived in 2017."),
        Basis = [Regulation],
        Place = new Place
        {
            Section = "四、政府信息公开的经费使用和收费情况",
            Line = 31,
            Column = 1,
            Paragraph = 24,
            Quote = "本机关依申请公开的收费标准按照省物价部门的规定执行，检索费、复制费、邮寄费均按实际发生的成本收取，并在收取时开具统一的财政票据，不存在另行收取其他任何费用的情形，全年收费情况正常。",
        },
        Related = [new Place { Section = "三、依申请公开", Line = 26, Quote = "未收到申请" }],
        Evidence = [new Evidence("fee-waivers", null, "全年收费情况正常")],
        Fingerprint = "0123456789abcdef",
    };

    public static Finding Error { get; } = new()
    {
        RuleId = "GK21-40",
        Severity = Severity.Error,
        Message = new LocalizedText("表内数字不平衡：3 + 0 = 3，但 2 + 0 = 2。", "The table does not add up: 3 + 0 = 3, but 2 + 0 = 2."),
        Fix = new LocalizedText("核对各行数字。", "Check the rows."),
        Basis = [new LegalBasis("各地报告的通行做法", null, null)],
        Place = new Place { Section = "四、政府信息公开的经费使用和收费情况", Table = 2, Row = 7, Cell = 3, Key = "requests-2021:r3.c1" },
        Fingerprint = "fedcba9876543210",
    };

    public static Finding Hint { get; } = new()
    {
        RuleId = "GKC-02",
        Severity = Severity.Info,
        Message = new LocalizedText("落款没有日期。", "The signature has no date."),
        Fix = new LocalizedText("补上落款日期。", "Add the date."),
        Basis = [],
        Fingerprint = "00000000000000aa",
    };

    public static CheckedReport Report(params Finding[] findings) => new()
    {
        Read = new ReadReport("草稿/年报.docx", Document, Facts, "cn-2007") { Sha256 = new string('a', 64) },
        Result = new CheckResult(
            [
                new RequirementOutcome("GK07-17", Outcome.Passed, null, []),
                new RequirementOutcome("GK07-23", Outcome.Failed, null, []),
                new RequirementOutcome("GK07-30", Outcome.NotAssessable, new LocalizedText("缺少章节“举报投诉”", "the section on complaints is missing"), []),
                new RequirementOutcome("GK07-31", Outcome.NotAssessable, new LocalizedText("缺少章节“举报投诉”", "the section on complaints is missing"), []),
                new RequirementOutcome("GK21-01", Outcome.NotApplicable, new LocalizedText("年度不符", "another year"), []),
            ],
            findings,
            IsReport: true),
        Shown = findings,
    };

    /// <summary>A report with this text and these findings.</summary>
    public static CheckedReport Report(ReportDocument document, params Finding[] findings)
    {
        var report = Report(findings);
        return report with { Read = report.Read with { Document = document, Facts = new ReportFacts() } };
    }

    public static WriterOptions Options(DisplayLanguage language = DisplayLanguage.Chinese) =>
        new() { Language = language, Tool = new ToolInfo("compliancecheck", "1.2.3", "direct") };

    /// <summary>What a format writes for some reports and errors.</summary>
    public static string Write(string format, WriterOptions options, IEnumerable<CheckedReport> reports, params InputError[] errors)
    {
        using var stream = new MemoryStream();
        using (var writer = ResultFormats.All.Single(f => f.Name == format).Results(stream, options))
        {
            var totals = default(RunTotals);
            foreach (var report in reports)
            {
                writer.Write(report);
                totals = totals.Add(report);
            }

            foreach (var error in errors)
            {
                writer.Write(error);
                totals = totals.AddError();
            }

            writer.Finish(totals);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>What a format writes for the facts.</summary>
    public static string WriteFacts(string format, WriterOptions options, ReportFacts facts)
    {
        using var stream = new MemoryStream();
        using (var writer = ResultFormats.All.Single(f => f.Name == format).Facts!(stream, options))
        {
            writer.Write(new ReadReport("年报.docx", Document, facts, "cn-2007"));
            writer.Finish([]);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
