using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Output.Json;
using ComplianceCheck.Rules.Schema;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>rules schema</c>: prints the JSON Schema of packs, or that of results.</summary>
internal sealed class RulesSchemaVerb : IVerb
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly Option<bool> results;

    public RulesSchemaVerb(Terminal terminal, Voice voice)
    {
        this.terminal = terminal;
        this.voice = voice;
        results = new("--results") { Arity = ArgumentArity.Zero, Description = voice.Say("option.schema-results") };
        Command = new Command("schema", voice.Say("verb.rules-schema")) { results };
    }

    /// <inheritdoc/>
    public string Name => "rules schema";

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.rules-schema");

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        using (var json = new Utf8JsonWriter(terminal.Out, Readable))
        {
            var schema = line.GetValue(results) ? ResultSchema.Make() : PackSchema.Make(Lexicon.BuiltIn, CheckKinds.All);
            schema.WriteTo(json);
        }

        terminal.Out.WriteByte((byte)'\n');
        terminal.Out.Flush();
        return ExitCode.Clean;
    }
}
