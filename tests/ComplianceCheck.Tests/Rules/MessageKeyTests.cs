using System.Text.RegularExpressions;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Tests.Rules;

public sealed partial class MessageKeyTests
{
    [Fact]
    public void Every_reason_that_code_gives_has_a_sentence()
    {
        var keys = Keys(ReasonKey());

        keys.ShouldContain("crashed");
        keys.Where(k => !MessageCatalogue.Reasons.Has(k)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_mistake_that_code_reports_has_a_sentence()
    {
        var keys = Keys(MistakeKey());

        keys.ShouldContain("unknown-key");
        keys.Where(k => !MessageCatalogue.Mistakes.Has(k)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_decision_that_readers_note_has_a_sentence_and_every_sentence_a_decision() =>
        Keys(DecisionKey()).ShouldBe(MessageCatalogue.Readings.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_mistake_in_the_parameters_of_a_kind_has_a_sentence()
    {
        var keys = Keys(ParameterKey());

        keys.ShouldContain("section");
        keys.Where(k => !MessageCatalogue.Kinds.Has("mistake-" + k)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_sentence_on_a_mistake_in_parameters_is_used() =>
        MessageCatalogue.Kinds.Keys.Where(k => k.StartsWith("mistake-", StringComparison.Ordinal))
            .Except(Keys(ParameterKey()).Select(k => "mistake-" + k)).ShouldBeEmpty();

    // A key that is no literal would be missed by the tests above.
    [Fact]
    public void A_mistake_in_parameters_is_named_where_it_is_told()
    {
        var told = Sources().SelectMany(text => OfParameter().Matches(text)).Select(m => m.Groups[1].Value).Distinct().ToArray();

        // An equation names its mistake where it throws.
        told.Where(first => first[0] != '"').ShouldBe(["e.Mistake", "string name"], ignoreOrder: true);
    }

    [Fact]
    public void A_key_without_sentence_shows_itself() =>
        MessageCatalogue.Reasons.Sentence("no such key", "x").ShouldBe(new LocalizedText("no such key", "no such key"));

    [Fact]
    public void Arguments_are_filled_in_by_number() =>
        MessageCatalogue.Reasons.Sentence("other-year", "2014..", "2013").En.ShouldBe("concerns reports on 2014..; this one is on 2013");

    [GeneratedRegex("""(?:Verdict\s*\.\s*Not(?:Applicable|Assessable)|new Reason|reasons\.Sentence)\(\s*"([^"]+)""")]
    private static partial Regex ReasonKey();

    [GeneratedRegex("""(?:[Mm]istakes\.Add\(|\.Mistake\(|IsKnown\(|Mistakes\.Sentence\()[^"\n]*?(?:Node\("[^"]*"\)[^"\n]*)?"([^"]+)""")]
    private static partial Regex MistakeKey();

    [GeneratedRegex(""""((?:titles|headings|agency|periods|counts|sums|break-off|residue)\.[a-z-]+)"""")]
    private static partial Regex DecisionKey();

    [GeneratedRegex("""(?:KindTexts\s*\.\s*OfParameter|new EquationException|throw Wrong)\(\s*"([^"]+)""")]
    private static partial Regex ParameterKey();

    [GeneratedRegex("""OfParameter\(\s*("|[^,)]*)""")]
    private static partial Regex OfParameter();

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Root(), "src", "ComplianceCheck.Core"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);

    private static string[] Keys(Regex pattern) =>
    [
        .. Sources()
            .SelectMany(text => pattern.Matches(text))
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ComplianceCheck.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        }

        return folder;
    }
}
