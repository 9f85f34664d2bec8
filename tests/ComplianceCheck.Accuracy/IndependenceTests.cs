using System.Text.RegularExpressions;
using ComplianceCheck.InventedReports.Drafts;
using ComplianceCheck.InventedReports.Faults;
using ComplianceCheck.InventedReports.Model;
using ComplianceCheck.InventedReports.Wording;
using Xunit;

namespace ComplianceCheck.Accuracy;

/// <summary>The reports know nothing of the checker that they measure.</summary>
public sealed partial class IndependenceTests
{
    private const int Reports = 240;

    /// <summary>What the law words: headings, names, dates. Everything else is a sentence.</summary>
    private static readonly string[] Prescribed = ["heading:", "sub:", "title", "signature", "signed", "published", "attachment", "again", "only"];

    [Fact]
    public void Reports_and_mistakes_are_made_without_anything_of_the_checker() =>
        typeof(Invention).Assembly.GetReferencedAssemblies().Select(a => a.Name).ShouldNotContain(n => n!.StartsWith("ComplianceCheck", StringComparison.Ordinal));

    [Fact]
    public void No_sentence_occurs_in_a_pack_the_lexicon_or_an_example_of_a_reading()
    {
        var taught = string.Join('\n', new[] { "rules", "Readings" }.SelectMany(f => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, f), "*", SearchOption.AllDirectories))
            .Select(File.ReadAllText).Select(Bare));
        var drafts = Enumerable.Range(1, Reports).Select(Invention.Of).SelectMany((r, i) => new[] { Composer.Write(r), Catalogue.All[i % Catalogue.All.Count].Plant(r) });
        var sentences = drafts.OfType<Draft>().SelectMany(d => d.Statements).Where(s => !Prescribed.Any(p => s.Key.StartsWith(p, StringComparison.Ordinal)))
            .SelectMany(s => s.Text.Split('。')).Select(Bare).Where(s => s.Length >= 8).Distinct().ToList();
        sentences.Count.ShouldBeGreaterThan(200);
        sentences.Where(s => taught.Contains(s, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>Figures, and how a body speaks of itself, make no other sentence.</summary>
    private static string Bare(string text) => Varying().Replace(text, "#");

    [GeneratedRegex("[0-9]+|[我本](?:局|队|县|区|镇|乡|街道)|\\{year\\}")]
    private static partial Regex Varying();
}
