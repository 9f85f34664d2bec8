using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Period;

/// <summary>The year of the title is the year that the text reports on.</summary>
internal sealed class ReportYear : PlainKind
{
    private const int Several = 2;

    private static readonly FactPattern<NoParameters, YearMention> Named = Given(FactSets.Years)
        .Where((_, m) => m.Role == YearRole.ReportName);

    private static readonly FactPattern<NoParameters, YearMention> Deeds = Given(FactSets.Years)
        .Where((_, m) => m.Role == YearRole.Deed);

    public override string Name => "report-year";

    public override IReadOnlyList<string> Variants => ["lead-in", "text", "residue"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "other", "count"];

    public override IReadOnlyList<FactPattern> Patterns => [Named, Deeds];

    protected override Verdict Check(CheckSubject subject, Matches matches)
    {
        var facts = subject.Facts;
        if ((facts.Title?.Year ?? subject.Year) is not { } year)
        {
            return Verdict.NotAssessable("no-report-year");
        }

        var faults = new List<Fault>();
        if (matches.Accepted(Named).FirstOrDefault(m => m.Year != year) is { } named)
        {
            faults.Add(Of([named], "lead-in", facts.Title));
        }

        var deeds = matches.Accepted(Deeds);
        var own = deeds.Count(d => d.Year == year);
        var others = deeds.Where(d => d.Year != year).GroupBy(d => d.Year).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault();
        if (others is not null && others.Count() >= Several && others.Count() > own)
        {
            faults.Add(Of(others, "text", facts.Title));
        }
        else if (deeds.Where(d => d.Year == year - 1).ToArray() is { Length: > 0 } residue && (residue.Length >= Several || residue[0].Section == Roles.Problems))
        {
            // Last year may be mentioned for comparison; several mentions, or one where the year is judged, look like last year's text left in.
            faults.Add(Of(residue, "residue", null) with { IsGuess = true });
        }

        return Verdict.FailIfAny(faults, new Findings.Evidence("report-year", ValueText.Number(year), facts.Title?.Text ?? ""));
    }

    // Either may be wrong, the title or what contradicts it.
    private static Fault Of(IEnumerable<YearMention> mentions, string variant, TitleFact? title)
    {
        var all = mentions.ToArray();
        return FaultAt.Of(all[0].Place, variant, ("other", ValueText.Number(all[0].Year)), ("count", ValueText.Number(all.Length))) with
        {
            Related = [.. title is null ? [] : new[] { title.Place }, .. all.Skip(1).Select(m => m.Place)],
        };
    }
}
