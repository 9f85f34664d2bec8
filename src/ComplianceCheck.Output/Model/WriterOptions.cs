using ComplianceCheck.Messages;

namespace ComplianceCheck.Output.Model;

/// <summary>How to write.</summary>
public sealed record WriterOptions
{
    /// <summary>Language of the sentences.</summary>
    public DisplayLanguage Language { get; init; }

    /// <summary>Who produced the results.</summary>
    public required ToolInfo Tool { get; init; }

    /// <summary>Colour the text with terminal sequences.</summary>
    public bool Color { get; init; }

    /// <summary>Terminal columns to wrap at; null to leave lines as long as they are.</summary>
    public int? Width { get; init; }

    /// <summary>Leave out what is not a finding: reports without findings, notes, summaries.</summary>
    public bool Quiet { get; init; }

    /// <summary>Opens the page that the pipeline shows beside its log; null where there is none. The writer closes it.</summary>
    public Func<Stream>? StepSummary { get; init; }
}
