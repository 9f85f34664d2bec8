using ComplianceCheck.Documents.Model;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Outline;

/// <summary>The text ends as texts do, and not in the middle of a sentence.</summary>
internal sealed class BreakOff : PlainKind
{
    private static readonly FactPattern<NoParameters, Place> Break = Given(FactSets.BreakOff);

    public override string Name => "break-off";

    public override IReadOnlyList<string> Arguments => FaultAt.Arguments;

    public override IReadOnlyList<FactPattern> Patterns => [Break];

    protected override Verdict Check(CheckSubject subject, Matches matches) =>
        matches.First(Break) is { } place ? Verdict.Fail(FaultAt.Of(place)) : Verdict.Pass();
}
