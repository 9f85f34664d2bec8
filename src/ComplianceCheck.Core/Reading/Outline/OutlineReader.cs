using System.Text.RegularExpressions;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Title;
using ComplianceCheck.Reading.Tracing;

namespace ComplianceCheck.Reading.Outline;

/// <summary>
/// Reads the outline of a report. Headings may stand on their own lines, run into their text, or be glued to what
/// stands before and after; the sequence of their numbers and their words decide together which of them are headings.
/// </summary>
internal sealed partial class OutlineReader
{
    // A report of any regime has more.
    private const int FewestParts = 3;
    private const int LongestCell = 60;

    private readonly FlowText flow;
    private readonly HeadingReader headings;
    private readonly TextRange body;
    private readonly TopHeadings chooser;
    private readonly List<Heading> inside = [];
    private readonly ReadingTrace? trace;

    private OutlineReader(FlowText flow, Lexicon lexicon, TextRange body, ReadingTrace? trace)
    {
        this.trace = trace;
        this.flow = flow;
        this.body = body;
        chooser = new TopHeadings(flow, lexicon);
        headings = new HeadingReader(flow, lexicon, body.End, trace);
    }

    /// <summary>Reads the sections of a text.</summary>
    /// <param name="document">The document as opened.</param>
    /// <param name="titled">Its text; the report begins behind the title.</param>
    /// <param name="tail">Where the page after the report begins.</param>
    /// <param name="tables">Stretches that are tables in text form, where no heading is sought.</param>
    public static OutlinedText Read(ReportDocument document, TitledText titled, int tail, IReadOnlyList<TextRange> tables)
    {
        var body = new TextRange(titled.TitleRange.End, tail);
        var outline = new OutlineReader(titled.Flow, titled.Lexicon, body, titled.Trace).Read(tables);
        return new OutlinedText(document, titled.Flow, titled.Lexicon, outline, titled.TitleRange, tail, tables, titled.Trace);
    }

    private List<OutlineSection> Read(IReadOnlyList<TextRange> tables)
    {
        var candidates = Candidates(tables);
        var attachment = FirstAttachment(candidates);
        if (attachment is not null)
        {
            // What is numbered there are rows of its table.
            candidates.RemoveAll(c => c.Range.Start >= attachment.Range.Start);
            tables = [.. tables, new TextRange(attachment.Range.Start, body.End)];
        }

        if (TopHeadings.DropContents(candidates) is { } contents)
        {
            tables = [.. tables, contents];
        }

        var (top, style, nested) = chooser.Choose(candidates);
        AddUnnumbered(top, candidates, tables);
        if (attachment is not null && !top.Exists(h => h.Roles.Contains(Roles.Attachment)))
        {
            top.Add(attachment);
        }

        top.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));

        var sections = new List<OutlineSection>();
        for (var i = 0; i < top.Count; i++)
        {
            var end = i + 1 < top.Count ? top[i + 1].Range.Start : body.End;
            var section = ToSection(top[i], end, 1);
            if (i == 0 && !section.Roles.Contains(Roles.Overview) && section.Roles.All(r => r is Roles.Organisation)
                && top.Skip(1).Any(h => h.Roles.Contains(Roles.Proactive) || h.Roles.Contains(Roles.OnRequest)))
            {
                // What comes before the first statutory part is the overview, whatever its name.
                section = section with { Roles = [Roles.Overview, .. section.Roles], IsGuess = true };
            }

            sections.Add(section);
            AddSubSections(sections, top[i], end, candidates, style, nested);
        }

        if (trace is not null)
        {
            NoteHeadings(sections, candidates, trace);
        }

        return sections;
    }

    private static void NoteHeadings(List<OutlineSection> sections, List<Heading> candidates, ReadingTrace trace)
    {
        foreach (var section in sections)
        {
            trace.Decided(section.Heading, section.IsGuess ? "headings.first-is-overview" : section.Ordinal is null ? "headings.without-number"
                : section.Level == 1 ? "headings.part" : "headings.sub-part");
            if (section.Roles.Count == 0)
            {
                trace.PassedOver(section.Heading, "headings.role-unknown");
            }
        }

        var taken = sections.Select(s => s.Heading.Start).ToHashSet();
        foreach (var candidate in candidates.Where(c => !taken.Contains(c.Range.Start)))
        {
            trace.PassedOver(candidate.Range, "headings.out-of-sequence");
        }
    }

    private void AddSubSections(List<OutlineSection> sections, Heading parent, int end, List<Heading> candidates, HeadingStyle above, HashSet<Heading> nested)
    {
        inside.Clear();
        for (var i = FirstFrom(parent.Range.End, candidates); i < candidates.Count && candidates[i].Range.Start < end; i++)
        {
            if (candidates[i].Style != above || nested.Contains(candidates[i]))
            {
                inside.Add(candidates[i]);
            }
        }

        var style = inside.Exists(c => c.Style == HeadingStyle.Parenthesised) ? HeadingStyle.Parenthesised : HeadingStyle.Arabic;
        inside.RemoveAll(c => c.Style != style || (style == HeadingStyle.Arabic && c.Form == HeadingForm.Inline));
        DropLoose();
        for (var i = 0; i < inside.Count; i++)
        {
            sections.Add(ToSection(inside[i], i + 1 < inside.Count ? inside[i + 1].Range.Start : end, 2));
        }
    }

    // A clause is a heading where it counts on from one, and something is one for sure.
    private void DropLoose()
    {
        if (inside.TrueForAll(h => h.IsLoose))
        {
            inside.Clear();
        }

        for (var i = inside.Count - 1; i >= 0; i--)
        {
            if (inside[i].IsLoose && !(i + 1 < inside.Count && inside[i + 1].Ordinal == inside[i].Ordinal + 1) && !(i > 0 && inside[i - 1].Ordinal == inside[i].Ordinal - 1))
            {
                inside.RemoveAt(i);
            }
        }
    }

    // Candidates stand in the order of the text: a report of nothing but headings must not look at all of them for each.
    private static int FirstFrom(int at, List<Heading> candidates)
    {
        var (low, high) = (0, candidates.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = candidates[middle].Range.Start < at ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static OutlineSection ToSection(Heading heading, int end, int level) => new()
    {
        Heading = heading.Range,
        Body = new TextRange(heading.Range.End, Math.Max(end, heading.Range.End)),
        Level = level,
        Ordinal = heading.Ordinal,
        Roles = heading.Roles,
        Title = heading.Title,
    };

    private List<Heading> Candidates(IReadOnlyList<TextRange> tables)
    {
        var found = new List<Heading>();
        for (var next = 0; HeadingMarker.TryNext(flow.Text, next, out var marker); next = marker.Range.End)
        {
            var at = marker.Range.Start;
            if (at >= body.End)
            {
                break;
            }

            // Glued to whatever stands before, a heading shows itself by its words alone.
            if (at >= body.Start && !IsInTable(at, tables) && !IsCell(at) && headings.Read(marker) is { } heading)
            {
                if (heading.Roles.Count > 0 || MayStartHeading(at))
                {
                    found.Add(heading);
                }
                else
                {
                    trace?.PassedOver(heading.Range, "headings.mid-sentence");
                }
            }
        }

        return found;
    }

    private static bool IsInTable(int at, IReadOnlyList<TextRange> tables)
    {
        for (var i = 0; i < tables.Count; i++)
        {
            if (tables[i].Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    // 一、主动公开情况 over the rows of a table; a page that is laid out as a table has cells with whole parts in them.
    private bool IsCell(int at) => flow.PieceAt(at) is { Table.ColumnCount: >= 3, Cell: { Blocks.Count: 1, Text.Length: <= LongestCell } };

    private bool MayStartHeading(int at) =>
        flow.GapBefore(at) is Gap.Paragraph or Gap.Blank || flow.Text[at - 1] is '。' or ';' or '!' or '?' or ')' or '"' or (>= '0' and <= '9')
        || headings.EndsHeading(at);

    // A heading that lost its number, or a report whose headings have none.
    private void AddUnnumbered(List<Heading> top, List<Heading> candidates, IReadOnlyList<TextRange> tables)
    {
        var hasNumbers = top.Exists(h => h.Ordinal is not null);
        var roles = top.SelectMany(h => h.Roles).ToHashSet(StringComparer.Ordinal);
        var candidate = 0;
        for (var (start, end) = (body.Start, 0); start < body.End; start = end)
        {
            end = flow.NextParagraph(start + 1);
            while (candidate < candidates.Count && candidates[candidate].Range.Start < start)
            {
                candidate++;
            }

            if (!flow.StartsParagraph(start) || end > body.End || (candidate < candidates.Count && candidates[candidate].Range.Start == start)
                || IsInTable(start, tables))
            {
                continue;
            }

            if (headings.ReadUnnumbered(new TextRange(start, end)) is { } heading)
            {
                if (hasNumbers && heading.Roles.Any(roles.Contains))
                {
                    trace?.PassedOver(heading.Range, "headings.role-taken");
                    continue;
                }

                top.Add(heading);
                roles.UnionWith(heading.Roles);
            }
        }
    }

    // An attachment stands behind the parts of a report; one that is named before them is only announced.
    private Heading? FirstAttachment(List<Heading> candidates)
    {
        var (at, parts) = (0, 0);
        var fewest = Math.Min(FewestParts, candidates.Count(c => c.Roles.Count > 0));
        foreach (Match match in Attachment().Matches(flow.Text))
        {
            if (match.Index >= body.End)
            {
                break;
            }

            for (; at < candidates.Count && candidates[at].Range.Start < match.Index; at++)
            {
                parts += candidates[at].Roles.Count > 0 ? 1 : 0;
            }

            if (match.Index >= body.Start && (flow.GapBefore(match.Index) != Gap.None || flow.Text[match.Index - 1] == '日') && parts >= fewest)
            {
                return new Heading(new TextRange(match.Index, Math.Min(match.Index + match.Length, body.End)), HeadingStyle.None, HeadingForm.OwnLine, null, match.Value, [Roles.Attachment]);
            }
        }

        return null;
    }

    [GeneratedRegex(@"附[件表](?<n>\d{1,2}|[一二三四五])?[:.、][^。,;]{0,40}?(统计表|情况表|附表)", RegexOptions.CultureInvariant)]
    private static partial Regex Attachment();
}
