using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Counts;

/// <summary>Where there was something to decide, the report says how it was decided.</summary>
internal sealed class OutcomesGiven : CheckKind<OutcomesGiven.Parameters>
{
    private static readonly FactPattern<Parameters, CountStatement> Received = Given(FactSets.Counts)
        .Where((p, c) => p.Topics.Contains(c.Topic))
        .WithNumber()
        .OfTheYear()
        .OfTheBody()
        .Whole();

    private static readonly FactPattern<Parameters, CountStatement> Answers = Given(FactSets.Counts)
        .Where((p, c) => p.AnsweredBy.Contains(c.Topic))
        .WithNumber()
        .OfTheYear()
        .OfTheBody();

    private static readonly FactPattern<Parameters, WordMention> Said = Given(FactSets.Words)
        .Where((p, w) => p.Words.Contains(w.Set));

    private static readonly FactPattern<Parameters, StatutoryTable> Tables = Given(FactSets.Tables)
        .Where((p, t) => t.Kind == p.Cell?.Table);

    public override string Name => "outcomes-given";

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "value"];

    public override IReadOnlyList<FactPattern> Patterns => [Received, Answers, Said, Tables];

    protected override Parameters Read(ParameterReader parameters) => new(
        parameters.Topics("topics"),
        parameters.WordSets("words"),
        parameters.Topics("answered-by"),
        CellName.Read(parameters, "table-cell"));

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var counts = matches.Accepted(Received);
        if (counts.Count == 0)
        {
            return Verdict.NotAssessable("count-unknown");
        }

        if (counts.FirstOrDefault(c => c.Value > 0) is not { } received)
        {
            return Verdict.NotApplicable("count-zero");
        }

        if (matches.First(Answers) is { } answer)
        {
            return Verdict.Pass(FaultAt.Read(answer.Topic, answer.Value, answer.Place));
        }

        if (matches.Accepted(Said).FirstOrDefault(w => w.Sections.Contains(received.Role)) is { } word)
        {
            return Verdict.Pass(new Findings.Evidence(word.Set, null, word.Place.Quote));
        }

        return parameters.Cell?.In(matches.Accepted(Tables)) is { Value: not null } cell ? Verdict.Pass(FaultAt.Read(cell.Row, cell.Value, cell.Place))
            : LostText.MayHold(subject.Facts, received.Role, subject.Facts.SectionOf(received.Role)) ? Verdict.NotAssessable("breaks-off")
            : Verdict.Fail(FaultAt.Of(received.Place, null, ("value", ValueText.Number(received.Value ?? 0))) with
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
        IReadOnlyList<string> Topics, IReadOnlyList<string> Words, IReadOnlyList<string> AnsweredBy, CellName? Cell);
}
