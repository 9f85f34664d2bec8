using System.Globalization;
using AngleSharp.Dom;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Html;

/// <summary>The true grid of a table element: where each cell stands once row and column spans are laid out.</summary>
internal sealed class HtmlGrid
{
    // The most a browser accepts.
    private const int MaxColumnSpan = 1000;
    private const int MaxRowSpan = 65534;

    // A cell that spans far more columns than the table has is a way to write "the whole row".
    private const int WholeRow = 50;

    private readonly List<Cell> cells = [];

    private HtmlGrid()
    {
    }

    /// <summary>The caption above the table; null where it has none.</summary>
    public IElement? Caption { get; private set; }

    /// <summary>Rows of the grid.</summary>
    public int RowCount { get; private set; }

    /// <summary>Columns of the grid.</summary>
    public int ColumnCount { get; private set; }

    /// <summary>The cells in reading order.</summary>
    public IReadOnlyList<Cell> Cells => cells;

    /// <summary>Lays out a table.</summary>
    /// <exception cref="DocumentException">The grid has more cells than allowed.</exception>
    public static HtmlGrid Of(IElement table, string name, ReadingLimits limits)
    {
        var grid = new HtmlGrid { Caption = table.Children.FirstOrDefault(c => c.LocalName == "caption" && !HtmlStyle.IsHidden(c)) };
        foreach (var group in Groups(table))
        {
            grid.Add(group, name, limits);
        }

        return grid;
    }

    /// <summary>The rows as they are shown: the head first, the foot last; a span never leaves its group.</summary>
    private static IEnumerable<List<IElement>> Groups(IElement table)
    {
        var loose = new List<IElement>();
        var body = new List<List<IElement>>();
        var feet = new List<List<IElement>>();
        foreach (var child in table.Children)
        {
            switch (child.LocalName)
            {
                case "tr" when !HtmlStyle.IsHidden(child):
                    loose.Add(child);
                    break;
                case "thead" or "tbody" or "tfoot" when !HtmlStyle.IsHidden(child):
                    var rows = child.Children.Where(r => r.LocalName == "tr" && !HtmlStyle.IsHidden(r)).ToList();
                    if (child.LocalName == "thead")
                    {
                        body.Insert(0, rows);
                    }
                    else
                    {
                        (child.LocalName == "tfoot" ? feet : body).Add(rows);
                    }

                    break;
            }
        }

        return [.. body, loose, .. feet];
    }

    private void Add(List<IElement> rows, string name, ReadingLimits limits)
    {
        var first = RowCount;
        var last = first + rows.Count;
        var most = rows.Count == 0 ? 0 : rows.Max(r => r.ChildElementCount);
        var taken = new List<int>(); // by column: the first row in which it is free again
        for (var i = 0; i < rows.Count; i++)
        {
            var row = first + i;
            var column = 0;
            foreach (var element in rows[i].Children.Where(c => c.LocalName is "td" or "th" && !HtmlStyle.IsHidden(c)))
            {
                while (column < taken.Count && taken[column] > row)
                {
                    column++;
                }

                var width = Width(element, most);
                var height = Span(element, "rowspan", MaxRowSpan);
                height = height == 0 ? last - row : Math.Min(height, last - row);
                cells.Add(new(element, row + 1, column + 1, height, width));
                for (var c = column; c < column + width; c++)
                {
                    while (taken.Count <= c)
                    {
                        taken.Add(0);
                    }

                    taken[c] = row + height;
                }

                column += width;
                ColumnCount = Math.Max(ColumnCount, column);
                if ((long)ColumnCount * last > limits.TableCells)
                {
                    throw DocumentMessages.Failure("too-large", "table-too-large", name);
                }
            }
        }

        RowCount = last;
    }

    private static int Width(IElement element, int most)
    {
        var width = Math.Max(1, Span(element, "colspan", MaxColumnSpan));
        return width < WholeRow ? width : Math.Clamp(width, 1, most);
    }

    private static int Span(IElement element, string attribute, int most)
    {
        var value = element.GetAttribute(attribute).AsSpan().Trim();
        var digits = value.IndexOfAnyExceptInRange('0', '9');
        value = digits < 0 ? value : value[..digits];
        return value.IsEmpty ? 1
            : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Min(span, most)
            : most;
    }

    /// <summary>A cell and where it stands, from 1.</summary>
    internal readonly record struct Cell(IElement Element, int Row, int Column, int RowSpan, int ColumnSpan);
}
