using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Output.Html;

/// <summary>Writes the findings of a report by what they ask: place, one sentence, the repair, and behind a fold why and from what.</summary>
internal sealed class FindingList(HtmlText html, DocumentMarks marks, HtmlWords words, string heading, bool hasText)
{
    /// <summary>Columns that a quote may take; the text beside it has the whole.</summary>
    private const int QuoteWidth = 200;

    /// <summary>The language of reports, whatever that of the page.</summary>
    private const string Chinese = "zh-CN";

    /// <summary>Writes them.</summary>
    /// <param name="report">The report.</param>
    /// <param name="findings">Its findings, the gravest first.</param>
    public void Write(CheckedReport report, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        html.Start("div", ("class", "list"));
        html.Start("p", ("class", "heads"), ("aria-hidden", "true"));
        foreach (var head in (string[])["html.number", "html.place", "html.problem", "html.fix", "html.ticked"])
        {
            html.Element("span", words.Say(head));
        }

        html.End();
        var order = new Dictionary<Finding, int>(ReferenceEqualityComparer.Instance);
        foreach (var finding in report.Shown)
        {
            order.TryAdd(finding, order.Count);
        }

        for (var start = 0; start < findings.Count;)
        {
            var severity = findings[start].Severity;
            var end = start + findings.Skip(start).TakeWhile(f => f.Severity == severity).Count();
            html.Start("section", ("class", "group " + HtmlWords.Class(severity)));
            html.Start(heading);
            html.Text(words.Task(severity) + " ");
            html.Element("b", HtmlText.Number(end - start));
            html.End();
            html.Start("ol", ("start", HtmlText.Number(start + 1)));
            for (; start < end; start++)
            {
                Write(start + 1, findings[start], order[findings[start]], report.ExpiredWaiverOf(findings[start]));
            }

            html.End();
            html.EndLine();
        }

        html.EndLine();
    }

    private void Write(int number, Finding finding, int order, Waiver? expired)
    {
        html.Start(
            "li",
            ("class", "finding " + HtmlWords.Class(finding.Severity)),
            ("id", marks.FindingId(number)),
            ("data-findings", HtmlText.Number(number)),
            ("data-order", HtmlText.Number(order)),
            ("data-fingerprint", finding.Fingerprint),
            ("tabindex", "-1"));
        html.Start("p", ("class", "top"));
        html.Element("span", HtmlText.Number(number), ("class", "number " + HtmlWords.Class(finding.Severity)));
        html.Text(" ");
        html.Element("span", words.Task(finding.Severity), ("class", "severity"));
        html.End();
        html.Start("p", ("class", "position"));
        WriteLinked(VisibleText.Of(finding.Place is { } place && words.Reader.Whole(place) is { Length: > 0 } where ? where : words.Say("group.whole")), PlaceId(number));
        html.End();
        html.Element("p", VisibleText.Of(words.Say(finding.Message)), ("class", "message"));
        html.Start("p", ("class", "fix"));
        html.Element("b", words.Say("html.fix"));
        html.Text(" ");
        html.Element("span", VisibleText.Of(words.Say(finding.Fix)), ("class", "words"));
        html.End();
        html.Start("p", ("class", "tick"));
        html.End();
        WriteMore(number, finding, expired);
        html.EndLine();
    }

    private void WriteMore(int number, Finding finding, Waiver? expired)
    {
        html.Start("details", ("class", "more"));
        html.Element("summary", words.Say("html.more"));
        html.Start("dl");
        if (finding.Place is { Quote.Length: > 0 } quoted)
        {
            WriteDetails("html.quote", [quoted.Quote], WriteQuote);
        }

        var related = 0;
        WriteDetails("html.related", finding.Related, place => Write(place, PlaceId(number, ++related)));
        if (finding.MoreRelated > 0)
        {
            WriteDetails("html.related", [words.Finding.More(finding.MoreRelated)], more => html.Text(more));
        }

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

        WriteDetails("html.technical", [finding], one =>
        {
            html.Element("span", one.RuleId, ("class", "rule"));
            html.Text(" ");
            html.Element("code", one.Fingerprint);
        });
        html.End();
        html.End();
    }

    private string? PlaceId(int number, int related = 0) => hasText ? marks.PlaceId(number, related) : null;

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
