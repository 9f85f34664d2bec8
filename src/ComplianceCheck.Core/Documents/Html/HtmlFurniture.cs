using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ComplianceCheck.Documents.Html;

/// <summary>Recognises what a website puts around an article.</summary>
/// <param name="weights">The weights of the page's elements.</param>
/// <param name="title">The page's title.</param>
/// <param name="all">Visible characters of the whole page that are in no link.</param>
internal sealed partial class HtmlFurniture(HtmlWeights weights, string title, int all)
{
    private const int LongestLine = 600;
    private const int ShortestTitle = 8;

    private readonly string bareTitle = string.Concat(title.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Whether the element is clearly no part of the report.</summary>
    public bool Holds(IElement element)
    {
        var weight = weights.Of(element);
        if (weight.Characters == 0 || (all > 0 && weight.Own * 10L >= all * 3L))
        {
            return false;
        }

        var words = weights.Words(element, LongestLine);
        if (weight.Characters < LongestLine && Registration().IsMatch(words))
        {
            return true;
        }

        if (MayBelong(element, weight, words))
        {
            return false;
        }

        // A paragraph of the report may be a single link; a menu has several.
        // "header" may also be the head of the article, unless it is nothing but the link to the home page.
        return IsNamed(element) || (weight.InLinks == weight.Characters && IsPageHead(element)) || (weight.Links >= 3 && weight.InLinks * 2 >= weight.Characters);
    }

    /// <summary>Whether it may be the title, the line of publication or the signature.</summary>
    private bool MayBelong(IElement element, HtmlWeights.Weight weight, string words)
    {
        var linked = weight.InLinks * 2 >= weight.Characters;
        if (!linked && (element.LocalName == "h1" || element.QuerySelector("h1") is not null))
        {
            return true;
        }

        if (!linked && words.Length >= ShortestTitle && bareTitle.Length >= ShortestTitle
            && (bareTitle.Contains(words, StringComparison.Ordinal) || words.Contains(bareTitle, StringComparison.Ordinal)))
        {
            return true;
        }

        return FullDate().Count(words) is 1 or 2 && weight.InLinks * 5 < weight.Characters * 4;
    }

    private static bool IsNamed(IElement element)
    {
        if (element.LocalName is "nav" or "header" or "footer" or "aside"
            || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "search" or "complementary" or "menu" or "menubar"
            || element.GetAttribute("aria-hidden") == "true")
        {
            return true;
        }

        return FurnitureName().IsMatch(element.Id ?? "") || FurnitureName().IsMatch(element.ClassName ?? "");
    }

    private static bool IsPageHead(IElement element) => PageHeadName().IsMatch(element.Id ?? "") || PageHeadName().IsMatch(element.ClassName ?? "");

    [GeneratedRegex("(?<![a-z])(?:header|banner|logo|top|topbar)(?![a-z])", RegexOptions.IgnoreCase)]
    private static partial Regex PageHeadName();

    /// <summary>The registration number that every Chinese website shows in its footer.</summary>
    [GeneratedRegex("ICP备|公网安备|ICP证", RegexOptions.IgnoreCase)]
    private static partial Regex Registration();

    [GeneratedRegex(@"(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}")]
    private static partial Regex FullDate();

    /// <summary>Names that authors of pages give to menus, footers and toolbars.</summary>
    [GeneratedRegex(
        @"(?<![a-z])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|foot|footer|copyright|sidebar|toolbar|share|search|pagination)(?![a-z])",
        RegexOptions.IgnoreCase)]
    private static partial Regex FurnitureName();
}
