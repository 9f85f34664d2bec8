using System.ComponentModel;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Output.Json.Contract;

[Description("What rules list -f json prints.")]
internal sealed record RuleListJson(
    [property: Description(ContractJson.VersionText)] int SchemaVersion,
    [property: Description("The requirements.")] IReadOnlyList<RuleJson> Rules);

[Description("A requirement.")]
internal sealed record RuleJson(
    [property: Description("Its id.")] string Id,
    [property: Description("How grave it is not to meet it.")] Severity Severity,
    [property: Description("The pack it stands in.")] string Pack,
    [property: Description("Its title in the language of the run.")] string Title);
