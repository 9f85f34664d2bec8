using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Tests.Output.Html;

/// <summary>A page as a browser reads it. Whatever is not well formed is refused.</summary>
internal sealed class ReadPage
{
    public ReadPage(string html)
    {
        Source = html;
        Dom = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
    }

    public string Source { get; }

    public IDocument Dom { get; }

    public static ReadPage Of(params CheckedReport[] reports) => new(Sample.Write("html", Sample.Options(), reports));

    public string Text(string selector) => Dom.QuerySelector(selector).ShouldNotBeNull(selector).TextContent;

    public IReadOnlyList<string> Texts(string selector) => [.. Dom.QuerySelectorAll(selector).Select(e => e.TextContent)];

    /// <summary>The marked words of a finding, piece after piece.</summary>
    public string Marked(int finding) => string.Concat(Texts($"mark[data-findings~='{finding}']"));

    /// <summary>The text of the reports, without the numbers of findings.</summary>
    public string ReportText() => string.Concat(Dom.QuerySelectorAll(".text").SelectMany(Words));

    private static IEnumerable<string> Words(INode node) =>
        node is IText text ? [text.Data]
        : node is IElement element && element.Matches(".unseen, caption, .equations") ? []
        : node.ChildNodes.SelectMany(Words);

    /// <summary>A finding about some words of a paragraph.</summary>
    public static Finding About(Severity severity, int paragraph, int offset, string quote) => Sample.Warning with
    {
        Severity = severity,
        Related = [],
        Place = new Place { Section = "一、概述", Paragraph = paragraph, Offset = offset, Quote = quote },
    };
}
