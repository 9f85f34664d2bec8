using ComplianceCheck.Documents.Model;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Outline;

/// <summary>The text begins and ends as texts do, and neither behind its head nor in the middle of a sentence.</summary>
internal sealed class BreakOff : PlainKind
{
    private static readonly FactPattern<NoParameters, Place> Break = Given(FactSets.BreakOff);

    private static readonly FactPattern<NoParameters, Place> Start = Given(FactSets.LateStart);

    public override string Name => "break-off";

    public override IReadOnlyList<string> Variants => ["late-start"];

    public override IReadOnlyList<string> Arguments => FaultAt.Arguments;

    public override IReadOnlyList<FactPattern> Patterns => [Break, Start];

    protected override Verdict Check(CheckSubject subject, Matches matches) =>
        Verdict.FailIfAny(
        [
            .. matches.First(Start) is { } start ? [FaultAt.Of(start, "late-start")] : Array.Empty<Fault>(),
            .. matches.First(Break) is { } end ? [FaultAt.Of(end)] : Array.Empty<Fault>(),
        ]);
}
