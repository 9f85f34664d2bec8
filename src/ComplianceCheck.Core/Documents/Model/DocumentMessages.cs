using ComplianceCheck.Messages;

namespace ComplianceCheck.Documents.Model;

/// <summary>The sentences about files that cannot be read; they stand in <c>rules/lexicon/messages.yaml</c>.</summary>
internal static class DocumentMessages
{
    /// <summary>All sentences by key.</summary>
    public static MessageCatalogue All { get; } = MessageCatalogue.Of(typeof(DocumentMessages).Assembly, "documents/messages.yaml");

    /// <summary>The failure to read a file, with its sentence.</summary>
    /// <param name="code">A code of <see cref="DocumentException.Code"/>.</param>
    /// <param name="key">Key of the sentence.</param>
    /// <param name="name">Name of the file, for the sentence.</param>
    /// <param name="arguments">What else the sentence names.</param>
    public static DocumentException Failure(string code, string key, string name, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = name };
        foreach (var (argument, value) in arguments)
        {
            values[argument] = value;
        }

        return new(code, All[key].Fill(values));
    }

    /// <summary>The failure of a file that is something else than a Word document.</summary>
    public static DocumentException OtherFormat(string name, string kindKey)
    {
        var (sentence, kind) = (All["other-format"], All[kindKey]);
        return new("unsupported-format", new LocalizedText(
            sentence.Zh.Replace("{kind}", kind.Zh, StringComparison.Ordinal),
            sentence.En.Replace("{kind}", kind.En, StringComparison.Ordinal)).Fill(new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = name }));
    }
}
