using ComplianceCheck.Cli.Console;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Examples;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cli.Verbs;

/// <summary>Examples that did not end as their pack says: what they are, how they ended and why, and what was read.</summary>
internal sealed class ExamplePage(Page page, Voice voice)
{
    private readonly ReaderWords words = new(voice.Language);

    /// <summary>Writes the examples of one requirement.</summary>
    public void Write(Requirement need, IReadOnlyList<ExampleResult> results)
    {
        if (results.Count == 0)
        {
            return;
        }

        page.Pieces(0, (need.Id, Ink.Strong), ("  ", Ink.Plain), (voice.In(need.Title), Ink.Plain));
        foreach (var result in results)
        {
            page.Line(2, voice.Say(result.MustPass ? "examples.should-pass" : "examples.should-fail"), Ink.Error);
            foreach (var line in result.Example.Text.TrimEnd().Split('\n'))
            {
                page.Line(4, line, Ink.Faint);
            }

            page.Labelled(2, voice.Say("examples.ended"), Ended(result.Ended));
            foreach (var finding in result.Findings)
            {
                page.Labelled(2, voice.Say("examples.finding"), voice.In(finding.Message));
            }

            foreach (var evidence in result.Ended.Evidence)
            {
                page.Labelled(2, voice.Say("examples.evidence"), string.Join(" · ", new[] { evidence.Name, evidence.Value, evidence.Quote }.Where(t => !string.IsNullOrEmpty(t))));
            }

            page.Labelled(2, voice.Say("examples.read"), Read(result.Facts));
            WriteWhy(result);
        }

        page.Blank();
    }

    // How the sentence of the example was read that tells most, in three lines.
    private void WriteWhy(ExampleResult result)
    {
        var own = (result.Facts.Why ?? []).Where(s => s.Place.Quote.Trim() is { Length: > 0 } quote && result.Example.Text.Contains(quote, StringComparison.Ordinal)).ToArray();
        if ((own.FirstOrDefault(s => s.PassedOver.Count > 0) ?? own.LastOrDefault()) is not { } sentence)
        {
            return;
        }

        Told("examples.words", sentence.Words.GroupBy(w => w.Entry).Select(g => $"{g.Key} {string.Join('、', g.Select(w => VisibleText.Of(w.Word)))}"));
        Told("examples.found", sentence.Read.Select(f => $"{f.Fact} {VisibleText.Of(f.Text)}"));
        Told("examples.passed-over", sentence.PassedOver.Where(d => !d.Key.StartsWith("break-off", StringComparison.Ordinal)).Select(d => $"{words.Quoted(d.Quote)} {voice.In(d.Text)}"));
    }

    private void Told(string label, IEnumerable<string> what)
    {
        if (string.Join(voice.Say("examples.and"), what) is { Length: > 0 } line)
        {
            page.Labelled(2, voice.Say(label), line);
        }
    }

    private string Ended(RequirementOutcome ended) => voice.Say(ended.Outcome switch
    {
        Outcome.Passed => "examples.passed",
        Outcome.Failed => "examples.failed",
        Outcome.NotApplicable => "examples.not-applicable",
        Outcome.NotAssessable => "examples.not-assessable",
        _ => "examples.crashed",
    }) + (ended.Reason is { } reason ? voice.Fill("examples.because", ("reason", voice.In(reason))) : "");

    private string Read(ReportFacts facts)
    {
        var body = facts.Agency is { } agency ? $"{agency.Name} ({words.Of(agency.Kind)})" : voice.Say("examples.no-agency");
        var year = facts.ReportYear is { } known ? Voice.Number(known) : voice.Say("examples.no-year");
        var sections = facts.Sections.Select(s => s.Heading).DefaultIfEmpty(voice.Say("examples.no-sections"));
        return string.Join(" · ", [year, body, .. sections, .. facts.Tables.Select(t => t.Kind).Distinct()]);
    }
}
