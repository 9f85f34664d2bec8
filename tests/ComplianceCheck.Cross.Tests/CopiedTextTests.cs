using ComplianceCheck.Batches;
using ComplianceCheck.Cross.Texts;
using ComplianceCheck.Findings;
using ComplianceCheck.Kinds;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cross.Tests;

public sealed class CopiedTextTests
{
    private static readonly CrossReportEngine Engine = new();

    [Theory]
    [InlineData(0.8)]
    [InlineData(0.9)]
    [InlineData(1.0)]
    public void Four_fifths_copied_are_found(double share) => Found(share).ShouldBe(40);

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.3)]
    [InlineData(0.5)]
    public void Half_copied_is_not_named(double share) => Found(share).ShouldBe(0);

    [Fact]
    public void What_everybody_writes_is_no_copy()
    {
        var random = new Random(1);
        var common = Enumerable.Range(0, 20).Select(_ => MadeText.Own(random)).ToArray();
        var units = Enumerable.Range(0, 30).Select(i => Unit(i, [.. common, .. MadeText.Of(random, 3)])).ToArray();

        Check(units).ShouldBeEmpty();
    }

    [Fact]
    public void Of_a_hundred_that_copied_one_text_each_but_the_first_is_named_once()
    {
        var random = new Random(2);
        var text = MadeText.Of(random, 20).ToArray();
        var units = Enumerable.Range(0, 300).Select(i => Unit(i, i % 3 == 0 ? text : [.. MadeText.Of(random, 20)])).ToArray();

        var findings = Check(units);

        findings.Select(f => f.Unit).ShouldBe(units.Where((_, i) => i % 3 == 0).Skip(1).Select(u => u.Id));
        findings.Count(f => f.Finding.Message.Zh.Contains("连数字也相同", StringComparison.Ordinal)).ShouldBe(99);
    }

    [Fact]
    public void Names_and_figures_do_not_hide_a_copy()
    {
        string[] Text(string name, int figure) =>
        [
            $"2023年，{name}在全市率先推行容缺受理清单，涉及事项{figure}项。",
            $"{name}把办事指南改成一图读懂，共制作{figure + 3}幅。",
            $"群众来电由{name}值班领导当天回复，全年{figure * 2}件。",
            $"{name}公开栏搬到候车亭旁，方便早班乘客查看。",
        ];

        var finding = Check(Unit(1, Text("第1局", 12)), Unit(2, Text("第2局", 40))).ShouldHaveSingleItem();

        finding.Units.ShouldBe(["2", "1"]);
        finding.Finding.Message.Zh.ShouldContain("100%");
        finding.Evidence.Select(e => e.Place?.Section).ShouldContain("一、总体情况");
    }

    [Fact]
    public void A_report_of_too_few_sentences_is_left_without_a_verdict()
    {
        var result = Engine.Check([Unit(1, ["无。"]), Unit(2, ["无。"])], BuiltInRules.Book, new RuleOptions { Select = ["GKX-08"] });

        result.Findings.ShouldBeEmpty();
        result.Outcomes.ShouldAllBe(o => o.Outcome == Outcome.NotAssessable);
        result.Outcomes[0].Reason!.Zh.ShouldBe("正文只有0个可比的句子，少于3个，不作结论");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_index_finds_what_comparing_all_with_all_finds(int seed)
    {
        var batch = new MadeBatch(seed, districts: 3, below: 12, mishap: 0.15).Units.Where(u => u.Report is not null).Select(u => u.Report!.Made().Text).ToArray();
        var search = new LikenessSearch(batch);

        var indexed = search.Find(3, 0.3, CancellationToken.None).Select(l => (l.One, l.Other, l.Sentences, l.Figures)).ToArray();

        var common = batch.SelectMany(t => t.Sentences.Select(s => s.Words)).GroupBy(w => w).Where(g => g.Count() * 2 > batch.Length).Select(g => g.Key).ToHashSet();
        var plain =
            from one in Enumerable.Range(0, batch.Length)
            from other in Enumerable.Range(0, one)
            let same = (from a in batch[one].Sentences from b in batch[other].Sentences where a.Words == b.Words && !common.Contains(a.Words) select a.Figures == b.Figures && a.Figures != 0).ToArray()
            where same.Length >= 3 && PlainShare(batch, common, one, other) >= 0.3
            select (one, other, same.Length, same.Count(s => s));
        indexed.ShouldBe(plain);
        indexed.ShouldNotBeEmpty();
    }

    /// <summary>Weights counted in a dictionary, shares by sets.</summary>
    private static double PlainShare(UnitText[] all, HashSet<ulong> common, int one, int other)
    {
        double Weight(IEnumerable<ulong> shingles) => shingles.Sum(s => Math.Log(1 + (Math.Max(all.Length, 20.0) / all.Count(t => t.Shingles.Contains(s)))));
        ulong[] Telling(int text) => [.. all[text].Sentences.Select(s => s.Words).Where(w => !common.Contains(w))];
        var ofText = Weight(all[one].Shingles.Intersect(all[other].Shingles)) / Math.Min(Weight(all[one].Shingles), Weight(all[other].Shingles));
        var ofSentences = (double)Telling(one).Intersect(Telling(other)).Count() / Math.Max(1, Math.Min(Telling(one).Length, Telling(other).Length));
        return Math.Max(ofText, (ofText + ofSentences) / 2);
    }

    private static int Found(double share)
    {
        var random = new Random(7);
        var units = new List<CrossReportUnit>();
        for (var i = 0; i < 100; i++)
        {
            string[] own = [.. MadeText.Of(random, 20).Skip(MadeText.Common.Count)];
            units.Add(Unit(2 * i, [.. MadeText.Common, .. own]));
            units.Add(Unit((2 * i) + 1, [.. MadeText.Common, .. i < 40 ? MadeText.Copied(random, own, share) : MadeText.Of(random, 20)]));
        }

        var findings = Check([.. units]);
        findings.ShouldAllBe(f => int.Parse(f.Units[0], System.Globalization.CultureInfo.InvariantCulture) == int.Parse(f.Units[1], System.Globalization.CultureInfo.InvariantCulture) + 1);
        return findings.Count;
    }

    private static IReadOnlyList<CrossFinding> Check(params CrossReportUnit[] units) =>
        Engine.Check(units, BuiltInRules.Book, new RuleOptions { Select = ["GKX-08"] }).Findings;

    private static CrossReportUnit Unit(int number, params string[] sentences)
    {
        var name = $"第{number}局";
        var report = new MadeReport(name, 2023);
        report.Sentences.AddRange(sentences);
        return new CrossReportUnit { Id = $"{number}", Name = name, Year = 2023, Report = report.Made() };
    }
}
