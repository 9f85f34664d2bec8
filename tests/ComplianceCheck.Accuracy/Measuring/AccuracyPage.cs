using System.Globalization;
using System.Text;
using ComplianceCheck.Findings;
using ComplianceCheck.InventedReports.Faults;

namespace ComplianceCheck.Accuracy.Measuring;

/// <summary>What was measured, as the Markdown page that stands beside the rules.</summary>
internal static class AccuracyPage
{
    public const string Command = "dotnet run -c Release --project tests/ComplianceCheck.Accuracy";

    private const string Sound = "没有错误的报告";

    private static readonly string Head = $"""
        # 准确度

        由程序生成，不要手工修改。重新生成：`{Command}`；加 `-- --details 名称` 显示某种错误漏报、误报的经过，加 `-- --sound` 显示没有错误的报告里的误报。

        做法：`tests/ComplianceCheck.InventedReports` 按编号虚构报告：机关（政府、部门、乡镇、街道、垂直管理单位）、年度（2008—2025）、各项数字、表格、开头和落款，再写成句子，存为文本（表格用制表符、逐格一行，或像 PDF 那样断行）、DOCX 或网页。错误在写成句子之前植入（漏写一项、写错一个数、换一个单位……），植入时就知道应由哪些要求指出、应指在哪里。
        这个项目不引用检查程序：不用它的阅读、词汇和规则，植入的位置和说法都不是检查程序找到或给出的；生成的句子不出现在规则包和阅读样例里（有测试）。检查程序只用来判断写成的文件。

        - 植入：每种错误各{Measurement.ReportsAKind}份报告（年度、机关、写法、格式各不相同）。发现：其中有一项应有的要求指出，且同一份没有错误的报告里没有这个问题（只是漏写的，原来的句子已经不在，不比较）。仅提示：指出的级别只是提示。
        - 位置正确：指到被改动的句子或单元格；缺漏的，指向全文或所缺之处；前后矛盾的，指到任何一方。
        - 多余：与错误无关的错误和警告，每百份报告的个数（植入前就有的不计，见最后一表）。

        """;

    public static string Of(IReadOnlyList<(Fault Fault, IReadOnlyList<Trial> Trials)> measured, IReadOnlyList<SoundReport> sound)
    {
        var page = new StringBuilder(Head);
        var tallies = measured.ToDictionary(m => m.Fault.Name, m => Tally.Of(m.Fault.Name, m.Trials), StringComparer.Ordinal);
        foreach (var (group, faults) in Catalogue.Groups)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {group}\n\n| 错误 | 应由 | 植入 | 发现 | 仅提示 | 位置正确 | 多余 |\n|---|---|---:|---:|---:|---:|---:|\n");
            foreach (var fault in faults)
            {
                page.Append(Row(tallies[fault.Name], fault.Expects));
            }

            page.Append(Row(Sum("合计", [.. faults.Select(f => tallies[f.Name])]), ""));
        }

        page.Append("\n## 全部\n\n| 错误 | 应由 | 植入 | 发现 | 仅提示 | 位置正确 | 多余 |\n|---|---|---:|---:|---:|---:|---:|\n");
        page.Append(Row(Sum("全部错误", [.. tallies.Values]), ""));
        AppendSound(page, sound);
        return page.ToString();
    }

    /// <summary>The figures of a page by the name of the mistake.</summary>
    public static IReadOnlyDictionary<string, Tally> Read(string page) => page.Split('\n')
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Where(cells => cells.Length == 9 && cells[1] is not ("合计" or "全部错误") && int.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .Select(cells => new Tally(cells[1])
        {
            Planted = Number(cells[3]),
            Found = Number(cells[4]),
            OnlyInfo = Number(cells[5]),
            AtPlace = Number(cells[6]),
            Beside = Number(cells[7]) * Number(cells[3]) / 100,
        })
        .ToDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>Ids of the requirements that object to sound reports.</summary>
    public static IReadOnlyList<string> FalseAlarms(string page) => [.. page[page.IndexOf("## " + Sound, StringComparison.Ordinal)..].Split('\n')
        .Where(line => line.StartsWith("| GK", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1])];

    private static void AppendSound(StringBuilder page, IReadOnlyList<SoundReport> sound)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {Sound}\n\n共{sound.Count}份，每百份报告的误报个数：\n\n| 年度 | 份数 | 错误 | 警告 | 提示 | 有错误或警告的报告 |\n|---|---:|---:|---:|---:|---:|\n");
        foreach (var (name, from, to) in new[] { ("2008—2013", 2008, 2013), ("2014—2018", 2014, 2018), ("2019—2020", 2019, 2020), ("2021—2025", 2021, 2025), ("全部", 2008, 2025) })
        {
            var some = sound.Where(s => s.Report.Year >= from && s.Report.Year <= to).ToList();
            string Rate(int count) => Hundred(count, some.Count);
            int Count(Severity severity) => some.Sum(s => s.Findings.Count(f => f.Severity == severity));
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {some.Count} | {Rate(Count(Severity.Error))} | {Rate(Count(Severity.Warning))} | {Rate(Count(Severity.Info))} | {Rate(some.Count(s => s.Findings.Any(f => f.Severity != Severity.Info)))} |\n");
        }

        page.Append("\n| 误报的要求 | 级别 | 每百份 |\n|---|---|---:|\n");
        foreach (var alarm in sound.SelectMany(s => s.Findings).GroupBy(f => (f.RuleId, f.Severity)).OrderBy(g => g.Key.RuleId, StringComparer.Ordinal))
        {
            var severity = alarm.Key.Severity switch { Severity.Error => "错误", Severity.Warning => "警告", _ => "提示" };
            page.Append(CultureInfo.InvariantCulture, $"| {alarm.Key.RuleId} | {severity} | {Hundred(alarm.Count(), sound.Count)} |\n");
        }
    }

    private static string Row(Tally t, string ids) => string.Create(
        CultureInfo.InvariantCulture, $"| {t.Name} | {ids} | {t.Planted} | {t.Found} | {t.OnlyInfo} | {t.AtPlace} | {Hundred(t.Beside, t.Planted)} |\n");

    private static Tally Sum(string name, IReadOnlyList<Tally> tallies) => new(name)
    {
        Planted = tallies.Sum(t => t.Planted),
        Found = tallies.Sum(t => t.Found),
        OnlyInfo = tallies.Sum(t => t.OnlyInfo),
        AtPlace = tallies.Sum(t => t.AtPlace),
        Beside = tallies.Sum(t => t.Beside),
    };

    private static string Hundred(int count, int of) => of == 0 ? "0" : Math.Round(100m * count / of, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);

    private static int Number(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
