using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Tests.Reading;

/// <summary>Makes reports of short texts: a paragraph a line; a line “一、…” is a heading, “# …” the title.</summary>
internal static class Texts
{
    private const string Ordinals = "一二三四五六七八九十";

    public static IdentifiedReport Context(string text, int? year = 2017, Lexicon? lexicon = null)
    {
        lexicon ??= Lexicon.BuiltIn;
        var lines = text.Split('\n');
        var blocks = lines.Select((line, i) => (Block)new Paragraph
        {
            Text = line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line,
            Number = i + 1,
            Line = i + 1,
            Column = 1,
        }).ToList();
        var document = new ReportDocument("test.txt", SourceFormat.PlainText, blocks, []);
        var flow = FlowTextBuilder.Build(document, lexicon, new HashSet<Table>());
        return Context(document, flow, lexicon, year, lines.Any(l => l.StartsWith("# ", StringComparison.Ordinal)));
    }

    public static IdentifiedReport Context(ReportDocument document, FlowText flow, Lexicon lexicon, int? year, bool hasTitle)
    {
        var paragraphs = flow.Paragraphs.ToList();
        var title = hasTitle ? paragraphs[0] : new TextRange(0, 0);
        var headings = paragraphs.Where(p => p.Length is > 2 and <= 40 && flow.Text[p.Start + 1] == '、'
            && Ordinals.Contains(flow.Text[p.Start], StringComparison.Ordinal)).ToList();
        var outline = headings.Select((heading, i) =>
        {
            var name = flow.Text[(heading.Start + 2)..heading.End].TrimEnd('。', ':');
            var end = i + 1 < headings.Count ? headings[i + 1].Start : flow.Length;
            return new OutlineSection
            {
                Heading = heading,
                Body = new TextRange(heading.End, end),
                Level = 1,
                Ordinal = i + 1,
                Roles = RoleReader.Of(lexicon).RolesOf(name),
                Title = name,
            };
        }).ToList();
        return new IdentifiedReport(new OutlinedText(document, flow, lexicon, outline, title), new ReportYear(year, YearSource.Stated, null), agency: null);
    }
}
