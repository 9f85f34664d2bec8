using System.ComponentModel;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Output.Json.Contract;

[Description("Where something stands in a document. All numbers count from 1; what the format does not have is null.")]
internal sealed record PlaceJson(
    [property: Description("The position in the report's own words, such as the heading of the section; empty where none is known.")] string Text,
    [property: Description("Line in the file.")] int? Line,
    [property: Description("Column in that line, in UTF-16 code units.")] int? Column,
    [property: Description("Line in which the quote ends; null where that is not known.")] int? EndLine,
    [property: Description("Column behind the end of the quote in that line.")] int? EndColumn,
    [property: Description("UTF-16 code units before the quote in the text of its paragraph; null where that is not known.")] int? Offset,
    [property: Description("Paragraph of the document; the paragraphs of tables are not counted.")] int? Paragraph,
    [property: Description("Table of the document.")] int? Table,
    [property: Description("Row in the true grid of the table.")] int? Row,
    [property: Description("Column in the true grid of the table.")] int? Cell,
    [property: Description("Name of a statutory cell, such as requests-2021:r3.c1.")] string? Key,
    [property: Description("The exact words of the document.")] string Quote)
{
    public static PlaceJson Of(Place place) =>
        new(place.Section, place.Line, place.Column, place.EndLine, place.EndColumn, place.Offset, place.Paragraph, place.Table, place.Row, place.Cell, place.Key, place.Quote);

    public static PlaceJson? OfOptional(Place? place) => place is null ? null : Of(place);
}
