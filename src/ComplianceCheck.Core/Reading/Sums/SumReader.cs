using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Sums;

/// <summary>
/// Reads totals with their parts (共46条，其中甲类36条，乙类10条) and percentages with their numbers.
/// Where the words leave it open what belongs to what, nothing is read: a false total is worse than none.
/// </summary>
internal sealed class SumReader
{
    private readonly OutlinedText context;
    private readonly string text;
    private readonly SumWords words;
    private readonly List<SumFigure> figures;
    private readonly SumOpenings openings;
    private readonly List<SumList> lists = [];

    // The last sign of the text that may end a list.
    private readonly int lastStop;

    /// <summary>Reads the numbers of a text and the lists that they make.</summary>
    public SumReader(OutlinedText context)
    {
        this.context = context;
        text = context.Flow.Text;
        words = context.Lexicon.Get<SumWords>();
        figures = SumFigures.In(context.Flow, words, context.Outline.Where(s => s.Roles is [Roles.Attachment, ..]).Select(s => s.Body).ToArray());
        openings = new SumOpenings(context.Flow, words, figures);
        lastStop = text.AsSpan().LastIndexOfAny("。;)");
        ReadLists();
    }

    /// <summary>The totals in reading order.</summary>
    public IReadOnlyList<SumStatement> Sums() => [.. lists.Where(l => l.Parts.Count >= 2).Select(Statement)];

    /// <summary>The percentages in reading order; the total is null where no list says it.</summary>
    public IReadOnlyList<ShareStatement> Shares()
    {
        var shares = new List<ShareStatement>();
        Dictionary<int, decimal>? totals = null;
        foreach (var figure in figures)
        {
            if (!figure.IsVague && words.ShareAfter(text, figure) is { } share)
            {
                totals ??= TotalsOfParts();
                decimal? total = totals.TryGetValue(figure.Start, out var t) ? t : null;
                shares.Add(new ShareStatement(
                    figure.Value, total, share.Percent, share.Decimals, context.PlaceOf(new TextRange(figure.NameStart, share.End))));
            }
        }

        return shares;
    }

    private Dictionary<int, decimal> TotalsOfParts()
    {
        var totals = new Dictionary<int, decimal>();
        foreach (var list in lists)
        {
            foreach (var part in list.Parts)
            {
                totals.TryAdd(part.Start, list.Total.Value);
            }
        }

        return totals;
    }

    private SumStatement Statement(SumList list)
    {
        var sum = list.Parts.Sum(p => p.Value);
        var clause = text.AsSpan(list.Total.NameStart, list.Total.End - list.Total.NameStart);
        var topic = words.TopicOf(clause);

        // A list that leaves out much is a list of examples.
        var isClosed = list.IsClosed && !list.Total.IsVague && !list.Parts.Exists(p => p.IsVague)
            && !words.Cumulative.IsIn(clause) && sum * 3 >= list.Total.Value * 2;
        var isChannels = topic == Topics.Requests && list.Parts.Count(IsChannel) * 3 >= list.Parts.Count * 2;
        return new SumStatement(
            topic,
            list.Total.Value,
            [.. list.Parts.Select(p => new NamedNumber(p.NameIn(text).ToString(), p.Value, p.Unit))],
            isChannels,
            isClosed,
            context.PlaceOf(new TextRange(list.Total.NameStart, list.Parts[^1].End)));
    }

    private void ReadLists()
    {
        for (var i = 0; i < figures.Count; i++)
        {
            if (openings.At(i) is not { } opener)
            {
                continue;
            }

            var range = new TextRange(figures[i].NameStart, figures[i].End);
            if (Total(i, opener) is not { } total)
            {
                context.Trace?.PassedOver(range, "sums.no-total");
                continue;
            }

            var list = Parts(i, total, opener);
            var sum = list.Parts.Sum(p => p.Value);
            if (sum != total.Value && Larger(i, total, sum) is { } earlier)
            {
                // “收到10件，办结9件，其中网络8件、信函2件”: the parts are those of the larger number that they make.
                context.Trace?.Decided(range, "sums.larger-total");
                list = list with { Total = earlier };
            }
            else if (sum != total.Value && (opener.Kind == SumOpener.Nested || (total.IsVague && sum > total.Value)))
            {
                context.Trace?.PassedOver(range, "sums.parts-of-another");
                continue;
            }

            context.Trace?.Decided(range, list.IsClosed ? "sums.list" : "sums.open-list");
            if (list.Parts.Count < 2)
            {
                context.Trace?.PassedOver(range, "sums.one-part");
            }

            lists.Add(list);
        }
    }

    private SumFigure? Larger(int first, SumFigure total, decimal sum)
    {
        for (var i = first - 1; i >= Math.Max(0, first - SumOpenings.MostFigures) && figures[i].Sentence == total.Sentence; i--)
        {
            if (figures[i].Value == sum && sum > total.Value && figures[i].Unit == total.Unit && figures[i].Depth == total.Depth)
            {
                return figures[i];
            }
        }

        return null;
    }

    // The last number before the list in the same unit; a list that opens a sentence may look back one sentence.
    private SumFigure? Total(int first, SumOpening opener)
    {
        var part = figures[first];
        SumFigure? other = null;
        for (var i = first - 1; i >= Math.Max(0, first - SumOpenings.MostFigures); i--)
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

            if (opener.Kind == SumOpener.Among && figure.Start < opener.PhraseStart && !words.Among.IsIn(figure.NameIn(text)))
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

    private SumList Parts(int first, SumFigure total, SumOpening opener)
    {
        var parts = new List<SumFigure> { figures[first] };
        var sum = figures[first].Value;
        var areChannels = IsChannel(figures[first]);
        var separator = '\0';
        var previous = figures[first];
        var isOpen = opener.Kind == SumOpener.Among || words.NotAll.IsIn(text.AsSpan(opener.Start, figures[first].Start - opener.Start));
        if (IsTotalOfNext(first, out var isSplit) && isSplit)
        {
            return new SumList(total, parts, false);
        }

        for (var i = first + 1; i < Math.Min(figures.Count, first + SumOpenings.MostFigures) && figures[i].Sentence == figures[first].Sentence; i++)
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
            var isChannel = areChannels && IsChannel(figure);
            previous = figure;
            if (areChannels && !isChannel && parts.Count > 1 && IsBehind(parts[^1], figure))
            {
                break;
            }

            if ((before != '、' && !isChannel && sum == total.Value) || (before == ';' && separator is ',' or '、') || (separator != '\0' && words.StartsTotal(text, figure)))
            {
                break;
            }

            // “收到3件，其中1件为上年收到；按时答复3件”: behind a semicolon as many as the total are told again, and are no part of it.
            if (text[figure.NameStart - 1] == ';' && !isChannel && sum > 0 && figure.Value == total.Value && figure.Unit == total.Unit)
            {
                break;
            }

            var isTotal = IsTotalOfNext(i, out var isNested);
            if (isTotal && !isNested)
            {
                break;
            }

            if (figure.Unit == figures[first].Unit || figure.Unit.Length == 0)
            {
                separator = separator == '\0' ? before : separator;
                parts.Add(figure);
                sum += figure.Value;
                areChannels = isChannel;
            }

            if (isTotal)
            {
                // What comes after the parts of a part may be parts of either.
                isOpen = true;
                break;
            }
        }

        // A text that stops within the list has lost the rest of its parts.
        var end = parts[^1].End;
        isOpen |= end < text.Length && (text[end] == '等' || end > lastStop);
        return new SumList(total, parts, !isOpen && opener.Kind != SumOpener.Nested);
    }

    // “其中网络申请3件，当面申请1件，均已答复，同意公开3件”: what was answered is no channel.
    private bool IsBehind(SumFigure last, SumFigure figure) => text.AsSpan(last.End, figure.NameStart - last.End).ContainsAnyExcept(",、;和及");

    private bool IsChannel(SumFigure figure) => words.Channels.IsIn(figure.NameIn(text));

    // “…；答复21件，其中同意17件”: a number whose own parts follow is a total, and no part.
    private bool IsTotalOfNext(int i, out bool isNested)
    {
        isNested = false;
        if (i + 1 >= figures.Count || figures[i + 1].Sentence != figures[i].Sentence || figures[i + 1].Depth != figures[i].Depth
            || openings.At(i + 1) is not { Kind: SumOpener.InWhich or SumOpener.Nested })
        {
            return false;
        }

        isNested = text[figures[i].NameStart - 1] != ';';
        return true;
    }

    private sealed record SumList(SumFigure Total, List<SumFigure> Parts, bool IsClosed);
}
