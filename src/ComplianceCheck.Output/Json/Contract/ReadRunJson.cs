using System.ComponentModel;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Json.Contract;

[Description("What facts -f json prints. It is written report by report.")]
internal sealed record ReadRunJson(
    [property: Description(ContractJson.VersionText)] int SchemaVersion,
    [property: Description("The reports, in the order of their paths.")] IReadOnlyList<ReadReportJson> Reports,
    [property: Description("The files that were found and not read.")] IReadOnlyList<SkippedJson> Skipped);

[Description("A report that was read, not judged.")]
internal sealed record ReadReportJson(
    [property: Description("Its path as it was given.")] string Path,
    [property: Description("What was read.")] FactsJson Facts)
{
    public static ReadReportJson Of(ReadReport report) => new(report.Path, FactsJson.Of(report));
}
