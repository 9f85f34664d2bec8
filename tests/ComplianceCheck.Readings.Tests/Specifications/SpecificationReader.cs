using ComplianceCheck.Readings.Tests.Reports;
using ComplianceCheck.Readings.Tests.Views;

namespace ComplianceCheck.Readings.Tests.Specifications;

/// <summary>Reads the examples of a Markdown file; <c>tests/Readings/README.md</c> says how they are written.</summary>
internal sealed class SpecificationReader
{
    private const string Nothing = "–";
    private const string Remark = "why";

    private readonly string file;
    private readonly string[] lines;
    private readonly List<Example> examples = [];
    private readonly List<Mistake> mistakes = [];
    private Scope scope = new(null, 0, "");

    // The last fenced example, and whether something is said of what it reads as.
    private (int Line, Source Source, string Text)? fenced;
    private bool isRead = true;

    private SpecificationReader(string file, string[] lines)
    {
        this.file = file;
        this.lines = lines;
    }

    public static Specification Read(string file, string[] lines)
    {
        var reader = new SpecificationReader(file, lines);
        reader.Read();
        return new Specification(file, reader.examples, reader.mistakes);
    }

    private void Read()
    {
        for (var at = 0; at < lines.Length;)
        {
            var line = lines[at];
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                at = ReadFence(at);
            }
            else if (line.StartsWith('|'))
            {
                at = ReadTable(at);
            }
            else
            {
                ReadLine(at, line);
                at++;
            }
        }

        EndFenced();
        if (examples.Count == 0 && mistakes.Count == 0)
        {
            Miss(0, "there is no example in this file");
        }
    }

    private void ReadLine(int at, string line)
    {
        if (line.StartsWith('#'))
        {
            EndFenced();
            var level = line.TakeWhile(c => c == '#').Count();
            while (scope.Parent is { } parent && scope.Level >= level)
            {
                scope = parent;
            }

            scope = new Scope(scope, level, line[level..].Trim());
        }
        else if (line.StartsWith("> `", StringComparison.Ordinal) && line.IndexOf("`:", StringComparison.Ordinal) is > 3 and var end)
        {
            var name = line[3..end];
            if (!scope.Frame.Gaps.Contains(name) && !Source.Options.Contains(name))
            {
                Miss(at, $"'{name}' is no gap of the text around ({Names(scope.Frame.Gaps)}) and no option ({Names(Source.Options)})");
            }

            scope.Set(name, line[(end + 2)..].Trim());
        }
    }

    private int ReadFence(int at)
    {
        var fence = new string([.. lines[at].TakeWhile(c => c == '`')]);
        var info = lines[at][fence.Length..].Trim();
        var end = Array.FindIndex(lines, at + 1, l => l.TrimEnd() == fence);
        if (end < 0)
        {
            Miss(at, "this block does not end");
            return lines.Length;
        }

        Take(at, info, string.Join('\n', lines[(at + 1)..end]));
        return end + 1;
    }

    private void Take(int at, string info, string text)
    {
        var (word, rest) = info.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? (info[..blank], info[(blank + 1)..]) : (info, "");
        if (word == "reads")
        {
            ReadExpectation(at, rest, text);
            return;
        }

        EndFenced();
        switch (word)
        {
            case "":
                // A block without a name only shows something.
                break;
            case "frame" when Kind(rest) is { } kind:
                scope.Frame = new Frame(kind, text);
                break;
            case "example" when rest.Length == 0:
                if (Filled(at, new Dictionary<string, string>(StringComparer.Ordinal), text) is { } source)
                {
                    fenced = (at, source, text);
                    isRead = false;
                }

                break;
            case var _ when Kind(word) is { } whole && word.Length > 0 && rest.Length == 0:
                fenced = (at, new Source(whole, text, scope.Settings()), text);
                isRead = false;
                break;
            default:
                Miss(at, $"'{info}' is no kind of block: frame, frame {Names(Enum.GetNames<SourceKind>(), " | ")}, example, {Names(Enum.GetNames<SourceKind>())}, reads VIEW, or none");
                break;
        }
    }

    private void ReadExpectation(int at, string view, string text)
    {
        if (fenced is not { } example)
        {
            Miss(at, "nothing stands above that could be read");
        }
        else if (!ReadingViews.All.ContainsKey(view))
        {
            Miss(at, UnknownView(view));
        }
        else if (text.Trim().Length == 0)
        {
            Miss(at, $"nothing is said; '{Nothing}' says that nothing is read");
        }
        else
        {
            examples.Add(new Example
            {
                File = file,
                Line = at + 1,
                Heading = scope.Heading,
                Shown = [new("example", example.Text)],
                Source = example.Source,
                Expected = [new Expectation(view, text == Nothing ? "" : text, "\n")],
            });
        }

        isRead = true;
    }

    private int ReadTable(int at)
    {
        EndFenced();
        var header = TableRow.Cells(lines[at]);
        var rule = at + 1 < lines.Length ? TableRow.Cells(lines[at + 1]) : null;
        var end = at;
        while (end < lines.Length && lines[end].StartsWith('|'))
        {
            end++;
        }

        if (header is null || rule is null || !TableRow.IsRule(rule) || rule.Length != header.Length)
        {
            Miss(at, "this table has no head of cells over a line of as many |---|");
        }
        else if (end == at + 2)
        {
            Miss(at, "this table has no rows");
        }
        else if (ColumnsOf(at, header) is { } columns)
        {
            for (var row = at + 2; row < end; row++)
            {
                ReadRow(row, columns);
            }
        }

        return end;
    }

    private Column[]? ColumnsOf(int at, string[] header)
    {
        var columns = Array.ConvertAll(header, name => new Column(
            name,
            name == Remark ? ColumnUse.Remark
            : ReadingViews.All.ContainsKey(name) ? ColumnUse.Read
            : scope.Frame.Gaps.Contains(name) || Source.Options.Contains(name) || Source.Edits.Contains(name) ? ColumnUse.Given
            : ColumnUse.Unknown));
        var unknown = Array.FindAll(columns, c => c.Use == ColumnUse.Unknown);
        foreach (var column in unknown)
        {
            Miss(at, $"{UnknownView(column.Name)}, and no gap of the text around ({Names(scope.Frame.Gaps)})");
        }

        if (header.Distinct().Count() < header.Length)
        {
            Miss(at, "a column stands here twice");
            return null;
        }

        if (!Array.Exists(columns, c => c.Use == ColumnUse.Read))
        {
            Miss(at, "no column of this table says what is read");
            return null;
        }

        return unknown.Length == 0 ? columns : null;
    }

    private void ReadRow(int at, Column[] columns)
    {
        if (TableRow.Cells(lines[at]) is not { } cells || cells.Length != columns.Length)
        {
            Miss(at, $"this row has not {columns.Length} cells between bars");
            return;
        }

        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        var shown = new List<KeyValuePair<string, string>>();
        var expected = new List<Expectation>();
        for (var i = 0; i < cells.Length; i++)
        {
            if (columns[i].Use == ColumnUse.Read)
            {
                if (cells[i].Length == 0)
                {
                    Miss(at, $"nothing is said under '{columns[i].Name}'; '{Nothing}' says that nothing is read");
                    return;
                }

                expected.Add(new Expectation(columns[i].Name, cells[i] == Nothing ? "" : cells[i], "; "));
            }
            else
            {
                shown.Add(new(columns[i].Name, cells[i]));
                if (columns[i].Use == ColumnUse.Given)
                {
                    given[columns[i].Name] = cells[i];
                }
            }
        }

        if (Filled(at, given, null) is { } source)
        {
            examples.Add(new Example { File = file, Line = at + 1, Heading = scope.Heading, Shown = shown, Source = source, Expected = expected });
        }
    }

    /// <summary>The text around with its gaps filled; a fenced example fills the one that is left.</summary>
    private Source? Filled(int at, Dictionary<string, string> given, string? example)
    {
        var values = scope.Settings();
        foreach (var (name, value) in given)
        {
            values[name] = value;
        }

        var frame = scope.Frame;
        var open = frame.Gaps.Where(g => !values.ContainsKey(g)).ToArray();
        if (example is not null && open is [var gap])
        {
            values[gap] = example;
            open = [];
        }

        if (open.Length > 0 || (example is not null && !frame.Gaps.Any(g => ReferenceEquals(values[g], example))))
        {
            Miss(at, open.Length > 0 ? $"the text around asks for {Names(open)}" : "the text around has no gap left for this example");
            return null;
        }

        var text = frame.Fill(values);
        if (values.TryGetValue(Source.Replaced, out var replaced))
        {
            if (replaced.Length == 0 || text.Split(replaced).Length != 2)
            {
                Miss(at, $"'{replaced}' does not stand once in the text around");
                return null;
            }

            text = text.Replace(replaced, values.GetValueOrDefault(Source.Replacement, ""), StringComparison.Ordinal);
        }

        return new Source(frame.Format, text, values);
    }

    private static SourceKind? Kind(string name) => name.Length == 0 ? SourceKind.Text
        : Array.Find(Enum.GetNames<SourceKind>(), n => n.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } known ? Enum.Parse<SourceKind>(known) : null;

    private void EndFenced()
    {
        if (!isRead && fenced is { } example)
        {
            Miss(example.Line, "nothing is said of what this example reads as: a block 'reads VIEW' must follow");
        }

        fenced = null;
        isRead = true;
    }

    private static string UnknownView(string name) => $"'{name}' is nothing that is read ({Names(ReadingViews.All.Keys)})";

    private static string Names(IEnumerable<string> names, string separator = ", ") => string.Join(separator, names).ToLowerInvariant();

    private void Miss(int at, string text) => mistakes.Add(new Mistake(file, at + 1, text));

    private sealed record Column(string Name, ColumnUse Use);

    private enum ColumnUse
    {
        Unknown,

        /// <summary>Fills a gap of the text around, or is an option.</summary>
        Given,

        /// <summary>Says what is read.</summary>
        Read,

        /// <summary>Tells the reader of the table why.</summary>
        Remark,
    }
}
