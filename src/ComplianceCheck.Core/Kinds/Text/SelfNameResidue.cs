using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Text;

/// <summary>The body speaks of itself as what it is: a bureau does not say 我镇.</summary>
internal sealed class SelfNameResidue : CheckKind<SelfNameResidue.Parameters>
{
    private const int Majority = 3;

    // With the province alone nothing is known of the levels below it.
    private const int KnownPlace = 2;

    private static readonly FactPattern<Parameters, SelfName> Names = Given(FactSets.SelfNames);

    public override string Name => "self-name-residue";

    public override IReadOnlyList<string> Variants => ["area", "mixed"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "word", "count", "usual"];

    public override IReadOnlyList<FactPattern> Patterns => [Names];

    protected override Parameters Read(ParameterReader parameters) => new(
        parameters.Items("classes", c => new Class(c.Text("class"), c.Texts("bodies"))),
        parameters.Texts("areas"));

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var names = matches.Accepted(Names);
        if (names.Count == 0)
        {
            return Verdict.NotAssessable("no-self-names");
        }

        var agency = subject.Facts.Agency;
        var bodies = names.Where(n => parameters.Classes.Any(c => c.Name == n.Class)).GroupBy(n => n.Word, StringComparer.Ordinal).ToArray();
        var usual = bodies.OrderByDescending(g => g.Count()).FirstOrDefault();
        var faults = new List<Fault>();
        foreach (var group in bodies)
        {
            if (FaultOf(group, usual!, parameters, agency) is { } fault)
            {
                faults.Add(fault);
            }
        }

        faults.AddRange(names
            .Where(n => parameters.Areas.Contains(n.Class) && agency is not null && !FitsArea(n.Word, agency)
                && (agency.RegionPath.Count >= KnownPlace || IsOfOtherCounty(n.Word, agency)))
            .GroupBy(n => n.Word, StringComparer.Ordinal)
            .Select(g => Of([.. g], "area", usual?.Key ?? "")));
        return Verdict.FailIfAny(faults, new Evidence("self-name", usual?.Key, usual?.First().Place.Quote ?? ""));
    }

    private static Fault? FaultOf(IGrouping<string, SelfName> group, IGrouping<string, SelfName> usual, Parameters parameters, AgencyFact? agency)
    {
        if (agency is not null && agency.Kind != AgencyKind.Unknown)
        {
            if (agency.Name.Contains(Tail(group.Key), StringComparison.Ordinal))
            {
                return null;
            }

            var allowed = parameters.Classes.First(c => c.Name == group.First().Class).Bodies;
            if (!allowed.Contains(BodyKey(agency.Kind)))
            {
                return Of([.. group], null, usual.Key);
            }
        }

        // Two ways to speak of oneself, one of them rare: the rare one was copied from somewhere.
        return group.Key != usual.Key && group.First().Class != usual.First().Class && group.Count() * Majority <= usual.Count()
            ? Of([.. group], "mixed", usual.Key) with { IsGuess = true }
            : null;
    }

    // 我县 fits a body whose own place, or a place above it, is a county.
    private static bool FitsArea(string word, AgencyFact agency) =>
        agency.RegionPath.Append(agency.Name).Any(p => p.Contains(Tail(word), StringComparison.Ordinal));

    // A body of a county nobody has heard of is still none of a district.
    private static bool IsOfOtherCounty(string word, AgencyFact agency) =>
        Tail(word) is "区" or "县" or "旗" && agency.Name.LastIndexOfAny(['县', '旗']) > 0;

    private static string Tail(string word) => word.Length > 1 ? word[1..] : word;

    private static string BodyKey(AgencyKind kind) => kind switch
    {
        AgencyKind.Government => "government",
        AgencyKind.Department => "department",
        AgencyKind.Township => "township",
        AgencyKind.Other => "other",
        _ => "unknown",
    };

    private static Fault Of(SelfName[] names, string? variant, string usual) =>
        FaultAt.Of(names[0].Place, variant, ("word", names[0].Word), ("count", ValueText.Number(names.Length)), ("usual", usual)) with
        {
            Related = names.Skip(1).Select(n => n.Place).ToArray(),
        };

    /// <summary>What the pack asks.</summary>
    /// <param name="Classes">Classes of self-names that show a kind of body; others are neutral.</param>
    /// <param name="Areas">Classes that name an area (我县), which any body in it may say.</param>
    internal sealed record Parameters(IReadOnlyList<Class> Classes, IReadOnlyList<string> Areas);

    /// <summary>A class of self-names.</summary>
    /// <param name="Name">Its name in <c>rules/lexicon/self-names.yaml</c>.</param>
    /// <param name="Bodies">Kinds of bodies that speak so.</param>
    internal sealed record Class(string Name, IReadOnlyList<string> Bodies);
}
