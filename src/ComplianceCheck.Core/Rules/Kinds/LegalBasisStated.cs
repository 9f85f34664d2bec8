namespace ComplianceCheck.Rules.Kinds;

/// <summary>The report names the document that it rests on.</summary>
internal sealed class LegalBasisStated : CheckKind<LegalBasisStated.Parameters>
{
    /// <inheritdoc/>
    public override string Name => "legal-basis-stated";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["elsewhere"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => FaultAt.Arguments;

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters) => new(LawKeys.Read(parameters, "laws"));

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject)
    {
        var cited = subject.Facts.Citations.Where(c => c.LawKey is { } key && parameters.Laws.Contains(key)).ToArray();
        if (cited.FirstOrDefault(c => c.IsBasis) is { } basis)
        {
            return Verdict.Pass(new Findings.Evidence("legal-basis", basis.LawKey, basis.Place.Quote));
        }

        return Verdict.Fail(cited.Length > 0
            ? FaultAt.Of(cited[0].Place, "elsewhere")
            : FaultAt.Of(null));
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Laws">Keys of the documents, one of which must be cited.</param>
    internal sealed record Parameters(IReadOnlyList<string> Laws);
}
