using System.Reflection;
using ComplianceCheck.Kinds;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;

namespace ComplianceCheck.Tests.Rules.Kinds;

public sealed class KindRegistryTests
{
    [Fact]
    public void Kinds_are_sorted_and_have_names_of_their_own() =>
        CheckKinds.All.Select(k => k.Name).ShouldBe(CheckKinds.All.Select(k => k.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_says_how_it_tests() =>
        CheckKinds.All.Where(k => !MessageCatalogue.Kinds.Has(k.Name)).ShouldBeEmpty();

    [Fact]
    public void A_kind_looks_at_facts_through_the_patterns_that_it_names() =>
        CheckKinds.All
            .SelectMany(kind => PatternsIn(kind.GetType()).Except(kind.Patterns).Select(p => $"{kind.Name}: {p.Facts.Name}"))
            .ShouldBeEmpty();

    [Fact]
    public void The_packs_inside_the_program_load_and_use_every_kind_but_those_of_sections_of_ones_own()
    {
        var used = BuiltInRules.Book.Requirements.Select(r => r.Kind.Name).Distinct().ToArray();

        CheckKinds.All.Select(k => k.Name).Except(used).ShouldBe(["section-figures", "section-place"]);
    }

    [Fact]
    public void Every_row_of_the_2007_list_has_its_requirement()
    {
        // The numbers are those of the list, whichever of the two packs holds them.
        var numbers = BuiltInRules.Book.Requirements
            .Where(r => r.Id.StartsWith("GK00-", StringComparison.Ordinal) || r.Id.StartsWith("GK07-", StringComparison.Ordinal))
            .Select(r => int.Parse(r.Id.AsSpan(5), System.Globalization.CultureInfo.InvariantCulture))
            .ToHashSet();

        Enumerable.Range(1, 50).Where(n => !numbers.Contains(n)).ShouldBeEmpty();
    }

    private static IEnumerable<FactPattern> PatternsIn(Type kind) =>
        kind.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public).Select(f => f.GetValue(null)).OfType<FactPattern>();
}
