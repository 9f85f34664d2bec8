using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Text;

/// <summary>The report is not last year's report with other numbers.</summary>
internal sealed class PriorSimilarity : CheckKind<PriorSimilarity.Parameters>
{
    private const int ShortestSection = 50;

    private static readonly FactPattern<Parameters, ReportFacts> Before = Given(FactSets.Prior);

    public override string Name => "prior-similarity";

    public override IReadOnlyList<string> Variants => ["section"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "percent"];

    public override IReadOnlyList<FactPattern> Patterns => [Before];

    protected override Parameters Read(ParameterReader parameters) => new(
        (double)(parameters.OptionalDecimal("at-least") ?? 0.9m), parameters.Role("section"));

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.First(Before) is not { } prior)
        {
            return Verdict.NotApplicable("no-prior-report");
        }

        if (prior.ReportYear is { } year && year == subject.Year)
        {
            return Verdict.NotAssessable("prior-of-same-year");
        }

        var whole = Likeness.OfTexts(Text(subject.Facts), Text(prior));
        if (whole >= parameters.AtLeast)
        {
            return Verdict.Fail(FaultAt.Of(subject.Facts.Title?.Place, null, ("percent", Percent(whole))));
        }

        if (parameters.Section is { } role && subject.Facts.SectionOf(role) is { } now && prior.SectionOf(role) is { } then
            && now.Body.Length >= ShortestSection && Likeness.OfTexts(now.Body, then.Body) is var part && part >= parameters.AtLeast)
        {
            return Verdict.Fail(FaultAt.Of(now.Place, "section", ("percent", Percent(part))));
        }

        return Verdict.Pass(new Findings.Evidence("similarity", Percent(whole), ""));
    }

    private static string Text(ReportFacts facts) => string.Concat(facts.Sections.Where(s => s.Level == 1).Select(s => s.Title + s.Body));

    private static string Percent(double share) => ValueText.Number(Math.Round((decimal)share * 100));

    /// <summary>What the pack asks.</summary>
    /// <param name="AtLeast">Share of common text from which it counts as a copy, 0 to 1.</param>
    /// <param name="Section">A section that must differ in itself; null for none.</param>
    internal sealed record Parameters(double AtLeast, string? Section);
}
