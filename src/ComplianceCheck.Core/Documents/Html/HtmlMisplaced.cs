using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace ComplianceCheck.Documents.Html;

/// <summary>
/// Tells what the parser puts elsewhere than it stands: what is in a table and in no cell of it goes before the table,
/// and what is in a template into a document of its own. For each such thing it searches all that is there already.
/// </summary>
internal sealed class HtmlMisplaced
{
    // For each open table whether a cell of it is open, the innermost last.
    private readonly Stack<bool> inCell = [];
    private int templates;

    /// <summary>Follows a token; true where it is put elsewhere.</summary>
    public bool See(HtmlToken token)
    {
        var isMisplaced = token.Type switch
        {
            HtmlTokenType.StartTag => Open(token.Name),
            HtmlTokenType.EndTag => Close(token.Name),
            HtmlTokenType.Character => IsBetweenCells && token.Data.AsSpan().ContainsAnyExcept(" \t\r\n\f"),
            _ => false,
        };
        return isMisplaced || templates > 0;
    }

    private bool IsBetweenCells => this.inCell.TryPeek(out var inCell) && !inCell;

    private bool Open(string element)
    {
        switch (element)
        {
            case "table":
                // A table between the cells of another ends that one.
                if (IsBetweenCells)
                {
                    inCell.Pop();
                }

                inCell.Push(false);
                return false;
            case "td" or "th" or "caption":
                Within(cell: true);
                return false;
            case "tr" or "tbody" or "thead" or "tfoot" or "colgroup" or "col":
                Within(cell: false);
                return false;
            case "template":
                templates++;
                return false;
            default:
                return IsBetweenCells;
        }
    }

    private bool Close(string element)
    {
        switch (element)
        {
            case "table":
                inCell.TryPop(out _);
                return false;
            case "td" or "th" or "caption" or "tr" or "tbody" or "thead" or "tfoot":
                Within(cell: false);
                return false;
            case "template":
                templates = Math.Max(templates - 1, 0);
                return false;
            default:
                return IsBetweenCells;
        }
    }

    private void Within(bool cell)
    {
        if (inCell.TryPop(out _))
        {
            inCell.Push(cell);
        }
    }
}
