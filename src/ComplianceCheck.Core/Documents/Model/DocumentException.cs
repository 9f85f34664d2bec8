using ComplianceCheck.Messages;

namespace ComplianceCheck.Documents.Model;

/// <summary>A file cannot be read as a document. Carries one clear sentence for a person.</summary>
/// <param name="code">Stable code for programs, such as <c>unsupported-format</c>.</param>
/// <param name="sentence">What is wrong and what to do.</param>
public sealed class DocumentException(string code, LocalizedText sentence) : Exception(sentence.En)
{
    /// <summary>Stable code: <c>empty-file</c>, <c>unsupported-format</c>, <c>encrypted</c>, <c>damaged</c>, <c>unknown-encoding</c>, <c>too-large</c>, <c>unsafe-xml</c>.</summary>
    public string Code { get; } = code;

    /// <summary>What is wrong and what to do.</summary>
    public LocalizedText Sentence { get; } = sentence;
}
