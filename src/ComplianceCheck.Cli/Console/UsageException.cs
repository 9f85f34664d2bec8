using ComplianceCheck.Messages;

namespace ComplianceCheck.Cli.Console;

/// <summary>The user asked for something that cannot be done. Carries one sentence; ends the program with <see cref="ExitCode.Failure"/>.</summary>
internal sealed class UsageException(LocalizedText sentence) : Exception(sentence.En)
{
    /// <summary>What cannot be done, and what can.</summary>
    public LocalizedText Sentence { get; } = sentence;
}
