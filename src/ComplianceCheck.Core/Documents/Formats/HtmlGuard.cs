using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace ComplianceCheck.Documents.Formats;

/// <summary>
/// Stops the parser on pages built to exhaust it. It works in quadratic time on deep nesting, and repeats every
/// formatting element that was left open in every block that follows; both grow while it reads, so tags are counted as they come.
/// </summary>
internal sealed class HtmlGuard(string name, ReadingLimits limits)
{
    /// <summary>Inline elements left open nest as deep as a careless editor made them, and cost little.</summary>
    private const int InlineFactor = 8;

    private const int MaxTags = 500_000;
    private const int MaxRepeated = 1_000_000;
    private const int MaxFormats = 256;
    private const int SearchBack = 64;

    private readonly List<string> _open = [];
    private readonly List<(string Tag, string Key)> _formats = [];
    private int _tags;
    private long _repeated;

    /// <summary>Counts a tag. What is open is an estimate; elements that close by themselves are left out.</summary>
    public void See(HtmlToken token)
    {
        if (token is not HtmlTagToken tag)
        {
            return;
        }

        if (++_tags > MaxTags)
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

    /// <summary>Checks the depth of what the parser made of the tags.</summary>
    public void CheckDepth(IElement root)
    {
        int depth = 0, containers = 0;
        INode node = root;
        while (true)
        {
            if (node.FirstChild is { } child)
            {
                depth++;
                containers += IsContainer(node) ? 1 : 0;
                if (depth > limits.Depth * InlineFactor || containers > limits.Depth)
                {
                    throw TooDeep();
                }

                node = child;
                continue;
            }

            while (node != root && node.NextSibling is null)
            {
                node = node.Parent!;
                depth--;
                containers -= IsContainer(node) ? 1 : 0;
            }

            if (node == root)
            {
                return;
            }

            node = node.NextSibling!;
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

    private static bool IsContainer(INode node) => node is IElement element && HtmlElements.IsBlock(element.LocalName);

    private void Open(HtmlTagToken tag)
    {
        var element = tag.Name;
        if (HtmlElements.IsBlock(element))
        {
            _repeated += _formats.Count;
            if (_repeated > MaxRepeated)
            {
                throw TooDeep();
            }
        }

        if (HtmlElements.IsFormatting(element))
        {
            OpenFormat(tag);
        }

        if (!tag.IsSelfClosing && !HtmlElements.IsVoid(element) && !HtmlElements.ClosesItself(element))
        {
            _open.Add(element);
            if (_open.Count > limits.Depth * InlineFactor)
            {
                throw TooDeep();
            }
        }
    }

    private void OpenFormat(HtmlTagToken tag)
    {
        var key = string.Join(' ', tag.Attributes.Select(a => a.Name + "=" + a.Value));

        // The parser itself keeps no more than three that are alike.
        if (_formats.Count(f => f.Tag == tag.Name && f.Key == key) < 3)
        {
            _formats.Add((tag.Name, key));
        }

        if (_formats.Count > MaxFormats)
        {
            throw TooDeep();
        }
    }

    private void Close(string element)
    {
        for (var i = _formats.Count - 1; i >= 0; i--)
        {
            if (_formats[i].Tag == element)
            {
                _formats.RemoveAt(i);
                break;
            }
        }

        for (var i = _open.Count - 1; i >= Math.Max(0, _open.Count - SearchBack); i--)
        {
            if (_open[i] == element)
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }
        }
    }

    private DocumentException TooDeep() => DocumentMessages.Failure("too-large", "page-too-deep", name);
}
