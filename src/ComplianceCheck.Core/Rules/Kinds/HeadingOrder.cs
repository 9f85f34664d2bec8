using ComplianceCheck.Reading;

namespace ComplianceCheck.Rules.Kinds;

/// <summary>Headings are numbered one after the other.</summary>
internal sealed class HeadingOrder : CheckKind<NoParameters>
{
    /// <inheritdoc/>
    public override string Name => "heading-order";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["gap", "repeat", "out-of-order", "sub"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "heading", "expected", "before"];

    /// <inheritdoc/>
    protected override NoParameters Read(ParameterReader parameters) => NoParameters.Value;

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, NoParameters parameters, CheckSubject subject)
    {
        var sections = subject.Facts.Sections;
        if (!sections.Any(s => s is { Level: 1, Ordinal: not null }))
        {
            return Verdict.NotAssessable("no-numbered-headings");
        }

        var faults = new List<Fault>();
        Section? before = null;
        foreach (var section in sections.Where(s => s is { Level: 1, Ordinal: not null }))
        {
            var expected = (before?.Ordinal ?? 0) + 1;
            if (section.Ordinal != expected)
            {
                var variant = section.Ordinal > expected ? "gap" : section.Ordinal == before?.Ordinal ? "repeat" : "out-of-order";
                faults.Add(Of(section, before, expected, variant));
            }

            before = section;
        }

        faults.AddRange(GapsBelow(sections));
        return Verdict.FailIfAny(faults);
    }

    // Below the first level numbering may begin anew with each block, so only gaps are faults.
    private static IEnumerable<Fault> GapsBelow(IReadOnlyList<Section> sections)
    {
        Section? before = null;
        var reported = false;
        foreach (var section in sections)
        {
            if (section.Level == 1)
            {
                (before, reported) = (null, false);
            }
            else if (section is { Level: 2, Ordinal: { } ordinal })
            {
                var expected = (before?.Ordinal ?? 0) + 1;
                if (ordinal > expected && !reported)
                {
                    reported = true;
                    yield return Of(section, before, expected, "sub");
                }

                before = section;
            }
        }
    }

    private static Fault Of(Section section, Section? before, int expected, string variant) =>
        FaultAt.Of(
            section.Place,
            variant,
            ("heading", FaultAt.Short(section.Heading)),
            ("expected", FaultAt.Number(expected)),
            ("before", FaultAt.Short(before?.Heading ?? "")))
        with { Related = before is null ? [] : [before.Place] };
}
