using System.Buffers;
using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Reading.Mentions;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Outline;

/// <summary>A section speaks of what belongs in it, in its text or in its sub-headings.</summary>
internal sealed class SectionSays : CheckKind<SectionSays.Parameters>
{
    private const int ShortestText = 10;

    private static readonly FactPattern<Parameters, Section> InSection = Given(FactSets.Sections)
        .Where((p, s, subject) => ReferenceEquals(s, subject.SectionOf(p.Section)));

    /// <inheritdoc/>
    public override string Name => "section-says";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "missing"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [InSection];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters)
    {
        var sets = WordSets.Read(parameters, "words");
        if (sets.Count == 0)
        {
            parameters.Report("words", KindTexts.OfParameter("no-words"));
        }

        return new Parameters(
            SectionChoice.Read(parameters),
            Words(sets),
            parameters.Flag("all"),
            Words(WordSets.Read(parameters, "beside").Except(sets)),
            parameters.Flag("even-empty"));
    }

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.First(InSection) is not { } section)
        {
            return Verdict.NotAssessable("section-missing", parameters.Section);
        }

        // A section with hardly a word (“无。”) is a fault of its own.
        if (!parameters.EvenEmpty && !Likeness.HasLetters(section.Body, ShortestText))
        {
            return Verdict.NotAssessable("section-empty");
        }

        if (subject.Outline.IsOlder)
        {
            return Verdict.NotAssessable("older-outline");
        }

        if (BreakOff.IsIn(subject.Facts, section))
        {
            return Verdict.NotAssessable("breaks-off");
        }

        var missing = Missing(section, parameters, subject.Facts);
        return missing.Count == 0 || (!parameters.All && missing.Count < parameters.Sets.Count)
            ? Verdict.Pass(new Findings.Evidence("section", parameters.Section, section.Heading))
            : Verdict.Fail(FaultAt.Of(section.Place, null, ("missing", string.Join("、", missing))));
    }

    /// <summary>What the sets are called that do not occur.</summary>
    private static List<string> Missing(Section section, Parameters parameters, ReportFacts facts)
    {
        var missing = new List<string>();
        var buffer = ArrayPool<char>.Shared.Rent(section.Body.Length);
        try
        {
            var text = WithoutOthers(section, parameters, facts, buffer);
            foreach (var set in parameters.Sets)
            {
                if (!Has(text, set))
                {
                    missing.Add(set[0]);
                }
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }

        return missing;
    }

    // What stands under the sub-heading of another matter is about that matter: a website named under （一）主动公开 was not built there.
    private static ReadOnlySpan<char> WithoutOthers(Section section, Parameters parameters, ReportFacts facts, char[] buffer)
    {
        var body = section.Body.AsSpan();
        var (at, length, isBelow) = (0, 0, false);
        foreach (var part in parameters.Beside.Count == 0 ? [] : facts.Sections)
        {
            if (isBelow && part.Level <= section.Level)
            {
                break;
            }

            // The parts stand in order; one that is not found went with the part that it stands in.
            if (isBelow && part.Body.Length > 0 && HasAny(part.Heading, parameters.Beside) && !HasAny(part.Heading, parameters.Sets)
                && body[at..].IndexOf(part.Body, StringComparison.Ordinal) is >= 0 and var kept)
            {
                body.Slice(at, kept).CopyTo(buffer.AsSpan(length));
                at += kept + part.Body.Length;
                length += kept;
            }

            isBelow = isBelow || part == section;
        }

        if (at == 0)
        {
            return body;
        }

        body[at..].CopyTo(buffer.AsSpan(length));
        return buffer.AsSpan(0, length + body.Length - at);
    }

    private static bool HasAny(ReadOnlySpan<char> text, IReadOnlyList<IReadOnlyList<string>> sets)
    {
        foreach (var set in sets)
        {
            if (Has(text, set))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(ReadOnlySpan<char> text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<IReadOnlyList<string>> Words(IEnumerable<string> sets)
    {
        var known = Lexicon.BuiltIn.Get<MentionSets>();
        return [.. sets.Select(known.Find).OfType<IReadOnlyList<string>>()];
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Section">Role of the section.</param>
    /// <param name="Sets">Words by set; the first word of a set is what messages call it.</param>
    /// <param name="All">Every set must occur, and not only one of them.</param>
    /// <param name="Beside">Words by set of other matters; sub-sections headed by one of them tell nothing of this one.</param>
    /// <param name="EvenEmpty">A section with hardly a word is a fault here, for no other requirement asks for its length.</param>
    internal sealed record Parameters(
        string Section, IReadOnlyList<IReadOnlyList<string>> Sets, bool All, IReadOnlyList<IReadOnlyList<string>> Beside, bool EvenEmpty);
}
