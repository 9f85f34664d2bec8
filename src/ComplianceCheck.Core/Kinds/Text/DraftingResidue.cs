using ComplianceCheck.Facts;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Text;

/// <summary>Nothing of the drafting is left.</summary>
internal sealed class DraftingResidue : CheckKind<DraftingResidue.Parameters>
{
    private static readonly (string Name, ResidueKind Kind)[] Kinds =
    [
        ("placeholder", ResidueKind.Placeholder),
        ("template-text", ResidueKind.TemplateText),
        ("comment", ResidueKind.Comment),
        ("open-revision", ResidueKind.OpenRevision),
        ("hidden-text", ResidueKind.HiddenText),
        ("struck-text", ResidueKind.StruckText),
        ("unreadable", ResidueKind.Unreadable),
        ("highlight", ResidueKind.Highlight),
        ("markup", ResidueKind.Markup),
        ("missing-number", ResidueKind.MissingNumber),
        ("slip", ResidueKind.Slip),
    ];

    private static readonly FactPattern<Parameters, ResidueFact> Remains = Given(FactSets.Residue)
        .Where((p, r) => Kinds.Any(k => k.Kind == r.Kind && p.Residue.Contains(k.Name)));

    public override string Name => "drafting-residue";

    public override IReadOnlyList<string> Variants => Kinds.Select(k => k.Name).ToArray();

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "count"];

    public override IReadOnlyList<FactPattern> Patterns => [Remains];

    protected override Parameters Read(ParameterReader parameters)
    {
        var names = parameters.Texts("residue");
        if (names.Count == 0 || names.Any(n => Kinds.All(k => k.Name != n)))
        {
            parameters.Report("residue", KindTexts.OfParameter("residue", string.Join(", ", Kinds.Select(k => k.Name))));
        }

        return new Parameters(names);
    }

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        // One finding a kind: a draft with two hundred open revisions has one fault, not two hundred.
        var remains = matches.Accepted(Remains);
        var faults = new List<Fault>();
        foreach (var (name, kind) in remains.Count == 0 ? [] : Kinds)
        {
            if (remains.Where(r => r.Kind == kind).OrderBy(r => r.Place.Order).ToArray() is [var first, .. var others])
            {
                faults.Add(FaultAt.Of(first.Place, name, ("count", ValueText.Number(others.Length + 1))) with
                {
                    Related = [.. others.Select(r => r.Place)],
                });
            }
        }

        return Verdict.FailIfAny(faults);
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Residue">Names of the kinds that must not be there.</param>
    internal sealed record Parameters(IReadOnlyList<string> Residue);
}
