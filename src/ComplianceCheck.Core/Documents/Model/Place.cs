namespace ComplianceCheck.Documents.Model;

/// <summary>Where something stands in a document, for a person and for a machine. All numbers count from 1.</summary>
public sealed record Place
{
    /// <summary>The structural position in the report's own words, such as the heading of the section; empty where none is known.</summary>
    public string Section { get; init; } = "";

    /// <summary>Line in the source file; null where the format has no lines.</summary>
    public int? Line { get; init; }

    /// <summary>Column (UTF-16 code units) in that line; null where the format has no lines.</summary>
    public int? Column { get; init; }

    /// <summary>Line in which the quote ends; null where that is not known.</summary>
    public int? EndLine { get; init; }

    /// <summary>Column behind the end of the quote in <see cref="EndLine"/>; null where that is not known.</summary>
    public int? EndColumn { get; init; }

    /// <summary>Paragraph of the document, tables' paragraphs not counted; null inside a table.</summary>
    public int? Paragraph { get; init; }

    /// <summary>UTF-16 code units before the quote in the text of its paragraph; null where that is not known.</summary>
    public int? Offset { get; init; }

    /// <summary>Table of the document; null outside tables.</summary>
    public int? Table { get; init; }

    /// <summary>Row in the true grid of the table.</summary>
    public int? Row { get; init; }

    /// <summary>Column in the true grid of the table.</summary>
    public int? Cell { get; init; }

    /// <summary>Name of a statutory cell, such as <c>requests-2021:r3.c1</c>; null elsewhere.</summary>
    public string? Key { get; init; }

    /// <summary>The exact words of the source.</summary>
    public string Quote { get; init; } = "";

    /// <summary>Position in reading order; places sort by it.</summary>
    public long Order { get; init; }
}
