using System.CommandLine;
using System.Globalization;
using ComplianceCheck.Cli.Checking;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>baseline create</c>: accepts the findings of today, so that only new ones fail.</summary>
internal sealed class BaselineCreateVerb : IVerb
{
    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly SettingsOptions settings;
    private readonly Judging judging;
    private readonly PathArgument paths;
    private readonly Option<string> reason;
    private readonly Option<string> owner;
    private readonly Option<string> expires;
    private readonly SeverityOption minSeverity;

    public BaselineCreateVerb(Terminal terminal, Voice voice, StrictValues values, SettingsOptions settings, Judging judging)
    {
        this.terminal = terminal;
        this.voice = voice;
        this.values = values;
        this.settings = settings;
        this.judging = judging;
        paths = new PathArgument(values, voice);
        reason = new("--reason") { Required = true, HelpName = "TEXT", Description = voice.Say("option.reason") };
        owner = new("--owner") { Required = true, HelpName = "NAME", Description = voice.Say("option.owner") };
        expires = new("--expires") { Required = true, HelpName = "YYYY-MM-DD", Description = voice.Say("option.expires") };
        minSeverity = new SeverityOption("--min-severity", voice.Say("option.baseline-severity"), values);
        Command = new Command("create", voice.Say("verb.baseline-create"));
        paths.AddTo(Command);
        foreach (var option in (Option[])[reason, owner, expires, minSeverity.Option])
        {
            Command.Options.Add(option);
        }

        settings.AddTo(Command);
    }

    /// <inheritdoc/>
    public string Name => "baseline create";

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.baseline-create");

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        var resolver = settings.Resolver(settings.Given(line));
        var (why, who, until) = (Text(line, reason), Text(line, owner), Day(line, resolver.Today));
        var least = minSeverity.Value(line);
        var passed = new PassedOver();
        var tasks = resolver.Tasks(paths.Inputs(line, [], passed), FileChoice.All, passed);
        var checker = new ReportChecker(judging.Judge(line, settings, resolver.OfRun));
        var accepted = new List<(CheckSettings Settings, Waiver Waiver)>();
        var expired = 0;
        var exit = tasks.Count > 0 ? ExitCode.Clean : throw values.Refuse("usage.nothing-to-check");
        foreach (var (task, result) in tasks.Zip(OrderedWork.Run(tasks, checker.Check, cancellation)))
        {
            if (result.NoReport is { } path)
            {
                passed.Add(path, PassReason.NoReport);
                continue;
            }

            if (result.Report is not { } report)
            {
                voice.Complain(result.Error!);
                exit = ExitCode.Failure;
                continue;
            }

            // What has a waiver keeps it, even where it has expired: to extend it is somebody's decision.
            expired += report.Waivers.Expired.Count;
            var known = report.Waivers.Waived.Concat(report.Waivers.Expired).Select(w => w.Finding).ToHashSet();
            var news = report.Result.Findings.Where(f => f.Severity >= (least ?? task.Settings.FailsFrom) && !known.Contains(f));
            accepted.AddRange(news.Select(finding => (task.Settings, new Waiver
            {
                Requirement = finding.RuleId,
                Report = task.Settings.Waivers.NameOf(task.Input),
                Fingerprint = finding.Fingerprint,
                Reason = why,
                Owner = who,
                Expires = until,
            })));
        }

        Write(accepted, expired);
        return exit;
    }

    private void Write(List<(CheckSettings Settings, Waiver Waiver)> accepted, int expired)
    {
        using var page = new Page(terminal.Out, terminal.OutWidth, color: false);
        foreach (var same in accepted.GroupBy(a => a.Settings.Waivers.Path, StringComparer.Ordinal))
        {
            var (file, book) = (same.First().Settings.Waivers, same.First().Settings.Book);
            var more = same.Select(a => a.Waiver).ToArray();
            var text = file.Text.Length > 0 ? file.Text : voice.Say("waivers.head");
            WaiverFiles.Write(file, WaiverText.Added(text, file.Waivers, more), [.. file.Waivers, .. more], book, voice);
            page.Line(0, voice.Fill("waivers.added", ("count", Voice.Number(more.Length)), ("path", ShownPath.Of(file.Path))));
        }

        if (accepted.Count == 0)
        {
            page.Line(0, voice.Say("waivers.nothing-to-add"));
        }

        if (expired > 0)
        {
            page.Line(0, voice.Fill("waivers.not-extended", ("count", Voice.Number(expired))));
        }

        page.Flush();
    }

    private string Text(ParseResult line, Option<string> option) =>
        line.GetValue(option) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : throw values.Refuse("usage.blank", ("option", option.Name));

    private DateOnly Day(ParseResult line, DateOnly today)
    {
        var text = line.GetRequiredValue(expires);
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            throw values.Refuse("usage.day", ("option", expires.Name), ("value", text));
        }

        return day >= today ? day : throw values.Refuse("usage.past", ("option", expires.Name), ("value", text));
    }
}
