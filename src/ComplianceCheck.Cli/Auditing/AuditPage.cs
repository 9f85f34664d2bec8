using ComplianceCheck.Batches;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Cli.Auditing;

/// <summary>A batch for a person: who is missing, whose report is none of the roster's or of another year, and what was found between reports.</summary>
internal sealed class AuditPage(Page page, Voice voice)
{
    private const int MostNamed = 10;

    private readonly ReaderWords words = new(voice.Language);

    /// <summary>Writes it.</summary>
    public void Write(AuditBatch batch, CrossResult result)
    {
                var (bodies, others) = (batch.Roster, batch.Others);
        var missing = batch.Units.Where(u => u.Report is null).Select(u => u.Name).ToArray();
        page.Line(0, voice.Fill(
            bodies.Entries.Count == 0 ? "audit.total" : "audit.total-roster",
            ("reports", Voice.Number(batch.All.Count)),
            ("due", Voice.Number(bodies.Entries.Count)),
            ("missing", Voice.Number(missing.Length)),
            ("faulty", Voice.Number(batch.All.Count(r => r.Count(Severity.Error) > 0)))));
        if (missing.Length > 0)
        {
            page.Labelled(0, voice.Say("audit.missing"), string.Join(voice.Say("passed.comma"), missing.Select(VisibleText.Of)), Ink.Warning);
        }

        var strangers = bodies.Entries.Count == 0 ? [] : batch.All.Where(n => n.Entry is null).Select(n => $"{VisibleText.Of(n.Name)} ({VisibleText.Of(n.Path)})").ToArray();
        if (strangers.Length > 0)
        {
            page.Labelled(0, voice.Say("audit.strangers"), string.Join(voice.Say("passed.comma"), strangers), Ink.Warning);
        }

        if (others.Count > 0)
        {
            page.Labelled(
                0,
                voice.Fill("audit.other-year", ("year", Voice.Number(batch.Year))),
                string.Join(voice.Say("passed.comma"), others.Take(MostNamed).Select(o => $"{VisibleText.Of(o.Path)} ({Voice.Number(o.Year!.Value)})")) + (others.Count > MostNamed ? " …" : ""),
                Ink.Warning);
        }

        foreach (var of in result.Findings.GroupBy(f => f.Unit ?? ""))
        {
            page.Blank();
            page.Pieces(0, (of.Key.Length == 0 ? voice.Say("audit.districts") : VisibleText.Of(of.Key), Ink.Strong));
            foreach (var (_, concerned, finding, _) in of)
            {
                page.Pieces(2, (words.Of(finding.Severity), InkOf(finding.Severity)), (" " + finding.RuleId, Ink.Faint));
                page.Line(4, voice.In(finding.Message));
                if (concerned.Count > 1)
                {
                    page.Labelled(4, voice.Say("audit.units"), string.Join(voice.Say("passed.comma"), concerned.Skip(1).Take(5).Select(VisibleText.Of)) + (concerned.Count > 6 ? " …" : ""), Ink.Faint);
                }

                page.Labelled(4, voice.Say("audit.fix"), voice.In(finding.Fix));
            }
        }
    }

    private static Ink InkOf(Severity severity) => severity switch { Severity.Error => Ink.Error, Severity.Warning => Ink.Warning, _ => Ink.Info };
}
