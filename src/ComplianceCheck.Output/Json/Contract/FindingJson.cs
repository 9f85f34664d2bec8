using System.ComponentModel;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Output.Json.Contract;

[Description("One thing that a report does not meet.")]
internal sealed record FindingJson(
    [property: Description("Id of the requirement.")] string RuleId,
    [property: Description("How grave it is.")] Severity Severity,
    [property: Description("What is wrong, with the values read, in the language of the run.")] string Message,
    [property: Description("The clauses it rests on.")] IReadOnlyList<BasisJson> Basis,
    [property: Description("Where it is; null where the report as a whole is meant.")] PlaceJson? Place,
    [property: Description("Other places that have to do with it.")] IReadOnlyList<PlaceJson> Related,
    [property: Description("How many other places there are beyond those listed, which are 200 at most.")] int MoreRelated,
    [property: Description("What was read there.")] IReadOnlyList<EvidenceJson> Evidence,
    [property: Description("How many more values were read than those listed, which are 200 at most.")] int MoreEvidence,
    [property: Description("How to repair it.")] string Fix,
    [property: Description("Identity across runs and small edits: 16 hexadecimal digits, made of requirement and content.")] string Fingerprint,
    [property: Description("Its waiver; null where it has none.")] WaiverJson? Waiver)
{
    public static FindingJson Of(Finding finding, WaiverJson? waiver, DisplayLanguage language) => new(
        finding.RuleId,
        finding.Severity,
        finding.Message.In(language),
        BasisJson.Of(finding.Basis),
        PlaceJson.OfOptional(finding.Place),
        [.. finding.Related.Select(PlaceJson.Of)],
        finding.MoreRelated,
        EvidenceJson.Of(finding.Evidence),
        finding.MoreEvidence,
        finding.Fix.In(language),
        finding.Fingerprint,
        waiver);
}

[Description("A clause of a legal document.")]
internal sealed record BasisJson(
    [property: Description("Official title.")] string Document,
    [property: Description("Document number; null where it has none.")] string? Number,
    [property: Description("Article, paragraph, item; null where the whole document is meant.")] string? Article)
{
    public static IReadOnlyList<BasisJson> Of(IReadOnlyList<LegalBasis> basis) => [.. basis.Select(b => new BasisJson(b.Document, b.Number, b.Article))];
}

[Description("A value that was read and what it was read from.")]
internal sealed record EvidenceJson(
    [property: Description("What the value is, such as a count topic.")] string Name,
    [property: Description("The value; null where none could be read.")] string? Value,
    [property: Description("The words it was read from; empty where there are none.")] string Quote)
{
    public static IReadOnlyList<EvidenceJson> Of(IReadOnlyList<Evidence> evidence) => [.. evidence.Select(e => new EvidenceJson(e.Name, e.Value, e.Quote))];
}
