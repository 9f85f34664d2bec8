using ComplianceCheck.Reading;

namespace ComplianceCheck.Rules.Kinds;

/// <summary>Where there was something to decide, the report says how it was decided.</summary>
internal sealed class OutcomesGiven : CheckKind<OutcomesGiven.Parameters>
{
    /// <inheritdoc/>
    public override string Name => "outcomes-given";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "value"];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters) => new(
        parameters.Topics("topics"),
        WordSets.Read(parameters, "words"),
        parameters.Topics("answered-by"),
        TableCellName.Read(parameters, "table-cell"));

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject)
    {
        var facts = subject.Facts;
        var counts = StatedCounts.Of(facts)
            .Where(c => parameters.Topics.Contains(c.Topic) && c is { Covers: Coverage.ReportYear, IsPart: false, Value: not null })
            .ToArray();
        if (counts.Length == 0)
        {
            return Verdict.NotAssessable("count-unknown");
        }

        if (counts.FirstOrDefault(c => c.Value > 0) is not { } received)
        {
            return Verdict.NotApplicable("count-zero");
        }

        if (StatedCounts.Of(facts).FirstOrDefault(c => parameters.AnsweredBy.Contains(c.Topic) && c is { Covers: Coverage.ReportYear, Value: not null }) is { } answer)
        {
            return Verdict.Pass(FaultAt.Read(answer.Topic, answer.Value, answer.Place));
        }

        if (facts.Words.FirstOrDefault(w => parameters.Words.Contains(w.Set) && w.Sections.Contains(received.Section)) is { } word)
        {
            return Verdict.Pass(new Findings.Evidence(word.Set, null, word.Place.Quote));
        }

        return parameters.Cell?.In(facts) is { Value: not null } cell
            ? Verdict.Pass(FaultAt.Read(cell.Row, cell.Value, cell.Place))
            : Verdict.Fail(FaultAt.Of(received.Place, null, ("value", FaultAt.Number(received.Value ?? 0))) with
            {
                IsGuess = received.IsGuess,
                Evidence = [FaultAt.Read(received.Topic, received.Value, received.Place)],
            });
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Topics">What was received.</param>
    /// <param name="Words">Words that tell an outcome, in the section where the number stands.</param>
    /// <param name="AnsweredBy">Counts that are outcomes themselves.</param>
    /// <param name="Cell">The cell of a statutory table that gives the outcomes; null for none.</param>
    internal sealed record Parameters(
        IReadOnlyList<string> Topics, IReadOnlyList<string> Words, IReadOnlyList<string> AnsweredBy, TableCellName? Cell);
}
