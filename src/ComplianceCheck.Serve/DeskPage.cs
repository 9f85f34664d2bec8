using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Html;

namespace ComplianceCheck.Serve;

/// <summary>The local page itself: its markup, style and script, with the component of the html format.</summary>
internal sealed partial class DeskPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public DeskPage(DeskOptions options, DeskMessages messages)
    {
        var view = new ReportView(options.Writing);
        Markup = Slots().Replace(Resource("desk.html"), slot => slot.Groups[1].Value switch
        {
            "lang" => options.Writing.Language == DisplayLanguage.Chinese ? "zh-CN" : "en",
            "words" => view.ScriptWords,
            "desk-words" => messages.Json(),
            "limit" => options.FileBytes.ToString(System.Globalization.CultureInfo.InvariantCulture),
            var key => Encoder.Encode(messages.Say(key)),
        });
    }

    /// <summary>The page.</summary>
    public string Markup { get; }

    /// <summary>Its style sheet.</summary>
    public static string Style { get; } = ReportView.Style + "\n" + Resource("desk.css");

    /// <summary>Its script.</summary>
    public static string Script { get; } = string.Join('\n', ReportView.Script, Resource("files.js"), Resource("desk.js"));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(DeskPage).Assembly.GetManifestResourceStream("Page/" + name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\{\{([a-z-]+)\}\}")]
    private static partial Regex Slots();
}
