using AngleSharp.Dom;

namespace ComplianceCheck.Documents.Html;

/// <summary>
/// Tells the report from the page around it. From the body it follows the elements that hold most of the text that is no link, and drops
/// what stands beside them if it is clearly no part of a report: menus, landmarks, registration lines. What is in doubt stays.
/// </summary>
internal sealed class HtmlMainContent
{
    private readonly HashSet<IElement> dropped = [];
    private readonly HashSet<IElement> layout = [];

    private HtmlMainContent()
    {
    }

    /// <summary>Whether the element is hidden or belongs to the page around the report.</summary>
    public bool Drops(IElement element) => dropped.Contains(element) || HtmlStyle.IsHidden(element);

    /// <summary>Whether a table only arranges the page, so that its cells are text and not data.</summary>
    public bool IsLayout(IElement table) => layout.Contains(table);

    /// <summary>Drops nothing but what is hidden.</summary>
    public static HtmlMainContent Everything => new();

    /// <summary>Weighs the elements of a page.</summary>
    public static HtmlMainContent Of(IDocument page, IElement body)
    {
        var content = new HtmlMainContent();
        var weights = new HtmlWeights(body);
        var furniture = new HtmlFurniture(weights, page.Title ?? "", weights.Of(body).Own);
        content.Follow(body, weights, furniture);
        return content;
    }

    private void Follow(IElement body, HtmlWeights weights, HtmlFurniture furniture)
    {
        for (var node = body; node is not null;)
        {
            var heavy = Heaviest(node, weights);
            foreach (var child in node.Children)
            {
                if (child != heavy && furniture.Holds(child))
                {
                    dropped.Add(child);
                }
            }

            if (heavy?.LocalName == "table" && !MarkLayout(heavy, weights))
            {
                break;
            }

            node = heavy;
        }
    }

    /// <summary>The child that holds at least half of an element's text and has elements of its own to choose from.</summary>
    private static IElement? Heaviest(IElement parent, HtmlWeights weights)
    {
        // Links are not what a report is made of, be there ever so many of them.
        var half = Math.Max(1, weights.Of(parent).Own / 2);
        return parent.Children.FirstOrDefault(c => weights.Of(c).Own >= half && HtmlStyle.IsBlock(c) && c.ChildElementCount > 0);
    }

    /// <summary>A table arranges the page if one of its cells holds most of its text as a flow of paragraphs or tables.</summary>
    private bool MarkLayout(IElement table, HtmlWeights weights)
    {
        var cell = table;
        while (cell is not null && cell.LocalName is not ("td" or "th"))
        {
            cell = Heaviest(cell, weights);
        }

        if (cell is null || cell.Children.Count(c => HtmlStyle.IsBlock(c) || c.LocalName == "br") < 2 && Heaviest(cell, weights) is null)
        {
            return false;
        }

        return layout.Add(table);
    }
}
