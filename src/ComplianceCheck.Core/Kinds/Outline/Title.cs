using ComplianceCheck.Facts;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Outline;

/// <summary>The title has what a title needs.</summary>
internal sealed class Title : CheckKind<Title.Parameters>
{
    private const string Present = "present";
    private const string NamesAgency = "names-agency";
    private const string NamesYear = "names-year";
    private const string NamesGovernmentInformation = "names-government-information";
    private const string NotGovernmentAffairs = "not-government-affairs";
    private const string SaysAnnualReport = "says-annual-report";
    private const string YearWordOnce = "year-word-once";

    private static readonly string[] Traits =
        [Present, NamesAgency, NamesYear, NamesGovernmentInformation, NotGovernmentAffairs, SaysAnnualReport, YearWordOnce];

    private static readonly FactPattern<Parameters, TitleFact> Titles = Given(FactSets.Title);

    public override string Name => "title";

    public override IReadOnlyList<string> Variants => Traits;

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "title"];

    public override IReadOnlyList<FactPattern> Patterns => [Titles];

    protected override Parameters Read(ParameterReader parameters)
    {
        var traits = parameters.Texts("traits");
        if (traits.Count == 0 || traits.Any(t => !Traits.Contains(t)))
        {
            parameters.Report("traits", KindTexts.OfParameter("traits", string.Join(", ", Traits)));
        }

        return new Parameters(traits);
    }

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.First(Titles) is not { } title)
        {
            return subject.Facts.LateStart is not null ? Verdict.NotAssessable("begins-late")
                : parameters.Traits.Contains(Present)
                ? Verdict.Fail(FaultAt.Of(null, Present, ("title", "")) with { IsGuess = true })
                : Verdict.NotAssessable("no-title");
        }

        var faults = parameters.Traits
            .Where(t => !Has(title, t))
            .Select(t => FaultAt.Of(title.Place, t, ("title", title.Text)))
            .ToArray();
        return Verdict.FailIfAny(faults, new Findings.Evidence("title", null, title.Text));
    }

    private static bool Has(TitleFact title, string trait) => trait switch
    {
        NamesAgency => title.Agency is not null,
        NamesYear => title.Year is not null,
        // A title that says 政务公开 has that fault; it does not lack two words besides.
        NamesGovernmentInformation => title.NamesGovernmentInformation || title.SaysGovernmentAffairs,
        NotGovernmentAffairs => !title.SaysGovernmentAffairs,
        SaysAnnualReport => title.SaysAnnualReport,
        YearWordOnce => title.YearWordCount <= 1,
        _ => true,
    };

    /// <summary>What the pack asks.</summary>
    /// <param name="Traits">What the title must have.</param>
    internal sealed record Parameters(IReadOnlyList<string> Traits);
}
