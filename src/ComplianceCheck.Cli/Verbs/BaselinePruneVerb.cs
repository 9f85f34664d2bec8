using System.CommandLine;
using ComplianceCheck.Cli.Checking;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>baseline prune</c>: drops the waivers that have expired or whose finding is gone.</summary>
internal sealed class BaselinePruneVerb : IVerb
{
    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly SettingsOptions settings;
    private readonly Judging judging;

    public BaselinePruneVerb(Terminal terminal, Voice voice, SettingsOptions settings, Judging judging)
    {
        this.terminal = terminal;
        this.voice = voice;
        this.settings = settings;
        this.judging = judging;
        Command = new Command("prune", voice.Say("verb.baseline-prune"));
        settings.AddTo(Command);
    }

    /// <inheritdoc/>
    public string Name => "baseline prune";

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.baseline-prune");

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        settings.RequireWaivers(line);
        var resolver = settings.Resolver(settings.Given(line));
        var here = resolver.For(new Input(InputFinder.StandardInput, null, null));
        var file = here.Waivers;
        var checker = new ReportChecker(judging.Judge(line, settings, resolver.OfRun));
        var gone = file.Waivers.Where(w => !w.HoldsOn(resolver.Today) || !File.Exists(file.FileOf(w))).ToHashSet();
        var reports = file.Waivers.Where(w => !gone.Contains(w)).Select(file.FileOf).Distinct(StringComparer.Ordinal)
            .Select(path => new Input(ShownPath.Of(path), path, null))
            .Select(input => new CheckTask(input, resolver.For(input) with { Waivers = file }))
            .ToArray();
        var exit = ExitCode.Clean;
        foreach (var result in OrderedWork.Run(reports, checker.Check, cancellation))
        {
            if (result.Report is { } report)
            {
                gone.UnionWith(report.Waivers.Unused);
            }
            else
            {
                voice.Complain(result.Error!);
                exit = ExitCode.Failure;
            }
        }

        Write(file, gone, here);
        return exit;
    }

    private void Write(WaiverFile file, HashSet<Waiver> gone, CheckSettings here)
    {
        using var page = new Page(terminal.Out, terminal.OutWidth, color: false);
        if (gone.Count == 0)
        {
            page.Line(0, voice.Say("waivers.nothing-to-drop"));
        }
        else
        {
            Waiver[] left = [.. file.Waivers.Where(w => !gone.Contains(w))];
            WaiverFiles.Write(file, WaiverText.Without(file.Text, file.Waivers, gone), left, here.Book, voice);
            page.Line(0, voice.Fill("waivers.dropped", ("count", Voice.Number(gone.Count)), ("path", ShownPath.Of(file.Path))));
            foreach (var waiver in file.Waivers.Where(gone.Contains))
            {
                var why = waiver.HoldsOn(here.Today) ? "waivers.gone" : "waivers.expired";
                page.Line(2, $"{waiver.Requirement}  {waiver.Report}  {voice.Say(why)}");
            }
        }

        page.Flush();
    }
}
