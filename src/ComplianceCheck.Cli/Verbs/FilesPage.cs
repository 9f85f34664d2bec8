using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Cli.Verbs;

/// <summary>Every file that was found: which would be checked, and which not and why.</summary>
internal sealed class FilesPage(Terminal terminal, Voice voice)
{
    public void Write(IEnumerable<Input> inputs, PassedOver passed)
    {
        using var page = new Page(terminal.Out, width: null, color: false);
        var rows = inputs.Select(i => (i.Path, State: i.Error is { } error ? voice.In(error.Message) : voice.Say("files.checked")))
            .Concat(passed.Files.Select(f => (f.Path, State: PassedOver.Why(voice, f.Reason))))
            .OrderBy(r => r.Path, StringComparer.Ordinal)
            .Select(r => (string[])[r.State, VisibleText.Of(r.Path)]);
        page.Table(0, [voice.Say("files.state"), voice.Say("files.path")], rows);
        if (passed.Hidden > 0)
        {
            page.Line(0, voice.Fill("passed.hidden", ("count", Voice.Number(passed.Hidden))));
        }

        page.Flush();
    }
}
