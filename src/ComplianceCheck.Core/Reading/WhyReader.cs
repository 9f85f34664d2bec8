using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Reading.Outline;
using ComplianceCheck.Reading.Tracing;

namespace ComplianceCheck.Reading;

/// <summary>Tells for sentences and headings what was read from them, by which words and rules, and what was passed over.</summary>
internal static class WhyReader
{
    /// <summary>More sentences than these are told to nobody.</summary>
    public const int MostSentences = 200;

    // What one asks for who names no words.
    private static readonly string[] Telling = ["title", "sections", "periods", "counts", "sums", "shares", "residue", "breakOff"];

    // The files of the lexicon whose words have to do with a fact or with a decision of such a key.
    private static readonly Dictionary<string, string[]> FilesOf = new(StringComparer.Ordinal)
    {
        ["title"] = ["titles"],
        ["titles"] = ["titles"],
        ["agency"] = ["agencies", "agency-mentions"],
        ["sections"] = ["headings", "roles"],
        ["headings"] = ["headings", "roles"],
        ["periods"] = ["periods"],
        ["counts"] = ["counts", "topics"],
        ["sums"] = ["sums"],
        ["shares"] = ["sums"],
        ["citations"] = ["citations"],
        ["listedParts"] = ["listed-parts"],
        ["yearMentions"] = ["years"],
        ["selfNames"] = ["self-names"],
        ["words"] = ["mentions"],
        ["residue"] = ["residue"],
        ["dates"] = ["dates"],
        ["break-off"] = ["furniture"],
        ["breakOff"] = ["furniture"],
    };

    /// <summary>The traces in reading order.</summary>
    /// <param name="text">The report.</param>
    /// <param name="facts">What was read from it.</param>
    /// <param name="trace">What its readers decided.</param>
    /// <param name="words">Words that the sentences hold; empty for the sentences from which something of weight was read or not read.</param>
    public static IReadOnlyList<SentenceTrace> Read(OutlinedText text, ReportFacts facts, ReadingTrace trace, string words)
    {
        var flow = text.Flow;
        var sought = string.Concat(CharacterFolding.Of(text.Lexicon).Fold(words).Where(c => !char.IsWhiteSpace(c)));
        var entries = LexiconEntries.Of(text.Lexicon);
        TextRange[] units = [.. text.Outline.Select(s => s.Heading).Concat(text.Sentences.Select(s => s.Range)).Where(r => r.Length > 0).OrderBy(r => r.Start)];
        (Place Place, TracedFact Fact)[] lines = [.. FactLines.Of(facts).OrderBy(f => f.Place.Order)];
        ReadingTrace.Note[] notes = [.. trace.Notes.OrderBy(n => n.Range.Start)];
        var (nextLine, nextNote) = (0, 0);
        var found = new List<SentenceTrace>();
        foreach (var unit in units)
        {
            // Where facts of other places stand between, as those of tables do, they belong to no sentence.
            var (start, end) = (flow.OrderOf(unit.Start), flow.OrderOf(unit.End - 1));
            var read = Take(lines, ref nextLine, f => f.Place.Order < start, f => f.Place.Order <= end);
            var decided = Take(notes, ref nextNote, n => n.Range.Start < unit.Start, n => n.Range.Start < unit.End);
            var isAsked = sought.Length > 0
                ? flow.Text.AsSpan(unit.Start, unit.Length).Contains(sought, StringComparison.Ordinal)
                : read.Exists(f => Telling.Contains(f.Fact.Fact)) || decided.Count > 0;
            if (isAsked && found.Count < MostSentences)
            {
                found.Add(new SentenceTrace
                {
                    Place = text.PlaceOf(unit),
                    Words = [.. entries.In(flow.Slice(unit), Files(read, decided)).Select(w => new TracedWord(w.Entry, w.Word))],
                    Read = [.. read.Select(f => f.Fact)],
                    Decided = [.. decided.Where(n => !n.IsPassedOver).Select(n => Decision(flow, n)).Distinct()],
                    PassedOver = [.. decided.Where(n => n.IsPassedOver).Select(n => Decision(flow, n)).Distinct()],
                });
            }
        }

        return found;
    }

    private static HashSet<string> Files(List<(Place Place, TracedFact Fact)> read, List<ReadingTrace.Note> notes) =>
        [.. read.Select(f => f.Fact.Fact).Concat(notes.Select(n => n.Key[..n.Key.IndexOf('.', StringComparison.Ordinal)])).Distinct().SelectMany(m => FilesOf[m])];

    private static TracedDecision Decision(FlowText flow, ReadingTrace.Note note) =>
        new(note.Key, flow.Quote(note.Range).Trim(), MessageCatalogue.Readings[note.Key]);

    // What stands in a sentence, of things in the order of the text.
    private static List<T> Take<T>(T[] all, ref int next, Func<T, bool> isBefore, Func<T, bool> isWithin)
    {
        while (next < all.Length && isBefore(all[next]))
        {
            next++;
        }

        var taken = new List<T>();
        while (next < all.Length && isWithin(all[next]))
        {
            taken.Add(all[next++]);
        }

        return taken;
    }
}
