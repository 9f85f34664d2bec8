using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Html;

/// <summary>The component that shows a report: its verdict, its findings and its text. The html format and the local page show the same.</summary>
public sealed class ReportView(WriterOptions options)
{
    private readonly HtmlWords words = new(options.Language);

    /// <summary>The style sheets of the component and of the list of reports.</summary>
    public static string Style { get; } = string.Join('\n', new[] { "page", "list", "findings", "text", "layout", "print" }.Select(s => HtmlPage.Resource(s, "css")));

    /// <summary>The scripts of the component and of the list of reports.</summary>
    public static string Script { get; } = string.Join('\n', new[] { "report", "list" }.Select(s => HtmlPage.Resource(s, "js")));

    /// <summary>The words that the scripts say, as a JSON object that can stand within a page.</summary>
    public string ScriptWords => words.ForScript;

    /// <summary>Name of the page about a report.</summary>
    public string Title(CheckedReport report) => words.Title(report);

    /// <summary>What is wrong with an input, in the reader's language.</summary>
    public string Problem(InputError error) => words.Say(error.Message);

    /// <summary>A report as the markup of one element.</summary>
    /// <param name="report">The report.</param>
    /// <param name="number">Its number in the page, from 1; names within the element begin with it.</param>
    public string Markup(CheckedReport report, int number)
    {
        using var writer = new StringWriter();
        new ReportSection(new HtmlText(writer), words, options.Quiet).Write(report, number);
        return writer.ToString();
    }
}
