using System.Text;
using ComplianceCheck.Hashing;

namespace ComplianceCheck.Output.Html;

/// <summary>The page around the reports: <c>page.html</c> with styles and scripts inside and its slots filled in.</summary>
internal sealed class HtmlPage
{
    private const string Content = "{{reports}}";

    private HtmlPage(string head, string tail)
    {
        Head = head;
        Tail = tail;
    }

    /// <summary>What stands before the first report.</summary>
    public string Head { get; }

    /// <summary>What stands after the last.</summary>
    public string Tail { get; }

    /// <summary>The page with its words.</summary>
    /// <param name="words">Text of each slot <c>{{name}}</c>.</param>
    /// <param name="ofScript">The words of the scripts, as JSON without a sign of markup.</param>
    public static HtmlPage With(IReadOnlyDictionary<string, string> words, string ofScript)
    {
        var script = ReportView.Script + "\n" + Resource("page", "js");
        string Slot(string name) => name switch
        {
            "style" => ReportView.Style,
            "script" => script,
            "words" => ofScript,

            // The page runs these two and nothing else, whatever a report may have smuggled in.
            "style-hash" => Hash(ReportView.Style),
            "script-hash" => Hash(script),
            _ => Escape(words[name]),
        };

        var page = Resource("page", "html");
        var at = page.IndexOf(Content, StringComparison.Ordinal);
        return new HtmlPage(Fill(page[..at], Slot), Fill(page[(at + Content.Length)..], Slot));
    }

    /// <summary>A file of this folder.</summary>
    public static string Resource(string name, string ending)
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream($"Html/{name}.{ending}")
            ?? throw new InvalidOperationException($"The assembly carries no Html/{name}.{ending}.");
        using var reader = new StreamReader(stream);

        // A checkout may have changed the line ends; the page is the same bytes everywhere.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Fill(string template, Func<string, string> slot)
    {
        var result = new StringBuilder(template.Length * 4);
        var at = 0;
        for (var open = template.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = template.IndexOf("{{", at, StringComparison.Ordinal))
        {
            var close = template.IndexOf("}}", open, StringComparison.Ordinal);
            result.Append(template, at, open - at).Append(slot(template[(open + 2)..close]));
            at = close + 2;
        }

        return result.Append(template, at, template.Length - at).ToString();
    }

    private static string Escape(string text)
    {
        using var writer = new StringWriter();
        new HtmlText(writer).Text(text);
        return writer.ToString();
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(Sha256.HashData(Encoding.UTF8.GetBytes(text)));
}
