using System.Globalization;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Period;

/// <summary>The report was published in time.</summary>
internal sealed class Deadline : CheckKind<Deadline.Parameters>
{
    // A page moved to a new site shows the day of the move; nobody publishes that late.
    private const int YearsOfDoubt = 2;

    private static readonly FactPattern<Parameters, ReportDates> Days = Given(FactSets.Dates);

    public override string Name => "deadline";

    public override IReadOnlyList<string> Variants => ["township", "signed", "moved"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "date", "due"];

    public override IReadOnlyList<FactPattern> Patterns => [Days];

    protected override Parameters Read(ParameterReader parameters)
    {
        var text = parameters.OptionalText("day") ?? "";
        // A day that every year has.
        if (!DateOnly.TryParseExact("2001-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            parameters.Report("day", KindTexts.OfParameter("day", text));
        }

        return new Parameters(day.Month, day.Day);
    }

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (subject.Year is not { } year)
        {
            return Verdict.NotAssessable("no-report-year");
        }

        var due = new DateOnly(year + 1, parameters.Month, parameters.Day);
        if (matches.First(Days) is not { } dates)
        {
            return Verdict.NotAssessable("no-publication-date");
        }

        if (dates.Published is not { } published)
        {
            // What was signed late was published later still; what was signed in time may have waited.
            return dates.Signed is { } signed && signed > due
                ? Verdict.Fail(Of(signed, due, dates.SignedPlace, "signed"))
                : Verdict.NotAssessable("no-publication-date");
        }

        if (published <= due)
        {
            return Verdict.Pass(new Findings.Evidence("published", ValueText.Day(published), dates.PublishedPlace?.Quote ?? ""));
        }

        var variant = published >= due.AddYears(YearsOfDoubt) ? "moved"
            : subject.Facts.Agency?.Kind == AgencyKind.Township ? "township"
            : null;
        return Verdict.Fail(Of(published, due, dates.PublishedPlace, variant) with { IsGuess = subject.Facts.ContentYear is not null });
    }

    private static Fault Of(DateOnly date, DateOnly due, Place? place, string? variant) =>
        FaultAt.Of(place, variant, ("date", ValueText.Day(date)), ("due", ValueText.Day(due)));

    /// <summary>What the pack asks.</summary>
    /// <param name="Month">Month of the last day, in the year after the report year.</param>
    /// <param name="Day">Day of that month.</param>
    internal sealed record Parameters(int Month, int Day);
}
