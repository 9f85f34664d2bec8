using System.Text;

namespace ComplianceCheck.Cli.Auditing;

/// <summary>The rows of a CSV text, quoted cells included (RFC 4180); empty rows are left out.</summary>
internal static class CsvRows
{
    /// <summary>The rows, each as its cells.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(string text)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var at = 0; at <= text.Length; at++)
        {
            var c = at < text.Length ? text[at] : '\n';
            if (isQuoted && at < text.Length)
            {
                var isTwice = c == '"' && at + 1 < text.Length && text[at + 1] == '"';
                isQuoted = c != '"' || isTwice;
                at += isTwice ? 1 : 0;
                cell.Append(isQuoted ? c.ToString() : "");
            }
            else if (c == '"' && cell.Length == 0)
            {
                isQuoted = true;
            }
            else if (c is ',' or '\n')
            {
                cells.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (c == '\n')
                {
                    if (cells.Exists(v => v.Trim().Length > 0))
                    {
                        yield return cells;
                    }

                    cells = [];
                }
            }
            else
            {
                cell.Append(c);
            }
        }
    }
}
