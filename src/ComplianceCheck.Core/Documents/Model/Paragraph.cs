namespace ComplianceCheck.Documents.Model;

/// <summary>A paragraph; in plain text, a line.</summary>
public sealed record Paragraph : Block
{
    /// <summary>The text exactly as the source has it, without its line break.</summary>
    public required string Text { get; init; }

    /// <summary>What automatic numbering shows before the text (“一、”); null where the text carries its own or has none.</summary>
    public string? ListLabel { get; init; }

    /// <summary>1 to 9 where the format says that this is a heading.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>1-based number of the paragraph in the document; within a table cell, in that cell.</summary>
    public required int Number { get; init; }

    /// <summary>1-based line in the source; null where the format has no lines.</summary>
    public int? Line { get; init; }

    /// <summary>1-based column of the first character of <see cref="Text"/> in its line; null where the format has no lines.</summary>
    public int? Column { get; init; }
}
