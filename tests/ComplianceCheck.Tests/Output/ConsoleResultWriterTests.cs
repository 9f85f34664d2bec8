using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Tests.Output;

public sealed class ConsoleResultWriterTests
{
    private const string Escape = "\u001b";

    [Fact]
    public void A_clerk_reads_place_words_clause_and_repair_of_each_finding()
    {
        var text = Sample.Write("text", Sample.Options(), [Sample.Report(Sample.Hint, Sample.Warning, Sample.Error)]);

        text.ShouldBe(
            """
            草稿/年报.docx
              云溪县档案局 · 2017年度 · 适用规则 cn-2007

              整份报告
                提示 GKC-02
                  落款没有日期。
                  修改：补上落款日期。

              四、政府信息公开的经费使用和收费情况
                警告 GK07-23  第31行
                  没有写明减免费用的情况，也没有写明没有减免。
                  原文：“本机关依申请公开的收费标准按照省物价部门的规定执行，检索费、复……何费用的情形，全年收费情况正常。”
                  另见：三、依申请公开 · 第26行 “未收到申请”
                  依据：《中华人民共和国政府信息公开条例》（国务院令第492号）第三十二条第（三）项
                  修改：例如：2017年，本机关未减免费用。
                错误 GK21-40  表2 第7行第3列
                  表内数字不平衡：3 + 0 = 3，但 2 + 0 = 2。
                  依据：各地报告的通行做法
                  修改：核对各行数字。

              无法判断的要求
                GK07-30 GK07-31：缺少章节“举报投诉”

              共 5 项要求：通过 1，未通过 1，不适用 1，无法判断 2，程序出错 0
              发现问题：错误 1，警告 1，提示 1


            """,
            StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void In_English_on_a_narrow_terminal_lines_are_wrapped_under_their_labels()
    {
        var text = Sample.Write("text", Sample.Options(DisplayLanguage.English) with { Width = 60 }, [Sample.Report(Sample.Warning)]);

        text.ShouldBe(
            """
            草稿/年报.docx
              云溪县档案局 · report year 2017 · rules cn-2007

              四、政府信息公开的经费使用和收费情况
                warning GK07-23  line 31
                  The report does not say whether fees were waived.
                  text:  “本机关依申请公开的收费标准按照省物价部门的规定
                         执行，检索费、复……何费用的情形，全年收费情况正
                         常。”
                  see:   三、依申请公开 · line 26 “未收到申请”
                  basis: 《中华人民共和国政府信息公开条例》 (国务院令第
                         492号) 第三十二条第（三）项
                  fix:   For example: no fees were waived in 2017.

              Requirements that could not be assessed
                GK07-30 GK07-31: the section on complaints is missing

              requirements: 5; 1 passed, 1 failed, 1 not applicable, 2
              not assessable, 0 crashed
              findings: 0 error, 1 warning, 0 info


            """,
            StringCompareShould.IgnoreLineEndings);
        text.Split('\n').ShouldAllBe(line => DisplayWidth.Of(line) <= 60);
    }

    [Fact]
    public void Several_reports_end_in_a_table_whose_columns_line_up_across_scripts()
    {
        var narrow = Sample.Report(Sample.Warning) with { Read = Sample.Report().Read with { Path = "a.txt" } };
        var text = Sample.Write(
            "text", Sample.Options(), [narrow, Sample.Report()], new InputError("第二份.doc", "unsupported-format", new LocalizedText("旧格式。", "Old format.")));

        var table = text[text.IndexOf("汇总", StringComparison.Ordinal)..].Split('\n');
        table[1..5].ShouldBe(
        [
            "  文件            年度  错误  警告  提示  结果",
            "  a.txt           2017     0     1     0  已检查",
            "  草稿/年报.docx  2017     0     0     0  已检查",
            "  第二份.doc                              无法检查",
        ]);
        table[2..5].Select(row => DisplayWidth.Of(row[..(row.LastIndexOf(' ') + 1)])).Distinct().Count().ShouldBe(1);
        table[5].ShouldBe("共检查 2 份报告，另有 1 个文件无法检查；错误 0，警告 1，提示 0");
    }

    [Fact]
    public void A_single_report_needs_no_table() =>
        Sample.Write("text", Sample.Options(), [Sample.Report(Sample.Warning)]).ShouldNotContain("汇总");

    [Fact]
    public void Quiet_leaves_only_findings()
    {
        var text = Sample.Write("text", Sample.Options() with { Quiet = true }, [Sample.Report(), Sample.Report(Sample.Hint)]);

        text.ShouldContain("GKC-02");
        text.ShouldNotContain("共 5 项要求");
        text.ShouldNotContain("无法判断的要求");
        text.ShouldNotContain("汇总");
        text.Split("草稿/年报.docx").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Terminal_sequences_are_written_only_with_colour(bool color)
    {
        var text = Sample.Write("text", Sample.Options() with { Color = color }, [Sample.Report(Sample.Warning, Sample.Error)]);

        text.Contains(Escape, StringComparison.Ordinal).ShouldBe(color);
    }

    [Fact]
    public void A_document_cannot_command_the_terminal()
    {
        var hostile = Sample.Warning with
        {
            Message = new LocalizedText("清屏\u001b[2J\u202e", ""),
            Place = new Place { Section = "一、\u0007概述\n错误 GK00-00", Quote = "\u009b31m" },
        };

        var text = Sample.Write("text", Sample.Options(), [Sample.Report(hostile)]);

        text.Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty();
        text.ShouldNotContain("\u202e");
        text.Split('\n').ShouldNotContain(line => line.StartsWith("错误", StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_that_are_not_shown_are_counted()
    {
        var report = Sample.Report(Sample.Hint, Sample.Error);
        var text = Sample.Write("text", Sample.Options(), [report with { Shown = [Sample.Error] }]);

        text.ShouldContain("发现问题：错误 1，警告 0，提示 0（另有 1 条级别较低，未显示）");
        text.ShouldNotContain("GKC-02");
    }

    [Fact]
    public void A_document_that_is_no_report_and_a_defect_of_the_program_are_both_said()
    {
        var report = Sample.Report();
        var crashed = new RequirementOutcome("GK07-99", Outcome.Crashed, new LocalizedText("程序缺陷", "defect"), []);
        var text = Sample.Write("text", Sample.Options(), [report with { Result = new CheckResult([crashed], [], IsReport: false), Notes = [new LocalizedText("按年度选择规则", "")] }]);

        text.ShouldContain("不是政府信息公开工作年度报告");
        text.ShouldContain("GK07-99：程序缺陷");
        text.ShouldContain("程序出错 1");
        text.ShouldContain("说明：按年度选择规则");
    }

    public static TheoryData<Place, string> Positions => new()
    {
        { new Place { Line = 31, Column = 5, Paragraph = 12 }, "第31行第5列" },
        { new Place { Line = 31, Column = 1 }, "第31行" },
        { new Place { Paragraph = 12 }, "第12段" },
        { new Place { Table = 2, Row = 7, Cell = 3 }, "表2 第7行第3列" },
        { new Place { Table = 2, Row = 7, Cell = 3, Line = 40 }, "表2 第7行第3列 · 第40行" },
        { new Place { Table = 2, Paragraph = 1 }, "表2" },
    };

    [Theory]
    [MemberData(nameof(Positions))]
    public void A_place_is_said_in_the_words_of_the_reader(Place place, string expected)
    {
        var text = Sample.Write("text", Sample.Options(), [Sample.Report(Sample.Error with { Place = place })]);

        text.Split('\n').ShouldContain($"    错误 GK21-40  {expected}");
    }
}
