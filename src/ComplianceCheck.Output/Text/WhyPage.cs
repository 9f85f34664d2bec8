using ComplianceCheck.Facts;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Text;

/// <summary>Shows why sentences were read as they were: their words, what was read, by which rules, and what was passed over.</summary>
internal sealed class WhyPage(Page page, ReaderWords words, DisplayLanguage language)
{
    private readonly MessageCatalogue messages = FormatMessages.All;

    /// <summary>Writes the sentences of a report.</summary>
    public void Write(IReadOnlyList<SentenceTrace> sentences)
    {
        if (sentences.Count == 0)
        {
            page.Line(2, Say("why.no-sentence"), Ink.Faint);
        }

        foreach (var sentence in sentences)
        {
            page.Blank();
            page.Pieces(2, (words.Whole(sentence.Place), Ink.Faint));
            page.Line(2, words.Quoted(sentence.Place.Quote));
            Many("why.words", sentence.Words.GroupBy(w => w.Entry).Select(g => $"{g.Key}: {string.Join(Say("why.separator"), g.Select(w => VisibleText.Of(w.Word)))}"));
            Many("why.read", sentence.Read.Select(f => $"{f.Fact}: {VisibleText.Of(f.Text)}"));
            Many("why.decided", sentence.Decided.Select(d => Decision(d, sentence)));
            Many("why.passed-over", sentence.PassedOver.Select(d => Decision(d, sentence)));
        }

        page.Blank();
        page.Flush();
    }

    private void Many(string label, IEnumerable<string> lines)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            if (isFirst)
            {
                page.Line(4, Say(label), Ink.Faint);
                isFirst = false;
            }

            page.Line(6, line);
        }
    }

    // What is said of the whole sentence need not quote it again.
    private string Decision(TracedDecision decision, SentenceTrace sentence) =>
        $"{(decision.Quote == sentence.Place.Quote.Trim() ? "" : words.Quoted(decision.Quote) + " ")}{decision.Text.In(language)} [{decision.Key}]";

    private string Say(string key) => messages[key].In(language);
}
