using ComplianceCheck.Messages;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Output.Text;

/// <summary>Writes what became of waivers, in short: what is accepted is not hidden, and what is no longer needed is named.</summary>
internal sealed class WaiverLines(Page page, ReaderWords words, MessageCatalogue messages, DisplayLanguage language)
{
    public void Write(WaiverMatch waivers)
    {
        Title(waivers.Waived.Count, "waiver.waived");
        foreach (var (finding, waiver) in waivers.Waived)
        {
            var position = finding.Place is { } place ? words.Position(place) : "";
            page.Pieces(4, (words.Of(finding.Severity) + " " + finding.RuleId, Ink.Plain), (position.Length > 0 ? "  " + position : "", Ink.Faint));
            page.Line(6, finding.Message.In(language), Ink.Faint);
            page.Line(6, words.Of(waiver, isExpired: false), Ink.Faint);
        }

        Title(waivers.Unused.Count, "waiver.unused");
        foreach (var waiver in waivers.Unused)
        {
            page.Line(4, waiver.Requirement);
            page.Line(6, words.Of(waiver, isExpired: false), Ink.Faint);
        }
    }

    private void Title(int count, string key)
    {
        if (count > 0)
        {
            page.Blank();
            page.Line(2, messages[key].In(language), Ink.Strong);
        }
    }
}
