using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading;

/// <summary>
/// Reads totals with their parts (共46条，其中甲类36条，乙类10条) and percentages with their numbers.
/// Where the words leave it open what belongs to what, nothing is read: a false total is worse than none.
/// </summary>
internal static class SumReader
{
    /// <summary>The totals in reading order.</summary>
    public static IReadOnlyList<SumStatement> Sums(ReadingContext context) => [.. Lists(context).Where(l => l.Parts.Count >= 2).Select(l => Statement(context, l))];

    /// <summary>The percentages in reading order; the total is null where no list says it.</summary>
    public static IReadOnlyList<ShareStatement> Shares(ReadingContext context)
    {
        var words = SumWords.Of(context.Lexicon);
        var totals = new Dictionary<int, decimal>();
        foreach (var list in Lists(context))
        {
            foreach (var part in list.Parts)
            {
                totals.TryAdd(part.Start, list.Total.Value);
            }
        }

        var shares = new List<ShareStatement>();
        foreach (var figure in Figures(context))
        {
            if (!figure.IsVague && words.ShareAfter(context.Flow.Text, figure) is { } share)
            {
                decimal? total = totals.TryGetValue(figure.Start, out var t) ? t : null;
                shares.Add(new ShareStatement(
                    figure.Value, total, share.Percent, share.Decimals, context.PlaceOf(new TextRange(figure.NameStart, share.End))));
            }
        }

        return shares;
    }

    private static List<SumFigure> Figures(ReadingContext context) =>
        SumWords.Of(context.Lexicon).Figures(context.Flow, context.Outline.Where(s => s.Roles is ["attachment", ..]).Select(s => s.Body).ToArray());

    private static SumStatement Statement(ReadingContext context, SumList list)
    {
        var words = SumWords.Of(context.Lexicon);
        var text = context.Flow.Text;
        var sum = list.Parts.Sum(p => p.Value);
        var clause = text[list.Total.NameStart..list.Total.End];
        var topic = words.TopicOf(clause);

        // A list that leaves out much is a list of examples.
        var isClosed = list.IsClosed && !list.Total.IsVague && !list.Parts.Exists(p => p.IsVague)
            && !words.Cumulative.IsIn(clause) && sum * 3 >= list.Total.Value * 2;
        var isChannels = topic == "requests"
            && list.Parts.Count(p => words.Channels.IsIn(text.AsSpan(p.NameStart, p.Start - p.NameStart))) * 3 >= list.Parts.Count * 2;
        return new SumStatement(
            topic,
            list.Total.Value,
            [.. list.Parts.Select(p => new NamedNumber(text[p.NameStart..p.Start], p.Value, p.Unit))],
            isChannels,
            isClosed,
            context.PlaceOf(new TextRange(list.Total.NameStart, list.Parts[^1].End)));
    }

    private static IEnumerable<SumList> Lists(ReadingContext context)
    {
        var words = SumWords.Of(context.Lexicon);
        var text = context.Flow.Text;
        var figures = Figures(context);
        for (var i = 0; i < figures.Count; i++)
        {
            if (words.Opener(text, figures, i) is not { } opener || Total(words, text, figures, i, opener) is not { } total)
            {
                continue;
            }

            var list = Parts(words, text, figures, i, total, opener);
            var sum = list.Parts.Sum(p => p.Value);
            if (sum != total.Value && Larger(figures, i, total, sum) is { } earlier)
            {
                // “收到10件，办结9件，其中网络8件、信函2件”: the parts are those of the larger number that they make.
                list = list with { Total = earlier };
            }
            else if (sum != total.Value && (opener.Kind == SumOpener.Nested || (total.IsVague && sum > total.Value)))
            {
                continue;
            }

            yield return list;
        }
    }

    private static SumFigure? Larger(List<SumFigure> figures, int first, SumFigure total, decimal sum)
    {
        for (var i = first - 1; i >= Math.Max(0, first - SumWords.MostFigures) && figures[i].Sentence == total.Sentence; i--)
        {
            if (figures[i].Value == sum && sum > total.Value && figures[i].Unit == total.Unit && figures[i].Depth == total.Depth)
            {
                return figures[i];
            }
        }

        return null;
    }

    // The last number before the list in the same unit; a list that opens a sentence may look back one sentence.
    private static SumFigure? Total(SumWords words, string text, List<SumFigure> figures, int first, SumOpening opener)
    {
        var part = figures[first];
        SumFigure? other = null;
        for (var i = first - 1; i >= Math.Max(0, first - SumWords.MostFigures); i--)
        {
            var figure = figures[i];
            if (figure.Paragraph != part.Paragraph || part.Sentence - figure.Sentence > (opener.OpensSentence ? 1 : 0))
            {
                break;
            }

            if (figure.Depth > opener.TotalDepth || figure.End > opener.Start)
            {
                continue;
            }

            if (opener.Kind == SumOpener.Among && !text.AsSpan(figure.NameStart, figure.Start - figure.NameStart).Contains("主动公开", StringComparison.Ordinal)
                && figure.Start < opener.PhraseStart)
            {
                continue;
            }

            if (figure.Unit == part.Unit)
            {
                return figure;
            }

            if (opener.Kind == SumOpener.Bracket)
            {
                return null;
            }

            other ??= words.IsCase(figure.Unit) && words.IsCase(part.Unit) ? figure : null;
        }

        return other;
    }

    private static SumList Parts(
        SumWords words, string text, List<SumFigure> figures, int first, SumFigure total, SumOpening opener)
    {
        var parts = new List<SumFigure> { figures[first] };
        var sum = figures[first].Value;
        var separator = '\0';
        var previous = figures[first];
        var isOpen = opener.Kind == SumOpener.Among || words.NotAll.IsIn(text.AsSpan(opener.Start, figures[first].Start - opener.Start));
        if (IsTotalOfNext(words, text, figures, first, out var isSplit) && isSplit)
        {
            return new SumList(total, parts, false);
        }

        for (var i = first + 1; i < Math.Min(figures.Count, first + SumWords.MostFigures) && figures[i].Sentence == figures[first].Sentence; i++)
        {
            var figure = figures[i];
            if (figure.Depth < figures[first].Depth)
            {
                break;
            }

            if (figure.Depth > figures[first].Depth)
            {
                continue;
            }

            if (figure.Unit.Length > 0 && figure.Unit != figures[first].Unit && !words.IsMoney(figure.Unit))
            {
                // “…400条，新开设专栏6个，发布解读44条”: after another matter it is not said what the next number is a part of.
                isOpen = true;
                break;
            }

            // What follows a list that is full may be another matter, unless 、 or one more channel says that the list goes on.
            var before = words.SeparatorAfter(text, previous);
            var goesOn = before == '、' || parts.Append(figure).All(p => IsChannel(words, text, p));
            previous = figure;
            if (IsBehindChannels(words, text, parts, figure))
            {
                break;
            }

            if ((!goesOn && sum == total.Value) || (before == ';' && separator is ',' or '、') || (separator != '\0' && words.StartsTotal(text, figure)))
            {
                break;
            }

            var isTotal = IsTotalOfNext(words, text, figures, i, out var isNested);
            if (isTotal && !isNested)
            {
                break;
            }

            if (figure.Unit == figures[first].Unit || figure.Unit.Length == 0)
            {
                separator = separator == '\0' ? before : separator;
                parts.Add(figure);
                sum += figure.Value;
            }

            if (isTotal)
            {
                // What comes after the parts of a part may be parts of either.
                isOpen = true;
                break;
            }
        }

        // A text that stops within the list has lost the rest of its parts.
        var rest = text.AsSpan(parts[^1].End);
        isOpen |= rest.Length > 0 && (rest[0] == '等' || rest.IndexOfAny("。;)") < 0);
        return new SumList(total, parts, !isOpen && opener.Kind != SumOpener.Nested);
    }

    // “其中网络申请3件，当面申请1件，均已答复，同意公开3件”: what was answered is no channel.
    private static bool IsBehindChannels(SumWords words, string text, List<SumFigure> parts, SumFigure figure) =>
        parts.Count > 1 && parts.TrueForAll(p => IsChannel(words, text, p)) && !IsChannel(words, text, figure)
        && text.AsSpan(parts[^1].End, figure.NameStart - parts[^1].End).IndexOfAnyExcept(",、;和及") >= 0;

    private static bool IsChannel(SumWords words, string text, SumFigure figure) =>
        words.Channels.IsIn(text.AsSpan(figure.NameStart, figure.Start - figure.NameStart));

    // “…；答复21件，其中同意17件”: a number whose own parts follow is a total, and no part.
    private static bool IsTotalOfNext(SumWords words, string text, List<SumFigure> figures, int i, out bool isNested)
    {
        isNested = false;
        if (i + 1 >= figures.Count || figures[i + 1].Sentence != figures[i].Sentence || figures[i + 1].Depth != figures[i].Depth
            || words.Opener(text, figures, i + 1) is not { Kind: SumOpener.InWhich or SumOpener.Nested })
        {
            return false;
        }

        isNested = text[figures[i].NameStart - 1] != ';';
        return true;
    }

    private sealed record SumList(SumFigure Total, List<SumFigure> Parts, bool IsClosed);
}
