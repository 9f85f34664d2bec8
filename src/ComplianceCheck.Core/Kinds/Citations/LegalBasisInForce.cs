using ComplianceCheck.Facts;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Citations;

/// <summary>The documents cited were in force for the report: none had lapsed before its year ended, none came after it was due.</summary>
internal sealed class LegalBasisInForce : CheckKind<LegalBasisInForce.Parameters>
{
    private const string Newer = "newer";
    private const string Lapsed = "lapsed";

    private static readonly FactPattern<Parameters, Citation> Known = Given(FactSets.Citations)
        .Unless("unknown-law", (_, c) => c.LawKey is null);

    public override string Name => "legal-basis-in-force";

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "law", "number", "from", "until"];

    public override IReadOnlyList<FactPattern> Patterns => [Known];

    protected override Parameters Read(ParameterReader parameters) =>
        new(parameters.OneOf("fault", Newer, Lapsed), parameters.Laws("laws"), parameters.Laws("except"));

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (subject.Year is not { } year)
        {
            return Verdict.NotAssessable("no-report-year");
        }

        if (matches.Accepted(Known) is not { Count: > 0 } known)
        {
            return Verdict.NotAssessable("no-citation");
        }

        // A report is written in the months after its year; what came into force later cannot have been known.
        var written = new DateOnly(year + 1, 3, 31);
        if (subject.Facts.Dates.Published is { } published && published > written)
        {
            written = published;
        }

        var ended = new DateOnly(year, 12, 31);
        var faults = new List<Fault>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in known)
        {
            if (citation.EditionOn(ended) is { } law && Concerns(parameters, law)
                && (parameters.Fault == Newer ? law.InForce > written : law.Until <= ended) && told.Add(law.Key))
            {
                faults.Add(Of(citation, law));
            }
        }

        return Verdict.FailIfAny(faults);
    }

    private static bool Concerns(Parameters parameters, Law law) =>
        (parameters.Laws.Count == 0 || parameters.Laws.Contains(law.Key)) && !parameters.Except.Contains(law.Key);

    private static Fault Of(Citation citation, Law law) => FaultAt.Of(
        citation.Place,
        null,
        ("law", law.Title),
        ("number", law.Number ?? ""),
        ("from", law.InForce is { } from ? ValueText.Day(from) : ""),
        ("until", law.Until is { } until ? ValueText.Day(until.AddDays(-1)) : ""));

    /// <summary>What the pack asks.</summary>
    /// <param name="Fault"><c>newer</c> or <c>lapsed</c>.</param>
    /// <param name="Laws">Keys of the documents meant; empty for all.</param>
    /// <param name="Except">Keys of documents that another requirement looks at.</param>
    internal sealed record Parameters(string Fault, IReadOnlyList<string> Laws, IReadOnlyList<string> Except);
}
