using System.Globalization;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Cli.Console;

/// <summary>What the program itself says, in the user's language, and where it says it.</summary>
internal sealed class Voice : IDisposable
{
    private static readonly MessageCatalogue Catalogue = MessageCatalogue.Of(typeof(Voice).Assembly, "messages.yaml");

    private readonly MessageCatalogue messages = Catalogue;
    private readonly Page errors;

    public Voice(Terminal terminal, DisplayLanguage language)
    {
        Language = language;
        errors = new Page(new UnheardStream(terminal.Error), terminal.ErrorWidth, color: false);
    }

    /// <summary>The user's language.</summary>
    public DisplayLanguage Language { get; }

    /// <summary>A sentence in the user's language.</summary>
    public string Say(string key) => messages[key].In(Language);

    /// <summary>A sentence in the user's language, with its values.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values) => messages.Fill(key, values).In(Language);

    /// <summary>A sentence in both languages, with its values.</summary>
    public LocalizedText Both(string key, params ReadOnlySpan<(string Name, string Value)> values) => messages.Fill(key, values);

    /// <summary>Tells the user that something went wrong.</summary>
    public void Complain(LocalizedText sentence)
    {
        errors.Line(0, messages.Fill("complaint", ("sentence", sentence.In(Language))).In(Language));
        errors.Flush();
    }

    /// <summary>Tells the user that an input cannot be checked.</summary>
    public void Complain(InputError error) => Complain(messages.Fill("complaint.input", ("path", error.Path), ("sentence", error.Message.In(Language))));

    /// <summary>Adds a line to what was said, as it is.</summary>
    public void Explain(int indent, string line) => Explain(page => page.Line(indent, line));

    /// <summary>Adds to what was said.</summary>
    public void Explain(Action<Page> write)
    {
        write(errors);
        errors.Flush();
    }

    /// <summary>The text in the user's language.</summary>
    public string In(LocalizedText text) => text.In(Language);

    /// <summary>A number as the program shows it.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void Dispose() => errors.Dispose();
}
