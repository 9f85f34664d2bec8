using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Outline;

/// <summary>Headings are numbered one after the other.</summary>
internal sealed class HeadingOrder : PlainKind
{
    private static readonly FactPattern<NoParameters, Section> Headings = Given(FactSets.Sections);

    public override string Name => "heading-order";

    public override IReadOnlyList<string> Variants => ["gap", "repeat", "out-of-order", "sub"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "heading", "expected", "before"];

    public override IReadOnlyList<FactPattern> Patterns => [Headings];

    protected override Verdict Check(CheckSubject subject, Matches matches)
    {
        var sections = matches.Accepted(Headings);
        if (!sections.Any(s => s is { Level: 1, Ordinal: not null }))
        {
            return Verdict.NotAssessable("no-numbered-headings");
        }

        var faults = new List<Fault>();
        var numbered = sections.Where(s => s is { Level: 1, Ordinal: not null }).ToArray();
        var expected = subject.Facts.LateStart is null ? 1 : numbered[0].Ordinal!.Value;
        for (var i = 0; i < numbered.Length; i++)
        {
            var (section, before, ordinal) = (numbered[i], i > 0 ? numbered[i - 1] : null, numbered[i].Ordinal!.Value);
            if (ordinal == expected)
            {
                expected++;
                continue;
            }

            var variant = ordinal > expected ? "gap" : ordinal == before?.Ordinal ? "repeat" : "out-of-order";
            faults.Add(Of(section, before, expected, variant));

            // One slip is one fault: where the next heading counts on as if nothing had happened, so does the check.
            var next = i + 1 < numbered.Length ? numbered[i + 1].Ordinal : null;
            expected = next == expected + 1 ? expected + 1 : next == expected ? expected : ordinal + 1;
        }

        faults.AddRange(GapsBelow([.. sections.Where(s => !LostText.IsAtBreak(subject.Facts, s.Place))]));
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
            ("expected", ValueText.Number(expected)),
            ("before", FaultAt.Short(before?.Heading ?? "")))
        with { Related = before is null ? [] : [before.Place] };
}
