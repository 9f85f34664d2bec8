using ComplianceCheck.Messages;

namespace ComplianceCheck.Rules.Model;

/// <summary>An option names something that does not exist.</summary>
public sealed class RuleOptionException : Exception
{
    /// <summary>Refuses an option.</summary>
    /// <param name="sentence">What is wrong.</param>
    /// <param name="suggestion">What was probably meant; null where nothing is near.</param>
    public RuleOptionException(LocalizedText sentence, string? suggestion)
        : base(sentence.En) => (Sentence, Suggestion) = (sentence, suggestion);

    /// <summary>What is wrong.</summary>
    public LocalizedText Sentence { get; }

    /// <summary>What was probably meant; null where nothing is near.</summary>
    public string? Suggestion { get; }
}
