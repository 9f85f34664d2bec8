using System.Text;
using System.Text.RegularExpressions;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Markdown;

/// <summary>Text of a document as text in Markdown: in one line, and nothing in it formats, links, breaks a table or calls somebody.</summary>
internal static partial class MarkdownText
{
    // No text has it once it is made visible.
    private const char Cut = '\u0001';
    private const string Marks = "\\`*_[]~|$#!";

    /// <summary>The text with everything escaped that means something in Markdown or HTML.</summary>
    public static string Of(string text)
    {
        var visible = Live().Replace(VisibleText.Of(text), Cut.ToString());
        var result = new StringBuilder(visible.Length + 16);
        foreach (var c in visible)
        {
            _ = c switch
            {
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '&' => result.Append("&amp;"),
                Cut => result.Append("<!-- -->"),
                _ => Marks.Contains(c, StringComparison.Ordinal) ? result.Append('\\').Append(c) : result.Append(c),
            };
        }

        return result.ToString();
    }

    // Addresses, names and numbers of issues become links and calls even where signs are escaped, unless something stands inside them.
    [GeneratedRegex(@"(?<=@)|(?<=[a-z]:)(?=//)|(?<=www)(?=\.)|(?<=gh)(?=-\d)|(?<=[#!~$%&^])(?=[0-9a-z""])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Live();
}
