using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;

namespace ComplianceCheck.Cli.Settings;

/// <summary>The argument of every verb that opens reports: which.</summary>
internal sealed class PathArgument
{
    private readonly StrictValues values;
    private readonly Voice voice;
    private readonly Argument<string[]> paths;
    private readonly Option<string> stdinName;

    public PathArgument(StrictValues values, Voice voice)
    {
        this.values = values;
        this.voice = voice;
        paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = voice.Say("argument.path") };
        stdinName = new("--stdin-name", "--stdin-filename") { HelpName = "NAME", Description = voice.Say("option.stdin-name") };
    }

    /// <summary>Gives it to a verb.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(paths);
        command.Options.Add(stdinName);
    }

    /// <summary>What the user named, as it was named; the working folder where nothing was.</summary>
    public IReadOnlyList<string> Named(ParseResult line) => line.GetValue(paths) is { Length: > 0 } given ? given : ["."];

    /// <summary>The inputs, sorted by path.</summary>
    public IReadOnlyList<Input> Inputs(ParseResult line)
    {
        var given = Named(line);
        if (line.GetValue(stdinName) is not null && !given.Contains(InputFinder.StandardInput))
        {
            throw values.Refuse("usage.stdin-name");
        }

        return new InputFinder(voice).Find(given, line.GetValue(stdinName));
    }
}
