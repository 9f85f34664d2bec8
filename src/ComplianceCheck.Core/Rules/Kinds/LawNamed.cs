namespace ComplianceCheck.Rules.Kinds;

/// <summary>Documents are cited by their right title.</summary>
internal sealed class LawNamed : CheckKind<NoParameters>
{
    /// <inheritdoc/>
    public override string Name => "law-named";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "cited", "law"];

    /// <inheritdoc/>
    protected override NoParameters Read(ParameterReader parameters) => NoParameters.Value;

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, NoParameters parameters, CheckSubject subject)
    {
        if (subject.Facts.Citations.Count == 0)
        {
            return Verdict.NotAssessable("no-citation");
        }

        var day = new DateOnly(subject.Year ?? 2018, 12, 31);
        var faults = subject.Facts.Citations
            .Where(c => c.IsMisnamed)
            .GroupBy(c => c.Document, StringComparer.Ordinal)
            .Select(g => FaultAt.Of(g.First().Place, null, ("cited", g.Key), ("law", CitedLaws.Of(g.First(), day)?.Title ?? ""))
                with { Related = g.Skip(1).Select(c => c.Place).ToArray() })
            .ToArray();
        return Verdict.FailIfAny(faults);
    }
}
