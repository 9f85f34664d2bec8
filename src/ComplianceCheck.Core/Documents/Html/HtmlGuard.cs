using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Html;

/// <summary>
/// Stops the parser on pages built to exhaust it. It works in quadratic time on deep nesting, and repeats every
/// formatting element that was left open in every block that follows; both grow while it reads, so tags are counted as they come.
/// </summary>
internal sealed class HtmlGuard(string name, ReadingLimits limits)
{
    /// <summary>Inline elements left open nest as deep as a careless editor made them, and cost little.</summary>
    private const int InlineFactor = 8;

    private const int MaxTags = 500_000;
    private const int MaxRepeated = 200_000;
    private const int MaxFormats = 256;
    private const int SearchBack = 64;
    private const long MaxCopied = 500_000_000;
    private const long MaxSearched = 100_000_000;
    private const long MaxPassed = 30_000_000;

    private readonly List<string> open = [];
    private readonly List<(string Tag, string Key)> formats = [];
    private readonly HtmlMisplaced misplaced = new();
    private int tags;
    private long repeated;
    private long run;
    private long copied;
    private long searched;
    private long passed;

    /// <summary>Counts a tag. What is open is an estimate; elements that close by themselves are left out.</summary>
    public void See(HtmlToken token)
    {
        if (misplaced.See(token))
        {
            // No more can stand where it is put than there were tags.
            searched += tags + 1;
            if (searched > MaxSearched)
            {
                throw TooDeep();
            }
        }

        if (token is not HtmlTagToken tag)
        {
            SeeText(token);
            return;
        }

        // The parser asks what is open before it opens or closes anything.
        passed += open.Count;
        if (++tags > MaxTags || passed > MaxPassed)
        {
            throw TooDeep();
        }

        if (token.Type == HtmlTokenType.EndTag)
        {
            Close(token.Name);
        }
        else
        {
            Open(tag);
        }
    }

    /// <summary>Notes that the parser made an element of a tag; it makes none of many. Text behind it is a piece of its own.</summary>
    public void SeeElement() => run = 0;

    /// <summary>Whether an attribute is of any use here. Others are not kept: thousands in one tag take quadratic time.</summary>
    public static bool Needs(ReadOnlyMemory<char> attribute) => attribute.Span is
        "id" or "class" or "style" or "href" or "hidden" or "role" or "aria-hidden" or "rowspan" or "colspan"
        or "type" or "start" or "value" or "reversed" or "open";

    /// <summary>Checks the depth of what the parser made of the tags.</summary>
    public void CheckDepth(IElement root)
    {
        // Asking a node for its next sibling searches its parent's list, so children are taken by list.
        var pending = new Stack<(INode Node, int Depth, int Containers)>();
        pending.Push((root, 0, 0));
        while (pending.TryPop(out var at))
        {
            if (at.Depth > limits.Depth * InlineFactor || at.Containers > limits.Depth)
            {
                throw TooDeep();
            }

            var inside = at.Containers + (IsContainer(at.Node) ? 1 : 0);
            foreach (var child in at.Node.ChildNodes)
            {
                pending.Push((child, at.Depth + 1, inside));
            }
        }
    }

    /// <summary>Writes <c>&lt;</c> that opens no tag as a reference: the tokenizer takes quadratic time over a run of them.</summary>
    public static string EscapeStrayBrackets(string html)
    {
        StringBuilder? result = null;
        var copied = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            if (at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?'))
            {
                continue;
            }

            result ??= new(html.Length + 64);
            result.Append(html, copied, at - copied).Append("&lt;");
            copied = at + 1;
        }

        return result is null ? html : result.Append(html, copied, html.Length - copied).ToString();
    }

    /// <summary>
    /// Puts a line break between a tag and a <c>pre</c> right behind it: the parser looks for one there, and a run of such
    /// tags makes it look deeper and deeper until its stack overflows. A break there is not shown.
    /// </summary>
    public static string PartPreformatted(string html) =>
        html.Replace("><pre", ">\n<pre", StringComparison.OrdinalIgnoreCase).Replace("><listing", ">\n<listing", StringComparison.OrdinalIgnoreCase);

    /// <summary>Renames a <c>noscript</c> that is never closed: it would swallow the rest of the page.</summary>
    public static string OpenNoScript(string html)
    {
        var closed = html.LastIndexOf("</noscript", StringComparison.OrdinalIgnoreCase);
        return html.IndexOf("<noscript", Math.Max(closed, 0), StringComparison.OrdinalIgnoreCase) < 0
            ? html
            : string.Concat(html.AsSpan(0, Math.Max(closed, 0)), html[Math.Max(closed, 0)..].Replace("<noscript", "<x-noscript", StringComparison.OrdinalIgnoreCase));
    }

    // Text that comes in pieces, as between tags that mean nothing where they stand, is copied as a whole for every piece.
    private void SeeText(HtmlToken token)
    {
        if (token.Type == HtmlTokenType.Character)
        {
            copied += run;
            run += token.Data.Length;
            if (copied > MaxCopied)
            {
                throw TooDeep();
            }
        }
    }

    private static bool IsContainer(INode node) => node is IElement element && HtmlElements.IsBlock(element.LocalName);

    private void Open(HtmlTagToken tag)
    {
        var element = tag.Name;
        if (HtmlElements.IsBlock(element))
        {
            repeated += formats.Count;
            if (repeated > MaxRepeated)
            {
                throw TooDeep();
            }
        }

        if (HtmlElements.IsFormatting(element))
        {
            OpenFormat(tag);
        }

        // The slash of <div/> means nothing in HTML; in the drawings and foreign elements of a page it does.
        var closed = tag.IsSelfClosing && !HtmlElements.IsBlock(element) && !HtmlElements.IsFormatting(element);
        if (!closed && !HtmlElements.IsVoid(element) && !HtmlElements.ClosesItself(element))
        {
            open.Add(element);
            if (open.Count > limits.Depth * InlineFactor)
            {
                throw TooDeep();
            }
        }
    }

    private void OpenFormat(HtmlTagToken tag)
    {
        var key = string.Join(' ', tag.Attributes.Select(a => a.Name + "=" + a.Value));

        // The parser itself keeps no more than three that are alike.
        if (formats.Count(f => f.Tag == tag.Name && f.Key == key) < 3)
        {
            formats.Add((tag.Name, key));
        }

        if (formats.Count > MaxFormats)
        {
            throw TooDeep();
        }
    }

    private void Close(string element)
    {
        for (var i = formats.Count - 1; i >= 0; i--)
        {
            if (formats[i].Tag == element)
            {
                formats.RemoveAt(i);
                break;
            }
        }

        for (var i = open.Count - 1; i >= Math.Max(0, open.Count - SearchBack); i--)
        {
            if (open[i] == element)
            {
                open.RemoveRange(i, open.Count - i);
                return;
            }
        }
    }

    private DocumentException TooDeep() => DocumentMessages.Failure("too-large", "page-too-deep", name);
}
