using AngleSharp.Html.Parser;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Html;

/// <summary>Reads saved web pages: the report's body without the page around it.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a page.</summary>
    /// <exception cref="DocumentException">The page is too large or too deep, or nothing in it can be seen.</exception>
    public static ReportDocument Read(string html, string name, ReadingLimits limits)
    {
        if (html.Length > limits.Characters)
        {
            throw DocumentMessages.Failure("too-large", "too-many-characters", name);
        }

        // No scripts run, nothing is loaded: the parser has no context that could. It takes what is meant for browsers without scripts as one text.
        var guard = new HtmlGuard(name, limits);
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = true,
            IsNotSupportingFrames = true,
            SkipComments = true,
            SkipScriptText = true,
            ShouldEmitAttribute = static (ref _, attribute) => HtmlGuard.Needs(attribute),
            OnToken = (token, _) => guard.See(token),
            OnCreated = (_, _) => guard.SeeElement(),
        });
        using var page = parser.ParseDocument(HtmlGuard.PartPreformatted(HtmlGuard.OpenNoScript(HtmlGuard.EscapeStrayBrackets(html))));
        if (page.Body is not { } body)
        {
            throw DocumentMessages.Failure("empty-file", "no-text-in-page", name);
        }

        guard.CheckDepth(body);
        var flow = new HtmlFlow(name, limits, HtmlMainContent.Of(page, body));
        var blocks = flow.Read(body);
        if (blocks.Count == 0)
        {
            flow = new HtmlFlow(name, limits, HtmlMainContent.Everything);
            blocks = flow.Read(body);
        }

        return blocks.Count == 0
            ? throw DocumentMessages.Failure("empty-file", "no-text-in-page", name)
            : new(name, SourceFormat.Html, blocks, []) { Pictures = flow.Pictures };
    }
}
