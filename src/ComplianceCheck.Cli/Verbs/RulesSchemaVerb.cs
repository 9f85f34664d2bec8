using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Rules.Schema;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>rules schema</c>: prints the JSON Schema of packs.</summary>
internal sealed class RulesSchemaVerb(Terminal terminal, Voice voice) : IVerb
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public string Name => "rules schema";

    /// <inheritdoc/>
    public Command Command { get; } = new("schema", voice.Say("verb.rules-schema"));

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.rules-schema");

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        using (var json = new Utf8JsonWriter(terminal.Out, Readable))
        {
            PackSchema.Make(Lexicon.BuiltIn, CheckKinds.All).WriteTo(json);
        }

        terminal.Out.WriteByte((byte)'\n');
        terminal.Out.Flush();
        return ExitCode.Clean;
    }
}
