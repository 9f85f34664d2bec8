using System.Text;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Tests.Fixtures;

namespace ComplianceCheck.Tests.Reading;

/// <summary>What must hold of any text: reports of the fixtures, cut, doubled, glued and spoilt.</summary>
public sealed class InvariantTests
{
    private const string Spoilers = "，。、；：（）《》一二十百千万亿零〇0123456789年月日件条元无未不第其中第Oo٣① \t\u3000\u200B\uD83D\uDE00|%";

    public static TheoryData<string, int> Texts
    {
        get
        {
            var data = new TheoryData<string, int>();
            var seed = 1;
            foreach (var name in Fixture.Names().Where(n => n.EndsWith(".txt", StringComparison.Ordinal) && !n.Contains("utf16", StringComparison.Ordinal) && !n.Contains("gb18030", StringComparison.Ordinal)))
            {
                data.Add(name, seed++);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_spoilt_report_is_read_and_its_places_are_true(string fixture, int seed)
    {
        var random = new Random(seed);
        var original = Fixture.ReadText(fixture).TrimStart('\uFEFF');
        for (var i = 0; i < 12; i++)
        {
            // Half a surrogate pair does not survive being a file.
            var text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Spoil(original, random, i)));
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            var first = CheckedReport.OfText(text);
            var second = CheckedReport.OfText(text);
            first.Result.Outcomes.Where(o => o.Outcome == Outcome.Crashed).Select(o => o.ToString()).ShouldBeEmpty($"{seed}.{i}");
            first.Result.Findings.Select(CheckedReport.ShowOne).ShouldBe(second.Result.Findings.Select(CheckedReport.ShowOne), $"{seed}.{i}");
            var lines = text.ReplaceLineEndings("\n").Split('\n');
            foreach (var place in TruePlaces.Of(first.Facts).Concat(first.Result.Findings.Select(f => f.Place).OfType<Place>()))
            {
                ShouldBeTrue(place, lines, $"{fixture} {seed}.{i} {place}");
            }
        }
    }

    [Theory]
    [InlineData("安澜县水利局2017年政府信息公开工作年度报告\n2017年收到申请79228162514264337593543950335亿件。")]
    [InlineData("安澜县水利局2017年政府信息公开工作年度报告\n收到申请79228162514264337593543950335件，其中网络79228162514264337593543950335件，信函79228162514264337593543950335件。")]
    [InlineData("安澜县水利局2017年政府信息公开工作年度报告\n收取费用79228162514264337593543950335万元。")]
    [InlineData("安澜县水利局20١٧年政府信息公开工作年度报告\n20١٧年收到申请3件，截至٣月底收到2件。")]
    [InlineData("安澜县水利局9999年政府信息公开工作年度报告\n统计期限为9999年1月1日至9999年12月31日。")]
    [InlineData("安澜县水利局0000年政府信息公开工作年度报告\n统计期限为0000年00月00日至0000年99月99日。")]
    [InlineData("安澜县水利局2017年政府信息公开工作年度报告\n收到申请3件，占79228162514264337593543950335%。")]
    [InlineData("安澜县水利局2017年政府信息公开工作年度报告\n收到申请千千千千千千千千千千千千千千千千千千千千千亿亿亿件。")]
    [InlineData("3件，其中网络2件，信函1件。\n安澜县水利局2017年政府信息公开工作年度报告")]
    [InlineData("年")]
    [InlineData("一、")]
    [InlineData("《")]
    public void A_hostile_text_is_read(string text) =>
        CheckedReport.OfText(text).Result.Outcomes.ShouldNotContain(o => o.Outcome == Outcome.Crashed);

    [Theory]
    [InlineData("2021/department.md")]
    [InlineData("2007/department.txt")]
    public void Figures_that_no_report_can_have_are_read(string fixture) =>
        CheckedReport.OfText(string.Concat(Fixture.ReadText(fixture).Select(c => c == '1' ? "79228162514264337593543950335" : c.ToString())))
            .Result.Outcomes.ShouldNotContain(o => o.Outcome == Outcome.Crashed);

    // A quote stands where its place says; where it runs over the end of the line, so far as the line goes.
    private static void ShouldBeTrue(Place place, string[] lines, string message)
    {
        var quote = Solid(place.Quote);
        if (quote.Length == 0 || place.Line is not { } line)
        {
            return;
        }

        line.ShouldBeInRange(1, lines.Length, message);
        var column = place.Column.ShouldNotBeNull(message);
        column.ShouldBeInRange(1, lines[line - 1].Length, message);
        var rest = Solid(lines[line - 1][(column - 1)..]);
        var length = place.Table is null ? Math.Min(quote.Length, rest.Length) : Math.Min(1, rest.Length);
        length.ShouldBeGreaterThan(0, message);
        rest[..length].ShouldBe(quote[..length], message);
    }

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u200B'));

    private static string Spoil(string text, Random random, int round)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').ToList();
        switch (round % 6)
        {
            case 0:
                var from = random.Next(text.Length);
                return text.Remove(from, random.Next(text.Length - from));
            case 1:
                return text[..random.Next(1, text.Length)];
            case 2:
                for (var n = 0; n < 4; n++)
                {
                    var line = random.Next(lines.Count);
                    lines.Insert(random.Next(lines.Count), lines[line]);
                }

                return string.Join('\n', lines);
            case 3:
                var at = random.Next(lines.Count);
                var count = random.Next(lines.Count - at);
                lines[at] = string.Concat(lines.Skip(at).Take(count + 1));
                lines.RemoveRange(at + 1, count);
                return string.Join('\n', lines);
            case 4:
                var spoilt = new StringBuilder(text);
                for (var n = 0; n < 40; n++)
                {
                    spoilt[random.Next(spoilt.Length)] = Spoilers[random.Next(Spoilers.Length)];
                }

                return spoilt.ToString();
            default:
                var grown = new StringBuilder(text);
                for (var n = 0; n < 40; n++)
                {
                    grown.Insert(random.Next(grown.Length), Spoilers[random.Next(Spoilers.Length)]);
                }

                return grown.ToString();
        }
    }
}
