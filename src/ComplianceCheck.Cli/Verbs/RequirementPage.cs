using ComplianceCheck.Cli.Console;
using ComplianceCheck.Output.Reference;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cli.Verbs;

/// <summary>The entry of a requirement on the console.</summary>
internal sealed class RequirementPage(Page page, Voice voice)
{
    private readonly EntryMaker entries = new(voice.Language);

    public void Write(Requirement need, Pack pack)
    {
        var entry = entries.Of(need, pack);
        page.Pieces(0, (entry.Id, Ink.Strong), ("  ", Ink.Plain), (entry.Title, Ink.Strong));
        page.Blank();
        foreach (var part in entry.Parts)
        {
            if (part.IsList)
            {
                page.Line(0, part.Label, Ink.Faint);
                Write(part.Lines);
            }
            else
            {
                page.Labelled(0, part.Label, part.Lines[0].Text);
            }
        }
    }

    private void Write(IReadOnlyList<EntryLine> lines)
    {
        foreach (var line in lines)
        {
            foreach (var one in line.Text.Split('\n'))
            {
                page.Line(2, one, line.Ink);
            }

            foreach (var note in line.Notes)
            {
                page.Line(4, note, Ink.Faint);
            }
        }
    }
}
