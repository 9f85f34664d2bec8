namespace ComplianceCheck.Rules.Kinds;

/// <summary>No stretch of text stands there twice.</summary>
internal sealed class Duplicates : CheckKind<NoParameters>
{
    private const double WholeText = 0.3;

    /// <inheritdoc/>
    public override string Name => "duplicates";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["whole"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "length", "percent"];

    /// <inheritdoc/>
    protected override NoParameters Read(ParameterReader parameters) => NoParameters.Value;

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, NoParameters parameters, CheckSubject subject)
    {
        var largest = subject.Facts.Duplicates.OrderByDescending(d => d.Length).ThenBy(d => d.Second.Order).FirstOrDefault();
        if (largest is null)
        {
            return Verdict.Pass();
        }

        var others = subject.Facts.Duplicates.Where(d => d != largest).Select(d => d.Second);
        return Verdict.Fail(FaultAt.Of(
            largest.Second,
            largest.Share >= WholeText ? "whole" : null,
            ("length", FaultAt.Number(largest.Length)),
            ("percent", FaultAt.Number(Math.Round((decimal)largest.Share * 100)))) with
        {
            Related = [largest.First, .. others],
        });
    }
}
