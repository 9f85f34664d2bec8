using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Batches;

/// <summary>A unit has one report a year.</summary>
internal sealed class OneReport : BatchKind<NoParameters>
{
    public override string Name => "one-report";

    public override IReadOnlyList<string> Arguments => ["unit", "reports", "differences"];

    protected override NoParameters Read(ParameterReader parameters) => NoParameters.Value;
}
