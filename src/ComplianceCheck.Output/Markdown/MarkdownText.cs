using System.Text;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Markdown;

/// <summary>Text of a document as text in Markdown: in one line, and nothing in it formats, links, breaks a table or calls somebody.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]~|$#!";

    /// <summary>The text with everything escaped that means something in Markdown or HTML.</summary>
    public static string Of(string text)
    {
        var visible = VisibleText.Of(text);
        var result = new StringBuilder(visible.Length + 16);
        foreach (var c in visible)
        {
            _ = c switch
            {
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '&' => result.Append("&amp;"),
                // A name after @ is called even where the sign is escaped, unless something stands between them.
                '@' => result.Append("@<!-- -->"),
                _ => Marks.Contains(c, StringComparison.Ordinal) ? result.Append('\\').Append(c) : result.Append(c),
            };
        }

        return result.ToString();
    }
}
