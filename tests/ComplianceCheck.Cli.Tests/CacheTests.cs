using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplianceCheck.Cli.Checking;
using ComplianceCheck.Documents;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Output;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cli.Tests;

public sealed class CacheTests : IDisposable
{
    private readonly TempFolder folder = new();
    private int judged;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_same_report_is_judged_once()
    {
        var draft = folder.Add("a.txt");

        var (first, second) = (Check(draft), Check(draft));

        judged.ShouldBe(1);
        (second.Exit, second.Output, second.Errors).ShouldBe((first.Exit, first.Output, first.Errors));
    }

    [Theory]
    [InlineData("--year", "2016")]
    [InlineData("--place", "浙江省")]
    [InlineData("--regime", "cn-2007")]
    [InlineData("--select", "TR-01")]
    [InlineData("--ignore", "TR-01")]
    [InlineData("--rules", "packs")]
    [InlineData("--prior", "last.txt")]
    [InlineData("--config", "own.yaml")]
    public void Whatever_may_change_the_result_is_judged_anew(string option, string value)
    {
        folder.Add("packs/mine.yaml", "pack: mine\ntitle: {zh: 我的, en: Mine}\nrequirements: []\n");
        folder.Add("last.txt", "云溪县档案局2016年政府信息公开工作年度报告\n");
        folder.Add("own.yaml", "severities: {TR-02: error}\n");
        var draft = folder.Add("a.txt");
        Check(draft);

        Check(draft, option, value is "2016" or "浙江省" or "cn-2007" or "TR-01" ? value : folder.At(value));

        judged.ShouldBe(2);
    }

    [Fact]
    public void A_changed_report_and_one_with_another_ending_are_judged_anew()
    {
        Check(folder.Add("a.txt"));
        Check(folder.Add("b/a.txt"));
        judged.ShouldBe(1);

        Check(folder.Add("a.md"));
        Check(folder.Add("a.txt", "云溪县档案局2016年政府信息公开工作年度报告\n"));
        judged.ShouldBe(3);
    }

    [Fact]
    public void What_only_decides_about_findings_is_decided_anew_on_what_was_kept()
    {
        var draft = folder.Add("a.txt");
        Check(draft).Exit.ShouldBe(1);

        Check(draft, "--min-severity", "error", "--exit-zero").Exit.ShouldBe(0);
        folder.Add("compliancecheck.waivers.yaml", "waivers:\n  - {requirement: TR-01, report: a.txt, fingerprint: 0000000000000000, reason: 旧, owner: 我, expires: 2099-01-01}\n");
        Check(draft).Output.ShouldContain("豁免：用到 1");

        judged.ShouldBe(1);
    }

    [Fact]
    public void Spoilt_entries_count_for_nothing()
    {
        var draft = folder.Add("a.txt");
        var first = Check(draft);
        var entry = Directory.GetFiles(folder.At("cache"), "*.judgement").ShouldHaveSingleItem();
        var bytes = File.ReadAllBytes(entry);
        foreach (var spoilt in (byte[][])[[], bytes[..^1], [.. bytes[..^1], (byte)(bytes[^1] ^ 1)]])
        {
            File.WriteAllBytes(entry, spoilt);
            Check(draft).Output.ShouldBe(first.Output);
        }

        judged.ShouldBe(4);
        File.ReadAllBytes(entry).ShouldBe(bytes);
    }

    [Fact]
    public void Runs_at_the_same_time_share_a_folder()
    {
        string[] drafts = [.. Enumerable.Range(0, 20).Select(i => folder.Add($"{i:00}.txt"))];

        var outputs = Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4).Select(_ => Check(folder.At("*.txt")).Output).ToArray();

        outputs.Distinct().ShouldHaveSingleItem().ShouldContain(drafts[19]);
        Directory.GetFiles(folder.At("cache"), "*.judgement").Length.ShouldBe(20);
        Directory.GetFiles(folder.At("cache"), "*.tmp").ShouldBeEmpty();
    }

    [Fact]
    public void Formats_that_need_the_report_are_not_served_from_the_cache()
    {
        var draft = folder.Add("a.txt");
        Check(draft);

        var cached = Check(draft, "-f", "json");

        judged.ShouldBe(2);
        cached.Output.ShouldBe(ProgramRun.Of(["check", draft, "--lang", "zh", "-f", "json"], engine: Engine()).Output);
    }

    [Fact]
    public void Reports_that_cannot_be_judged_are_not_kept()
    {
        File.WriteAllBytes(folder.At("a.txt"), [0xFF, 0xFE, 0x00, 0xD8, 0x01]);

        Check(folder.At("a.txt")).Exit.ShouldBe(2);
        Check(folder.At("a.txt")).Exit.ShouldBe(2);

        Directory.GetFiles(folder.At("cache"), "*.judgement").ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_of_its_own_keeps_out_of_the_repository_and_one_that_was_there_is_left_as_it_is()
    {
        Check(folder.Add("a.txt"));
        File.ReadAllText(folder.At("cache/.gitignore")).ShouldBe("*\n");

        ProgramRun.Of(["check", folder.At("a.txt"), "--cache", folder.Path], engine: Engine());
        File.Exists(folder.At(".gitignore")).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_a_mistake() =>
        ProgramRun.InChinese("check", folder.Add("a.txt"), "--cache", folder.At("a.txt/cache")).Errors.ShouldContain("无法使用缓存文件夹");

    [Fact]
    public void Sweeping_drops_what_was_not_used_longest_and_what_was_left_behind_and_nothing_else()
    {
        var now = new DateTimeOffset(2027, 1, 10, 0, 0, 0, TimeSpan.Zero);
        var cache = new CacheFolder(folder.At("cache"), new FixedClock(now));
        var (old, used, young) = (CacheFolder.KeyOf(["old"]), CacheFolder.KeyOf(["used"]), CacheFolder.KeyOf(["young"]));
        foreach (var (key, days) in (ValueTuple<string, int>[])[(old, 3), (used, 2), (young, 1)])
        {
            cache.Write(key, new byte[100]);
            File.SetLastWriteTimeUtc(folder.At($"cache/{key}.judgement"), now.UtcDateTime.AddDays(-days));
        }

        string[] others = ["mine.txt", "minutes.judgement", ".minutes.judgement.abc.tmp", old.ToUpperInvariant() + ".judgement", old + ".judgement.bak"];
        foreach (var name in (string[])[.. others, $".{old}.judgement.abc.tmp"])
        {
            File.SetLastWriteTimeUtc(folder.Add("cache/" + name, new string('x', 300)), now.UtcDateTime.AddDays(-9));
        }

        cache.Read(used).ShouldNotBeNull();

        cache.Sweep(mostBytes: 300);

        Directory.GetFiles(folder.At("cache"), "*", new EnumerationOptions { AttributesToSkip = 0 }).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)
            .ShouldBe([.. ((string[])[".gitignore", "CACHEDIR.TAG", .. others, $"{used}.judgement", $"{young}.judgement"]).Order(StringComparer.Ordinal)]);
    }

    [Fact]
    public void An_entry_under_the_name_of_another_is_not_believed()
    {
        var (draft, other) = (folder.Add("a.txt"), folder.Add("b.txt"));
        Check(draft);
        var ofDraft = Directory.GetFiles(folder.At("cache"), "*.judgement").ShouldHaveSingleItem();
        Check(other);
        var ofOther = Directory.GetFiles(folder.At("cache"), "*.judgement").Single(f => f != ofDraft);

        File.Copy(ofOther, ofDraft, overwrite: true);
        Check(draft);

        judged.ShouldBe(3);
    }

    [Theory]
    [InlineData("\"Outcomes\":[", "\"Outcomes\":[null,")]
    [InlineData("\"Outcome\":1", "\"Outcome\":99")]
    [InlineData("\"Severity\":2", "\"Severity\":-1")]
    [InlineData("\"RuleId\":\"TR-01\"", "\"RuleId\":null")]
    [InlineData("\"Findings\":", "\"Found\":")]
    [InlineData("\"ReportYear\":", "\"ReportYear\":\"x\",\"Year\":")]
    [InlineData("{\"Key\"", "[{\"Key\"")]
    public void An_entry_whose_digest_is_right_but_whose_content_is_not_counts_for_nothing(string words, string changed)
    {
        var draft = folder.Add("a.txt");
        var first = Check(draft);
        var entry = Directory.GetFiles(folder.At("cache"), "*.judgement").ShouldHaveSingleItem();
        var content = Encoding.UTF8.GetString(File.ReadAllBytes(entry)[SHA256.HashSizeInBytes..]);
        content.ShouldContain(words);
        var bad = Encoding.UTF8.GetBytes(content.Replace(words, changed, StringComparison.Ordinal));
        File.WriteAllBytes(entry, [.. SHA256.HashData(bad), .. bad]);

        var again = Check(draft);

        (again.Exit, again.Output, again.Errors, judged).ShouldBe((first.Exit, first.Output, first.Errors, 2));
    }

    [UnixFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void The_folder_and_its_files_are_for_nobody_but_the_user()
    {
        Check(folder.Add("a.txt"));

        const UnixFileMode Others = (UnixFileMode)0b111_111;
        (File.GetUnixFileMode(folder.At("cache")) & Others).ShouldBe(UnixFileMode.None);
        var files = Directory.GetFiles(folder.At("cache"), "*", new EnumerationOptions { AttributesToSkip = 0 });
        files.Length.ShouldBe(3);
        files.ShouldAllBe(f => (File.GetUnixFileMode(f) & Others) == UnixFileMode.None);
    }

    [Fact]
    public void Real_results_come_back_as_they_were()
    {
        var fixtures = Directory.GetFiles(Path.Combine(Repository.Root, "fixtures"), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".txt" or ".docx" or ".html" or ".md" && Path.GetFileName(f) != "README.md")
            .Order(StringComparer.Ordinal)
            .ToArray();
        fixtures.Length.ShouldBeGreaterThan(20);
        foreach (var path in fixtures)
        {
            using var stream = File.OpenRead(path);
            var document = DocumentReader.Read(stream, Path.GetFileName(path));
            var facts = ReportReader.Read(document, Lexicon.BuiltIn, new ReadingOptions());
            var rules = BuiltInRules.Book.For(facts, RuleOptions.None);
            var result = new DirectRuleEngine().Check(rules, facts);

            var entry = CacheEntry.Read(CacheEntry.Of("key", facts, result).Bytes()!, "key")!;
            var (kept, back) = (entry.Facts, entry.Result);

            // Written out with every property it has, so that none that is added later is forgotten.
            JsonSerializer.Serialize(back).ShouldBe(JsonSerializer.Serialize(result), path);
            var chosen = BuiltInRules.Book.For(kept, RuleOptions.None);
            foreach (var format in ResultFormats.All.Where(f => !f.NeedsText))
            {
                Written(format, kept, back, chosen).ShouldBe(Written(format, facts, result, rules), path);
            }
        }
    }

    [Fact]
    public void Text_that_would_come_back_changed_is_not_kept()
    {
        var result = FixedEngine.Findings([Severity.Error]);
        var broken = result.Findings[0] with { Place = new Place { Quote = "前\uD83D后" } };

        CacheEntry.Of("key", new ReportFacts(), result with { Findings = [broken] }).Bytes().ShouldBeNull();
    }

    private static byte[] Written(ResultFormat format, ReportFacts facts, CheckResult result, ApplicableRules rules)
    {
        using var stream = new MemoryStream();
        using var writer = format.Results(stream, new WriterOptions { Tool = new ToolInfo("compliancecheck", "1", "direct") });
        var report = new CheckedReport
        {
            Read = new ReadReport("a.txt", new ReportDocument("a.txt", SourceFormat.PlainText, [], []), facts, rules.Regime),
            Result = result,
            Shown = result.Findings,
            Requirements = [.. rules.Decisions.Select(d => d.Requirement)],
            Notes = rules.Note is { } note ? [note] : [],
        };
        writer.Write(report);
        writer.Finish(default(RunTotals).Add(report));
        return stream.ToArray();
    }

    private ProgramRun Check(string draft, params string[] options) =>
        ProgramRun.Of(["check", draft, "--lang", "zh", "--cache", folder.At("cache"), .. options], engine: Engine());

    private FixedEngine Engine() => new(_ =>
    {
        Interlocked.Increment(ref judged);
        return new CheckResult(
            [new RequirementOutcome("TR-01", Outcome.Failed, null, [])],
            [FixedEngine.Findings([Severity.Error]).Findings[0] with { RuleId = "TR-01" }],
            IsReport: true);
    });
}
