using System.Text;

namespace ComplianceCheck.Readings.Tests.Specifications;

/// <summary>Cuts a row of a Markdown table into its cells.</summary>
internal static class TableRow
{
    /// <summary>The cells; null where the line does not begin and end with a bar.</summary>
    public static string[]? Cells(string line)
    {
        line = line.Trim();
        if (line.Length < 2 || line[0] != '|' || line[^1] != '|' || line[^2] == '\\')
        {
            return null;
        }

        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '\\' && line[i + 1] == '|')
            {
                cell.Append(line[++i]);
            }
            else if (line[i] == '|')
            {
                cells.Add(Text(cell.ToString().Trim()));
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        return [.. cells];
    }

    public static bool IsRule(string[] cells) => Array.TrueForAll(cells, c => c.Length > 0 && c.Trim('-', ':').Length == 0);

    // `…` keeps Markdown from reading the signs of a cell; ⏎, ⇥ and ␣ stand for what a cell cannot show.
    private static string Text(string cell)
    {
        var text = cell.Length > 2 && cell[0] == '`' && cell[^1] == '`' && cell.Count(c => c == '`') == 2 ? cell[1..^1] : cell;
        return text.Replace('⏎', '\n').Replace('⇥', '\t').Replace('␣', ' ');
    }
}
