using System.CommandLine;
using System.CommandLine.Parsing;
using ComplianceCheck.Cli.Console;

namespace ComplianceCheck.Cli.Verbs;

/// <summary>Parses the command line and tells mistakes in it in one sentence each.</summary>
internal sealed class CommandLineParser
{
    private readonly StrictValues values;
    private readonly Option<bool> help;
    private readonly Option<bool> version;
    private readonly Option<string> language;

    public CommandLineParser(IEnumerable<IVerb> verbs, StrictValues values, Voice voice)
    {
        this.values = values;
        help = new("--help", "-h", "-?") { Recursive = true, Arity = ArgumentArity.Zero, Description = voice.Say("option.help") };
        version = new("--version", "-V") { Recursive = true, Arity = ArgumentArity.Zero, Description = voice.Say("option.version") };
        language = new(LanguageChoice.Option) { Recursive = true, HelpName = string.Join('|', LanguageChoice.Values), Description = voice.Say("option.lang") };
        Root = new RootCommand(voice.Say("program.description"));
        Root.Options.Clear();
        Root.Directives.Clear();
        Root.Options.Add(help);
        Root.Options.Add(version);
        Root.Options.Add(language);
        foreach (var verb in verbs)
        {
            Add(verb, voice);
        }
    }

    /// <summary>The whole command.</summary>
    public RootCommand Root { get; }

    /// <summary>Parses.</summary>
    /// <exception cref="UsageException">The command line says nothing that can be done.</exception>
    public ParseResult Parse(IReadOnlyList<string> arguments)
    {
        arguments = Shorthand.InFull(arguments, Root.Subcommands.Select(c => c.Name));

        // Lists of paths are read by the program itself, and short options are not glued together.
        var line = Root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (arguments.Count > 0 && !IsHelp(line) && !IsVersion(line))
        {
            RefuseMistakes(line, arguments);
            if (line.GetValue(language) is { } named && LanguageChoice.Named(named) is null)
            {
                values.OneOf(line, language, LanguageChoice.Values);
            }
        }

        return line;
    }

    public bool IsHelp(ParseResult line) => line.GetResult(help) is { Implicit: false };

    public bool IsVersion(ParseResult line) => line.GetResult(version) is { Implicit: false };

    private void Add(IVerb verb, Voice voice)
    {
        Command parent = Root;
        var words = verb.Name.Split(' ');
        foreach (var word in words[..^1])
        {
            var group = parent.Subcommands.FirstOrDefault(c => c.Name == word);
            if (group is null)
            {
                group = new Command(word, voice.Say(word == "baseline" ? "verb.baseline" : "verb.rules"));
                parent.Subcommands.Add(group);
            }

            parent = group;
        }

        parent.Subcommands.Add(verb.Command);
        foreach (var option in verb.Command.Options.Where(o => o.HelpName?.Contains('|', StringComparison.Ordinal) ?? false))
        {
            option.CompletionSources.Add(option.HelpName!.Split('|'));
        }
    }

    private void RefuseMistakes(ParseResult line, IReadOnlyList<string> arguments)
    {
        var command = line.CommandResult.Command;
        var options = OptionsOf(line.CommandResult).ToArray();
        var names = options.SelectMany(o => o.Aliases.Prepend(o.Name)).ToArray();

        // A flag with a value would otherwise turn the value into a path.
        var flags = options.Where(o => o.Arity.MaximumNumberOfValues == 0).Select(o => o.Name).ToArray();
        foreach (var argument in arguments.TakeWhile(a => a != "--"))
        {
            var name = argument.Split('=', ':')[0];
            if (name.Length < argument.Length && flags.Contains(name))
            {
                throw values.Refuse("usage.flag", ("option", name));
            }
        }

        // An unknown option would otherwise be taken for a path; after “--” everything is a path.
        foreach (var token in OptionLike(line))
        {
            throw values.RefuseWord("usage.unknown-option", token.Split('=', ':')[0], names);
        }

        foreach (var option in options)
        {
            var given = line.GetResult(option);
            if (given is { IdentifierTokenCount: > 1 } && option is not Option<string[]>)
            {
                throw values.Refuse("usage.twice", ("option", option.Name));
            }

            // No file and no folder is called nothing.
            if (option.HelpName is "FILE" or "DIR" && (given?.Tokens.Any(t => t.Value.Length == 0) ?? false))
            {
                throw values.Refuse("usage.blank", ("option", option.Name));
            }

            // “--year --quiet”: the next option was taken for the value that is missing.
            if (given?.Tokens.Any(t => names.Contains(t.Value)) ?? false)
            {
                throw values.Refuse("usage.no-value", ("option", option.Name));
            }
        }

        if (command.Subcommands.Count > 0)
        {
            var verbs = command.Subcommands.Select(c => c.Name).ToArray();
            throw line.UnmatchedTokens.Count > 0
                ? values.RefuseWord("usage.unknown-verb", line.UnmatchedTokens[0], verbs)
                : values.Refuse("usage.no-verb", ("verbs", string.Join(", ", verbs)));
        }

        foreach (var option in options.Where(o => o.Required && line.GetResult(o) is null or { Implicit: true }))
        {
            throw values.Refuse("usage.no-option", ("option", option.Name));
        }

        foreach (var error in line.Errors)
        {
            throw error.SymbolResult switch
            {
                OptionResult option => values.Refuse("usage.no-value", ("option", option.IdentifierToken?.Value ?? option.Option.Name)),
                ArgumentResult argument => values.Refuse("usage.no-argument", ("argument", argument.Argument.Name)),
                _ when line.UnmatchedTokens.Count > 0 => values.Refuse("usage.too-many", ("word", line.UnmatchedTokens[0])),
                _ => values.Refuse("usage.no-argument", ("argument", string.Join(' ', command.Arguments.Select(a => a.Name)))),
            };
        }
    }

    private static IEnumerable<Option> OptionsOf(CommandResult result)
    {
        for (SymbolResult? at = result; at is not null; at = at.Parent)
        {
            foreach (var option in ((CommandResult)at).Command.Options.Where(o => at == result || o.Recursive))
            {
                yield return option;
            }
        }
    }

    private static IEnumerable<string> OptionLike(ParseResult line)
    {
        var afterDashes = line.Tokens.SkipWhile(t => t.Type != TokenType.DoubleDash).ToHashSet(ReferenceEqualityComparer.Instance);
        var taken = line.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Where(t => !afterDashes.Contains(t)).Select(t => t.Value);
        return taken.Concat(line.UnmatchedTokens.Where(t => !afterDashes.OfType<Token>().Any(d => d.Value == t)))
            .Where(t => t.Length > 1 && t[0] == '-');
    }
}
