using System.Globalization;
using System.Text;

namespace ComplianceCheck.Accuracy.Measuring;

/// <summary>The tallies as the Markdown page that stands beside the rules.</summary>
internal static class AccuracyTable
{
    /// <summary>What stands for an id in the last row.</summary>
    public const string Total = "合计";

    private const string None = "—";

    public const string Command = "dotnet run --project tests/ComplianceCheck.Accuracy";

    private const string Head = $"""
        # 准确度

        由程序生成，不要手工修改。重新生成：`{Command}`；加 `-- --details 编号` 显示漏报和误报的经过。`dotnet test` 重新测量，任何一项比本表差即失败。

        做法：在 `fixtures` 的每份完整报告里逐处植入错误（见 `tests/ComplianceCheck.Accuracy/Faults`），走完打开、阅读、检查的全过程；再把完整报告换一种写法、格式、编码、单位和年度（见 `Variants`），看有没有误报。

        - 植入：应由该要求指出的错误数。发现：指出的次数。位置正确：指到了被改动的句子、单元格或部分（缺整部分的，指向全文）。
        - 旁及误报：植入别的错误时，该要求多余地给出的错误或警告。
        - 正常文本：与该要求有关、没有错误的改写数。误报：其中给出错误或警告的份数。

        | 编号 | 要求 | 植入 | 发现 | 位置正确 | 旁及误报 | 正常文本 | 误报 |
        |---|---|---:|---:|---:|---:|---:|---:|

        """;

    public static string Of(IReadOnlyList<Tally> tallies)
    {
        var page = new StringBuilder(Head);
        foreach (var tally in tallies)
        {
            page.Append(Row(tally)).Append('\n');
        }

        return page.Append(Row(Sum(tallies))).Append('\n').ToString();
    }

    /// <summary>The figures of a page by id; rows that are none are passed over.</summary>
    public static IReadOnlyDictionary<string, Tally> Read(string page) => page.Split('\n')
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Where(cells => cells.Length == 10 && int.TryParse(cells[8], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .Select(cells => new Tally(cells[1], cells[2])
        {
            Planted = Number(cells[3]),
            Found = Number(cells[4]),
            AtPlace = Number(cells[5]),
            Beside = Number(cells[6]),
            Variants = Number(cells[7]),
            FalseAlarms = Number(cells[8]),
        })
        .ToDictionary(t => t.Id, StringComparer.Ordinal);

    private static string Row(Tally t) =>
        string.Create(CultureInfo.InvariantCulture, $"| {t.Id} | {t.Title} | {t.Planted} | {Of(t, t.Found)} | {Of(t, t.AtPlace)} | {t.Beside} | {t.Variants} | {t.FalseAlarms} |");

    /// <summary>Nothing can be found of what nobody planted.</summary>
    private static string Of(Tally tally, int count) => tally.Planted == 0 ? None : count.ToString(CultureInfo.InvariantCulture);

    private static Tally Sum(IReadOnlyList<Tally> tallies) => new(Total, "")
    {
        Planted = tallies.Sum(t => t.Planted),
        Found = tallies.Sum(t => t.Found),
        AtPlace = tallies.Sum(t => t.AtPlace),
        Beside = tallies.Sum(t => t.Beside),
        Variants = tallies.Sum(t => t.Variants),
        FalseAlarms = tallies.Sum(t => t.FalseAlarms),
    };

    private static int Number(string cell) => cell == None ? 0 : int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
