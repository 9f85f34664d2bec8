namespace ComplianceCheck.Rules.Kinds;

/// <summary>The period ends before the report is signed, and it is signed before it is published.</summary>
internal sealed class DateOrder : CheckKind<NoParameters>
{
    /// <inheritdoc/>
    public override string Name => "date-order";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["signed-early", "published-early", "published-first"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "signed", "published", "end"];

    /// <inheritdoc/>
    protected override NoParameters Read(ParameterReader parameters) => NoParameters.Value;

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, NoParameters parameters, CheckSubject subject)
    {
        var dates = subject.Facts.Dates;
        if (dates is { Signed: null, Published: null })
        {
            return Verdict.NotAssessable("no-dates");
        }

        if ((subject.Year is { } year ? new DateOnly(year, 12, 31) : subject.Facts.Period?.End) is not { } end)
        {
            return Verdict.NotAssessable("no-report-year");
        }

        var arguments = new[]
        {
            ("signed", dates.Signed is { } s ? FaultAt.Day(s) : ""),
            ("published", dates.Published is { } p ? FaultAt.Day(p) : ""),
            ("end", FaultAt.Day(end)),
        };
        var faults = new List<Fault>();
        if (dates.Signed <= end)
        {
            faults.Add(FaultAt.Of(dates.SignedPlace, "signed-early", arguments));
        }
        else if (dates.Published < dates.Signed && dates.Published > end)
        {
            faults.Add(FaultAt.Of(dates.SignedPlace, "published-first", arguments));
        }

        if (dates.Published <= end)
        {
            faults.Add(FaultAt.Of(dates.PublishedPlace, "published-early", arguments));
        }

        return Verdict.FailIfAny(faults);
    }
}
