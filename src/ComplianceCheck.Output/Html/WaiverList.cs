using ComplianceCheck.Output.Text;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Output.Html;

/// <summary>Writes what became of waivers: what is accepted is not hidden, and what is no longer needed is named.</summary>
internal sealed class WaiverList(HtmlText html, HtmlWords words, string heading)
{
    /// <summary>Writes them below the findings.</summary>
    public void Write(WaiverMatch waivers)
    {
        Write("waiver.waived", waivers.Waived, waived =>
        {
            var finding = waived.Finding;
            var position = finding.Place is { } place ? words.Reader.Position(place) : "";
            html.Element("p", VisibleText.Of($"{words.Reader.Of(finding.Severity)} {finding.RuleId} {position}"), ("class", "top"));
            html.Element("p", VisibleText.Of(words.Say(finding.Message)));
            html.Element("p", VisibleText.Of(words.Reader.Of(waived.Waiver, isExpired: false)));
        });
        Write("waiver.unused", waivers.Unused, waiver =>
        {
            html.Element("p", VisibleText.Of(waiver.Requirement), ("class", "top"));
            html.Element("p", VisibleText.Of(words.Reader.Of(waiver, isExpired: false)));
        });
    }

    private void Write<T>(string title, IReadOnlyList<T> items, Action<T> content)
    {
        if (items.Count == 0)
        {
            return;
        }

        html.Start("section", ("class", "waivers"));
        html.Element(heading, words.Say(title));
        html.Start("ul");
        foreach (var item in items)
        {
            html.Start("li");
            content(item);
            html.EndLine();
        }

        html.End();
        html.EndLine();
    }
}
