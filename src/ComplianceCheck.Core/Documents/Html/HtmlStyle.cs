using AngleSharp.Dom;

namespace ComplianceCheck.Documents.Html;

/// <summary>What attributes and inline styles say about how an element is shown. Style sheets are not read.</summary>
internal static class HtmlStyle
{
    /// <summary>Whether a reader of the page does not see the element.</summary>
    public static bool IsHidden(IElement element)
    {
        var name = element.LocalName;
        if (HtmlElements.IsUnseen(name) || (name == "dialog" && !element.HasAttribute("open")))
        {
            return true;
        }

        // Pages hide their body until a script has run.
        if (name is "body" or "html")
        {
            return false;
        }

        return element.HasAttribute("hidden")
            || Property(element, "display") == "none"
            || Property(element, "visibility") is "hidden" or "collapse";
    }

    /// <summary>Whether the element stands in a paragraph of its own.</summary>
    public static bool IsBlock(IElement element) => Property(element, "display") switch
    {
        "block" or "flex" or "grid" or "list-item" or "table" => true,
        "inline" => false,
        _ => HtmlElements.IsBlock(element.LocalName),
    };

    /// <summary>A property of the inline style, in lower case; null where it is not set.</summary>
    public static string? Property(IElement element, string property)
    {
        var style = element.GetAttribute("style");
        if (style is null)
        {
            return null;
        }

        string? value = null;
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan()[range];
            var colon = declaration.IndexOf(':');
            if (colon > 0 && declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
            {
                var words = declaration[(colon + 1)..].Trim();
                var mark = words.IndexOf('!');
                value = (mark < 0 ? words : words[..mark].TrimEnd()).ToString().ToLowerInvariant();
            }
        }

        return value;
    }
}
