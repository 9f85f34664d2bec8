using System.CommandLine;
using System.Text;
using ComplianceCheck.Cli.Console;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>completion</c>: prints what makes a shell complete the words of this program, by asking the program itself.</summary>
internal sealed class CompletionVerb : IVerb
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "powershell"];

    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly Argument<string> shell;

    public CompletionVerb(Terminal terminal, Voice voice, StrictValues values)
    {
        this.terminal = terminal;
        this.voice = voice;
        this.values = values;
        shell = new("SHELL") { Description = voice.Fill("argument.shell", ("shells", string.Join(' ', Shells))) };
        shell.CompletionSources.Add(Shells);
        Command = new Command("completion", voice.Say("verb.completion")) { shell };
    }

    /// <inheritdoc/>
    public string Name => Command.Name;

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.completion");

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        var script = values.Known("SHELL", line.GetRequiredValue(shell), Shells) switch
        {
            "bash" => $$"""
                _compliancecheck() {
                    local IFS=$'\n'
                    COMPREPLY=($({{Product.Name}} "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null))
                }
                complete -o default -F _compliancecheck {{Product.Name}}
                """,
            "zsh" => $$"""
                #compdef {{Product.Name}}
                _compliancecheck() {
                    local -a found
                    found=("${(@f)$({{Product.Name}} "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
                    if [[ -n ${found[1]} ]]; then compadd -a found; else _files; fi
                }
                compdef _compliancecheck {{Product.Name}}
                """,
            "fish" => $$"""
                complete -c {{Product.Name}} -a '({{Product.Name}} "[suggest:"(commandline -C)"]" (commandline -p) 2>/dev/null)'
                """,
            _ => $$"""
                Register-ArgumentCompleter -Native -CommandName {{Product.Name}} -ScriptBlock {
                    param($word, $ast, $position)
                    {{Product.Name}} "[suggest:$position]" "$ast" 2>$null | ForEach-Object {
                        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                    }
                }
                """,
        };
        terminal.Out.Write(Encoding.UTF8.GetBytes(script.ReplaceLineEndings("\n") + "\n"));
        return ExitCode.Clean;
    }
}
