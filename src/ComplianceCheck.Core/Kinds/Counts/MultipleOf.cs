using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Counts;

/// <summary>An amount fits a tariff that goes up in steps.</summary>
internal sealed class MultipleOf : CheckKind<MultipleOf.Parameters>
{
    private static readonly FactPattern<Parameters, CountStatement> Amounts = Given(FactSets.AllCounts)
        .Where((p, c) => c.Topic == p.Topic && p.Units.Contains(c.Unit))
        .WithNumber()
        .OfTheYear()
        .OfTheBody()
        .Exact();

    public override string Name => "multiple-of";

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "value", "step"];

    public override IReadOnlyList<FactPattern> Patterns => [Amounts];

    protected override Parameters Read(ParameterReader parameters)
    {
        var step = parameters.OptionalInteger("step") ?? 0;
        if (step <= 0)
        {
            parameters.Report("step", KindTexts.OfParameter("step"));
        }

        return new Parameters(parameters.Topic("topic"), parameters.Texts("units"), Math.Max(step, 1));
    }

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var amounts = matches.Accepted(Amounts);
        return amounts.Count == 0
            ? Verdict.NotAssessable("count-unknown")
            : Verdict.FailIfAny([.. amounts.Where(c => c.Value % parameters.Step != 0).Select(c => FaultAt.Of(
                c.Place,
                null,
                ("value", ValueText.Number(c.Value ?? 0) + c.Unit),
                ("step", ValueText.Number(parameters.Step))))]);
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Topic">Count topic.</param>
    /// <param name="Units">Units of amounts.</param>
    /// <param name="Step">The step.</param>
    internal sealed record Parameters(string Topic, IReadOnlyList<string> Units, int Step);
}
