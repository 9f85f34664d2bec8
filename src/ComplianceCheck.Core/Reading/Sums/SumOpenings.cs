using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Sums;

/// <summary>Tells how lists of parts open.</summary>
internal sealed class SumOpenings(FlowText flow, SumWords words, List<SumFigure> figures)
{
    /// <summary>How many numbers are looked back at.</summary>
    public const int MostFigures = 60;

    private const int LongestReach = 400;
    private const int LongestAmong = 24;
    private readonly string text = flow.Text;
    private readonly WordHits inWhich = flow.Hits(words.InWhich);
    private readonly WordHits among = flow.Hits(words.Among);

    /// <summary>How the list opens that the number at <paramref name="first"/> begins; null where it begins none.</summary>
    public SumOpening? At(int first)
    {
        var figure = figures[first];
        var previous = first > 0 && figures[first - 1].Sentence == figure.Sentence ? figures[first - 1] : null;
        var sentence = previous is null || !among.IsEmpty ? SentenceStart(figure.Start) : 0;
        var at = InWhich(previous?.End ?? sentence, figure.Start);
        if (at >= 0)
        {
            // 其中 belongs to this number where no other clause lies between.
            if (text.AsSpan(at + 2, figure.Start - at - 2).TrimStart(",:").IndexOfAny(",;") >= 0 && text[at + 2] is not (',' or ':'))
            {
                return null;
            }

            var inBracket = at > 0 && text[at - 1] is '(' or '[';
            var isNested = !inBracket && previous is not null && text.AsSpan(previous.End, at - previous.End).IndexOf(';') < 0
                && HasOpener(first - 1);
            return new SumOpening(
                isNested ? SumOpener.Nested : SumOpener.InWhich, at, at, inBracket ? figure.Depth - 1 : figure.Depth,
                previous is null && (at == 0 || text[at - 1] is '。'));
        }

        if (previous is not null && previous.Depth == figure.Depth - 1 && text[previous.End] == '(' && figure.NameStart == previous.End + 1)
        {
            return new SumOpening(SumOpener.Bracket, previous.End, previous.End, previous.Depth, false);
        }

        return Among(sentence, figure.Start) is { } phrase && (previous is null || previous.End <= phrase.End)
            ? new SumOpening(SumOpener.Among, phrase.End, phrase.Start, figure.Depth, true) : null;
    }

    // 其中, and 内有 for the parts of a part.
    private int InWhich(int from, int to)
    {
        var last = -1;
        foreach (var hit in inWhich.In(new TextRange(from, to)))
        {
            last = hit.Start;
        }

        return last;
    }

    // 主动公开的425条政府信息中,
    private TextRange? Among(int from, int to)
    {
        foreach (var hit in among.In(new TextRange(from, to)))
        {
            var rest = text.AsSpan(hit.End, to - hit.End);
            var end = rest.IndexOfAny(",。;、") is >= 0 and var sign ? sign : rest.Length;
            for (var i = Math.Min(Math.Min(end, LongestAmong), rest.Length - 2); i >= 0; i--)
            {
                if (rest[i] == '中' && rest[i + 1] is ',' or ':')
                {
                    return new TextRange(hit.Start, hit.End + i + 2);
                }
            }
        }

        return null;
    }

    // A list inside a list: the number before opened one, or continues one, in the same sentence.
    private bool HasOpener(int i)
    {
        for (var at = i; at >= Math.Max(0, i - MostFigures) && figures[at].Sentence == figures[i].Sentence; at--)
        {
            var from = at > 0 && figures[at - 1].Sentence == figures[i].Sentence ? figures[at - 1].End : SentenceStart(figures[at].Start);
            if (InWhich(from, figures[at].Start) >= 0)
            {
                return true;
            }

            if (text.AsSpan(from, figures[at].Start - from).Contains(';'))
            {
                return false;
            }
        }

        return false;
    }

    // Longer sentences are cut: no total stands that far from its parts.
    private int SentenceStart(int at)
    {
        var from = Math.Max(0, at - LongestReach);
        return at == from ? at : Math.Max(from, text.LastIndexOf('。', at - 1, at - from) + 1);
    }
}
