using ComplianceCheck.Cli.Console;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Cli.Settings;

/// <summary>Prints the settings in force, each with where it was taken from.</summary>
internal sealed class ConfigPage(Terminal terminal, Voice voice)
{
    /// <summary>Prints them.</summary>
    /// <param name="ofRun">The settings of the run as a whole.</param>
    /// <param name="tasks">The reports, sorted; those with the same settings are told together.</param>
    public void Write(IReadOnlyList<ShownSetting> ofRun, IReadOnlyList<CheckTask> tasks)
    {
        using var page = new Page(terminal.Out, width: null, color: false);
        Write(page, voice.Say("config.of-run"), ofRun);
        foreach (var same in tasks.GroupBy(t => t.Settings))
        {
            page.Blank();
            var title = voice.Fill("config.of-reports", ("count", Voice.Number(same.Count())), ("path", same.First().Input.Path));
            Write(page, title, same.Key.Shown);
        }

        page.Flush();
    }

    private void Write(Page page, string title, IReadOnlyList<ShownSetting> settings)
    {
        page.Line(0, title);
        string[] head = [voice.Say("config.name"), voice.Say("config.value"), voice.Say("config.origin")];
        page.Table(2, head, settings.Select(s => (string[])[s.Name, s.Value, s.Origin]));
    }
}
