using System.ComponentModel;

namespace ComplianceCheck.Output.Json.Contract;

[Description("What rules lint -f json prints.")]
internal sealed record MistakeListJson(
    [property: Description(ContractJson.VersionText)] int SchemaVersion,
    [property: Description("The mistakes; none where the packs are right.")] IReadOnlyList<MistakeJson> Mistakes);

[Description("Something wrong in a pack.")]
internal sealed record MistakeJson(
    [property: Description("The file.")] string File,
    [property: Description("Line, from 1.")] int Line,
    [property: Description("Column, from 1.")] int Column,
    [property: Description("What is wrong, in the language of the run.")] string Message,
    [property: Description("The line, shortened where it is long.")] string Excerpt,
    [property: Description("The word that was probably meant; null where none is near.")] string? Suggestion);
