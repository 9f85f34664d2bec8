using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Output.Html;

/// <summary>Writes the findings of a report, by section, each with its number, clause and repair.</summary>
internal sealed class FindingList(HtmlText html, DocumentMarks marks, HtmlWords words)
{
    /// <summary>Columns that a quote may take; the text beside it has the whole.</summary>
    private const int QuoteWidth = 200;

    /// <summary>The language of reports, whatever that of the page.</summary>
    private const string Chinese = "zh-CN";

    /// <summary>Writes them. Those about the whole report come first, since they have no place in it.</summary>
    public void Write(CheckedReport report)
    {
        var findings = report.Shown;
        for (var start = 0; start < findings.Count;)
        {
            var section = SectionOf(findings[start]);
            var end = start + 1;
            while (end < findings.Count && SectionOf(findings[end]) == section)
            {
                end++;
            }

            var group = findings.Skip(start).Take(end - start).ToArray();
            html.Start("section", ("class", "group " + string.Join(' ', group.Select(f => f.Severity).Distinct().OrderDescending().Select(HtmlWords.Class))));
            html.Element("h4", VisibleText.Of(section));
            html.Start("ol", ("start", HtmlText.Number(start + 1)));
            for (var i = start; i < end; i++)
            {
                Write(i + 1, findings[i], report.ExpiredWaiverOf(findings[i]));
            }

            html.End();
            html.EndLine();
            start = end;
        }
    }

    private string SectionOf(Finding finding) =>
        finding.Place is null ? words.Say("group.whole")
        : finding.Place.Section.Length > 0 ? finding.Place.Section
        : words.Say("group.no-section");

    private void Write(int number, Finding finding, Waiver? expired)
    {
        html.Start("li", ("class", "finding " + HtmlWords.Class(finding.Severity)), ("id", marks.FindingId(number)), ("data-findings", HtmlText.Number(number)), ("tabindex", "-1"));
        html.Start("p", ("class", "top"));
        html.Element("span", HtmlText.Number(number), ("class", "number " + HtmlWords.Class(finding.Severity)));
        html.Element("span", words.Reader.Of(finding.Severity), ("class", "severity"));
        html.Element("span", finding.RuleId, ("class", "rule"));
        if (finding.Place is { } place)
        {
            html.Element("span", words.Reader.Position(place), ("class", "position"));
        }

        html.End();
        html.Start("p", ("class", "message"));
        WriteLinked(VisibleText.Of(words.Say(finding.Message)), marks.PlaceId(number));
        html.End();
        html.Start("dl");
        if (finding.Place is { Quote.Length: > 0 } quoted)
        {
            WriteDetails("html.quote", [quoted.Quote], WriteQuote);
        }

        var related = 0;
        WriteDetails("html.related", finding.Related, place => Write(place, marks.PlaceId(number, ++related)));
        if (finding.MoreRelated > 0)
        {
            WriteDetails("html.related", [words.Finding.More(finding.MoreRelated)], more => html.Text(more));
        }

        WriteDetails("html.fix", [finding.Fix], fix => html.Text(VisibleText.Of(words.Say(fix))));
        if (expired is not null)
        {
            WriteDetails("html.waiver", [expired], waiver => html.Text(VisibleText.Of(words.Reader.Of(waiver, isExpired: true))));
        }

        WriteDetails("html.basis", finding.Basis, basis => html.Element("span", VisibleText.Of(words.Reader.Of(basis)), ("lang", Chinese)));
        WriteDetails("html.evidence", finding.Evidence, Write);
        if (finding.MoreEvidence > 0)
        {
            WriteDetails("html.evidence", [words.Finding.More(finding.MoreEvidence)], more => html.Text(more));
        }

        WriteDetails("html.fingerprint", [finding.Fingerprint], fingerprint => html.Element("code", fingerprint));
        html.End();
        html.EndLine();
    }

    private void WriteDetails<T>(string name, IReadOnlyList<T> values, Action<T> write)
    {
        if (values.Count == 0)
        {
            return;
        }

        html.Start("div");
        html.Element("dt", words.Say(name));
        foreach (var value in values)
        {
            html.Start("dd");
            write(value);
            html.End();
        }

        html.End();
    }

    private void Write(Place related, string? id)
    {
        WriteLinked(VisibleText.Of(words.Reader.Whole(related)) is { Length: > 0 } known ? known : words.Say("html.elsewhere"), id);
        if (related.Quote.Length > 0)
        {
            html.Text(" ");
            WriteQuote(related.Quote);
        }
    }

    private void Write(Evidence evidence)
    {
        html.Element("code", VisibleText.Of(evidence.Name));
        if (evidence.Value is { } value)
        {
            html.Text(" = ");
            html.Element("b", VisibleText.Of(value));
        }

        if (evidence is { Value: null, Quote.Length: 0 })
        {
            html.Text(" " + words.Say("facts.none"));
        }

        // Where a cell holds nothing but its number the words say it again.
        if (evidence.Quote.Length > 0 && evidence.Quote != evidence.Value)
        {
            html.Text(" ");
            html.Element("span", Short(evidence.Quote), ("lang", Chinese));
        }
    }

    private void WriteQuote(string quote) =>
        html.Element("q", Short(quote), ("lang", Chinese));

    private static string Short(string quote) => VisibleText.Shorten(VisibleText.Of(quote), QuoteWidth);

    private void WriteLinked(string text, string? id)
    {
        if (id is null)
        {
            html.Text(text);
        }
        else
        {
            html.Element("a", text, ("href", "#" + id));
        }
    }
}
