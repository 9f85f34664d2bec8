using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Shared;

/// <summary>A check kind that reads nothing of its own from the pack.</summary>
internal abstract class PlainKind : CheckKind<NoParameters>
{
    protected sealed override NoParameters Read(ParameterReader parameters) => NoParameters.Value;

    protected sealed override Verdict Check(Requirement need, NoParameters parameters, CheckSubject subject, Matches matches) =>
        Check(subject, matches);

    /// <summary>Tests a requirement.</summary>
    protected abstract Verdict Check(CheckSubject subject, Matches matches);
}
