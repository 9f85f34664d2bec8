using System.ComponentModel;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Output.Json.Contract;

[Description("What rules list -f json and explain -f json print.")]
internal sealed record RuleListJson(
    [property: Description(ContractJson.VersionText)] int SchemaVersion,
    [property: Description("The requirements.")] IReadOnlyList<RuleJson> Rules);

[Description("A requirement.")]
internal sealed record RuleJson(
    [property: Description("Its id.")] string Id,
    [property: Description("How grave it is not to meet it.")] Severity Severity,
    [property: Description("The pack it stands in.")] string Pack,
    [property: Description("Its title in the language of the run.")] string Title,
    [property: Description("What a finding says, with the names of what is filled in.")] string Message,
    [property: Description("How to repair it.")] string Fix,
    [property: Description("How it is tested.")] string Kind,
    [property: Description("The clauses it rests on.")] IReadOnlyList<BasisJson> Basis,
    [property: Description("The first report year that it concerns; null for all.")] int? FirstYear,
    [property: Description("The last report year that it concerns; null for all.")] int? LastYear,
    [property: Description("Kinds of bodies that it concerns; empty for all.")] IReadOnlyList<AgencyKind> Bodies,
    [property: Description("Places that it concerns; empty for all.")] IReadOnlyList<string> Places)
{
    public static RuleJson Of(Requirement need, DisplayLanguage language) => new(
        need.Id,
        need.Severity,
        need.Pack,
        need.Title.In(language),
        need.Message.In(language),
        need.Fix.In(language),
        need.Kind.Name,
        BasisJson.Of(need.Basis),
        need.Applies.FirstYear,
        need.Applies.LastYear,
        need.Applies.Bodies,
        need.Applies.Places);
}
