namespace ComplianceCheck.Rules.Kinds;

/// <summary>A document that should not be cited any more, or not without a second look.</summary>
internal sealed class LawCited : CheckKind<LawCited.Parameters>
{
    /// <inheritdoc/>
    public override string Name => "law-cited";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => FaultAt.Arguments;

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters) => new(LawKeys.Read(parameters, "laws"));

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject) =>
        subject.Facts.Citations.FirstOrDefault(c => c.LawKey is { } key && parameters.Laws.Contains(key)) is { } cited
            ? Verdict.Fail(FaultAt.Of(cited.Place))
            : Verdict.Pass();

    /// <summary>What the pack asks.</summary>
    /// <param name="Laws">Keys of the documents.</param>
    internal sealed record Parameters(IReadOnlyList<string> Laws);
}
