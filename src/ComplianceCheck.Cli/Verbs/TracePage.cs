using ComplianceCheck.Cli.Console;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Rules.Explaining;

namespace ComplianceCheck.Cli.Verbs;

/// <summary>How one requirement came to its outcome on one report, written out for a person.</summary>
internal sealed class TracePage(Page page, Voice voice)
{
    private const int Most = 30;

    private readonly ReaderWords words = new(voice.Language);

    public void Write(string path, RequirementTrace trace)
    {
        page.Pieces(0, (trace.Requirement.Id, Ink.Strong), ("  ", Ink.Plain), (voice.In(trace.Requirement.Title), Ink.Strong));
        page.Line(0, path, Ink.Faint);
        page.Blank();
        WriteOutcome(trace);
        if (trace.Facts.Count > 0)
        {
            page.Blank();
            page.Line(0, voice.Say("trace.looked-at"), Ink.Strong);
            foreach (var facts in trace.Facts)
            {
                WriteFacts(facts);
            }
        }

        if (trace.Workings.Count > 0)
        {
            page.Blank();
            page.Line(0, voice.Say("trace.workings"), Ink.Strong);
            Some(trace.Workings, line => page.Line(2, line));
        }

        page.Blank();
        page.Labelled(0, voice.Say("explain.kind"), voice.In(trace.Requirement.Kind.Description));
    }

    private void WriteOutcome(RequirementTrace trace)
    {
        var (key, ink) = trace.Outcome.Outcome switch
        {
            Outcome.Passed => ("trace.outcome.passed", Ink.Good),
            Outcome.Failed => ("trace.outcome.failed", Ink.Error),
            Outcome.NotApplicable => ("trace.outcome.not-applicable", Ink.Plain),
            Outcome.NotAssessable => ("trace.outcome.not-assessable", Ink.Warning),
            _ => ("trace.outcome.crashed", Ink.Error),
        };
        page.Labelled(0, voice.Say("trace.outcome"), voice.Say(key), ink);
        if (trace.Outcome.Reason is { } reason)
        {
            page.Labelled(0, voice.Say("trace.reason"), voice.In(reason));
        }

        if (trace.Outcome.Evidence.Any(e => e.Quote.Length > 0))
        {
            page.Line(0, voice.Say("trace.rests-on"), Ink.Faint);
            foreach (var evidence in trace.Outcome.Evidence.Where(e => e.Quote.Length > 0))
            {
                page.Line(2, evidence.Quote);
            }

            if (trace.Outcome.MoreEvidence > 0)
            {
                page.Line(2, voice.Fill("trace.rests-on-more", ("count", Voice.Number(trace.Outcome.MoreEvidence))));
            }
        }

        foreach (var finding in trace.Findings)
        {
            page.Labelled(2, words.Of(finding.Severity) + "  ", voice.In(finding.Message));
            if (finding.Place is { } place)
            {
                page.Line(4, At(place), Ink.Faint);
            }
        }
    }

    private void WriteFacts(FactTrace facts)
    {
        page.Labelled(2, voice.In(facts.Name), facts.Matches.Count + facts.Others.Count == 0 ? voice.Say("trace.none") : "", Ink.Faint);
        Some(facts.Matches, m => WriteFact(m.PassedOver is null ? "trace.accepted" : "trace.passed-over", m));
        Some(facts.Others, o => WriteFact("trace.other", o));
    }

    private void WriteFact(string verdict, MatchTrace fact)
    {
        var why = fact.PassedOver is { } reason ? voice.Fill("trace.because", ("reason", voice.In(reason))) : "";
        var what = new[] { fact.Value is { } value ? voice.In(value) : "", fact.Place is { } place ? At(place) : "" };
        page.Labelled(4, voice.Say(verdict), string.Join("  ", what.Where(p => p.Length > 0)) + why, verdict == "trace.accepted" ? Ink.Plain : Ink.Faint);
    }

    private string At(Place place) =>
        string.Join("  ", new[] { words.Position(place), place.Quote.Length > 0 ? words.Quoted(place.Quote) : "" }.Where(p => p.Length > 0));

    private void Some<T>(IReadOnlyList<T> items, Action<T> write)
    {
        foreach (var item in items.Take(Most))
        {
            write(item);
        }

        if (items.Count > Most)
        {
            page.Line(4, voice.Fill("trace.more", ("count", Voice.Number(items.Count - Most))), Ink.Faint);
        }
    }
}
