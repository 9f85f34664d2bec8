using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Cli.Verbs;

/// <summary>The help of a command, made of its own arguments and options, so that it cannot forget one.</summary>
internal sealed class HelpPage(Terminal terminal, Voice voice)
{
    private const int LabelWidth = 28;

    public void Write(Command command, IVerb? verb)
    {
        using var page = new Page(terminal.Out, terminal.OutWidth, color: false);
        page.Line(0, command.Description ?? "");
        page.Blank();
        page.Line(0, voice.Say("help.usage"));
        page.Line(2, Usage(command));
        Rows(page, "help.verbs", command.Subcommands.Select(c => (c.Name, c.Description ?? "")));
        Rows(page, "help.arguments", command.Arguments.Select(a => (a.Name, a.Description ?? "")));
        Rows(page, "help.options", Options(command).Select(o => (Names(o), o.Description ?? "")));
        page.Blank();
        page.Line(0, voice.Say("help.examples"));
        foreach (var example in (verb?.Examples ?? voice.Say(ExamplesOf(command))).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            page.Line(2, example);
        }

        if (verb is not null)
        {
            Rows(page, "help.exit", verb.ExitCodes.Select(e => (Voice.Number(e.Code), voice.Say(e.Meaning))), labelWidth: 4);
        }

        page.Flush();
    }

    private string Usage(Command command)
    {
        var words = new List<string> { Product.Name };
        words.AddRange(Ancestors(command).Reverse().Skip(1).Select(c => c.Name));
        words.Add(command.Subcommands.Count > 0 ? voice.Say("help.verb") : "");
        words.AddRange(command.Arguments.Select(Usage));
        words.Add(voice.Say("help.some-options"));
        return string.Join(' ', words.Where(w => w.Length > 0));
    }

    private static string Usage(Argument argument)
    {
        var name = argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "..." : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private void Rows(Page page, string title, IEnumerable<(string Label, string Text)> rows, int labelWidth = LabelWidth)
    {
        var all = rows.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Line(0, voice.Say(title));
        foreach (var (label, text) in all)
        {
            if (DisplayWidth.Of(label) < labelWidth)
            {
                page.Labelled(2, DisplayWidth.PadRight(label, labelWidth), text);
            }
            else
            {
                page.Line(2, label);
                page.Line(2 + labelWidth, text);
            }
        }
    }

    private static string ExamplesOf(Command command) => command.Name switch
    {
        "rules" => "examples.rules",
        "baseline" => "examples.baseline",
        _ => "examples.program",
    };

    private static IEnumerable<Option> Options(Command command) =>
        Ancestors(command).SelectMany(c => c.Options.Where(o => c == command || o.Recursive));

    private static IEnumerable<Command> Ancestors(Command command)
    {
        for (Command? at = command; at is not null; at = at.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return at;
        }
    }

    // Long other names are those of other tools: understood, but nothing to learn.
    public static string Names(Option option) =>
        string.Join(", ", option.Aliases.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).Append(option.Name).OrderBy(n => n.Length)) + (option.HelpName is { } value ? " " + value : "");
}
