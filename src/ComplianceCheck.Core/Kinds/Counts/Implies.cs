using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Facts;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Counts;

/// <summary>Where one topic is zero, others are zero too.</summary>
internal sealed class Implies : CheckKind<Implies.Parameters>
{
    private static readonly FactPattern<Parameters, CountStatement> Premises = Given(FactSets.Counts)
        .Where((p, c) => c.Topic == p.WhenZero)
        .WithNumber()
        .OfTheYear()
        .OfTheBody()
        .Whole();

    private static readonly FactPattern<Parameters, CountStatement> Consequences = Given(FactSets.Counts)
        .Where((p, c) => p.ThenZero.Contains(c.Topic))
        .WithNumber()
        .OfTheYear()
        .OfTheBody()
        .Unless("zero", (_, c) => c.Value <= 0);

    public override string Name => "implies";

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "value", "zero-quote"];

    public override IReadOnlyList<FactPattern> Patterns => [Premises, Consequences];

    protected override Parameters Read(ParameterReader parameters) => new(parameters.Topic("when-zero"), parameters.Topics("then-zero"));

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var premise = matches.Accepted(Premises);
        if (premise.Count == 0)
        {
            return Verdict.NotAssessable("count-unknown");
        }

        if (premise.FirstOrDefault(c => c.Value == 0) is not { } zero || premise.Any(c => c.Value > 0))
        {
            return Verdict.NotApplicable("count-not-zero");
        }

        var faults = matches.Accepted(Consequences)
            .GroupBy(c => c.Topic, StringComparer.Ordinal)
            .Select(g => Of(g.First(), zero))
            .ToArray();
        return Verdict.FailIfAny(faults, FaultAt.Read(zero.Topic, zero.Value, zero.Place));
    }

    private static Fault Of(CountStatement count, CountStatement zero) =>
        FaultAt.Of(
            count.Place,
            null,
            ("value", ValueText.Amount(count)),
            ("zero-quote", FaultAt.Short(zero.Place.Quote))) with
        {
            IsGuess = count.IsGuess || zero.IsGuess,
            Related = [zero.Place],
            Evidence = [FaultAt.Read(zero.Topic, zero.Value, zero.Place), FaultAt.Read(count.Topic, count.Value, count.Place)],
        };

    /// <summary>What the pack asks.</summary>
    /// <param name="WhenZero">The topic that is zero.</param>
    /// <param name="ThenZero">The topics that must be zero then.</param>
    internal sealed record Parameters(string WhenZero, IReadOnlyList<string> ThenZero);
}
