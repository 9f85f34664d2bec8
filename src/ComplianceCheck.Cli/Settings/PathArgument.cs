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

    // The working folder where nothing was named.
    private string[] Named(ParseResult line) => line.GetValue(paths) is { Length: > 0 } given ? given : ["."];

    /// <summary>The files that the user named or that were found, with the lists that name them.</summary>
    public IEnumerable<string> Files(ParseResult line, IEnumerable<Input> inputs) =>
    [
        .. inputs.Where(i => i.File is not null || i.Error is not null).Select(i => i.FullPath),
        .. Named(line).Where(p => InputFinder.IsList(p) && Input.CanBe(p[1..])).Select(p => p[1..]),
    ];

    /// <summary>The inputs, sorted by path, without results of earlier runs.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="plans">Where this run writes.</param>
    /// <param name="passed">Takes what is found and no input.</param>
    public IReadOnlyList<Input> Inputs(ParseResult line, IReadOnlyList<OutputPlan> plans, PassedOver passed)
    {
        var given = Named(line);
        if (given.Contains(""))
        {
            throw values.Refuse("usage.blank-path");
        }

        if (line.GetValue(stdinName) is not null && !given.Contains(InputFinder.StandardInput))
        {
            throw values.Refuse("usage.stdin-name");
        }

        if (line.GetValue(stdinName) is { } name && (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal)))
        {
            throw values.Refuse("usage.blank", ("option", stdinName.Name));
        }

        string[] outputs = [.. plans.Select(p => p.File).OfType<string>().Select(RealPath.Of)];
        return new FormerResults(passed).Without(new InputFinder(voice, passed).Find(given, line.GetValue(stdinName)), outputs);
    }
}
