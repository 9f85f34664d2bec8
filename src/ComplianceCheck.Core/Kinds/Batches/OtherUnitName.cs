using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Batches;

/// <summary>A report does not bear the name of another unit.</summary>
internal sealed class OtherUnitName : BatchKind<NoParameters>
{
    public override string Name => "other-unit-name";

    public override IReadOnlyList<string> Arguments => ["unit", "other", "section", "quote"];

    protected override NoParameters Read(ParameterReader parameters) => NoParameters.Value;
}
