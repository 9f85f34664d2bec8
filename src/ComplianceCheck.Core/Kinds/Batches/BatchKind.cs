using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Batches;

/// <summary>
/// A kind that joins what many reports say. What packs may write of it stands here, so that every build reads, explains and checks the
/// packs; how it joins stands in the project of the network.
/// </summary>
internal abstract class BatchKind<TParameters> : CheckKind<TParameters>
    where TParameters : notnull
{
    public sealed override bool NeedsBatch => true;

    public sealed override IReadOnlyList<FactPattern> Patterns => [];

    protected sealed override Verdict Check(Requirement need, TParameters parameters, CheckSubject subject, Matches matches) =>
        Verdict.NotApplicable("needs-batch");
}
