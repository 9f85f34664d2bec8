using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Citations;

/// <summary>Documents are cited by their right title.</summary>
internal sealed class LawNamed : CheckKind<NoParameters>
{
    private static readonly FactPattern<NoParameters, Citation> Misnamed = Given(FactSets.Citations)
        .Unless("right-name", (_, c) => !c.IsMisnamed);

    /// <inheritdoc/>
    public override string Name => "law-named";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "cited", "law"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [Misnamed];

    /// <inheritdoc/>
    protected override NoParameters Read(ParameterReader parameters) => NoParameters.Value;

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, NoParameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.All(Misnamed).Count == 0)
        {
            return Verdict.NotAssessable("no-citation");
        }

        var day = new DateOnly(subject.Year ?? 2018, 12, 31);
        var faults = matches.Accepted(Misnamed)
            .GroupBy(c => c.Document, StringComparer.Ordinal)
            .Select(g => FaultAt.Of(g.First().Place, null, ("cited", g.Key), ("law", g.First().EditionOn(day)?.Title ?? ""))
                with { Related = g.Skip(1).Select(c => c.Place).ToArray() })
            .ToArray();
        return Verdict.FailIfAny(faults);
    }
}
