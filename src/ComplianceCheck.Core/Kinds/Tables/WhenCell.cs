using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>Where a table has a figure above zero, the text says what belongs to it, and does not say what contradicts it.</summary>
internal sealed class WhenCell : CheckKind<WhenCell.Parameters>
{
    private static readonly FactPattern<Parameters, StatutoryTable> Tables = Given(FactSets.Tables)
        .Where((p, t) => t.Kind == p.Table);

    private static readonly FactPattern<Parameters, WordMention> Forbidden = Given(FactSets.Words)
        .Where((p, w) => p.Forbidden.Contains(w.Set))
        .Unless("elsewhere", (p, w) => p.Section is not null && !w.Sections.Contains(p.Section));

    private static readonly FactPattern<Parameters, CountStatement> Said = Given(FactSets.AllCounts)
        .Where((p, c) => p.Topics.Contains(c.Topic))
        .OfTheYear()
        .OfTheBody()
        .Unless("zero", (_, c) => c.Value == 0);

    /// <inheritdoc/>
    public override string Name => "when-cell";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "value", "label"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [Tables, Forbidden, Said];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters)
    {
        var kind = parameters.Text("table");
        var names = LineEquations.Table(parameters, "table", kind);
        var (topics, forbidden) = (parameters.Topics("topics"), parameters.WordSets("forbids"));
        var section = parameters.Role("section");
        var length = parameters.OptionalInteger("at-least");
        if (topics.Count == 0 && forbidden.Count == 0 && (section is null || length is null))
        {
            parameters.Report("topics", KindTexts.OfParameter("nothing-asked"));
        }

        return new Parameters(
            kind, names!, CellSum.Read(parameters, "cells", names) is [var sum, ..] ? sum : CellSum.None, topics, forbidden, section, length);
    }

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var facts = subject.Facts;
        if (matches.First(Tables) is not { } table)
        {
            return Verdict.NotAssessable("table-missing");
        }

        if (parameters.Cells.Value(table) is not { } value)
        {
            return Verdict.NotAssessable("table-unreadable");
        }

        var cell = table.Cell(parameters.Cells.Cells[0].Row, parameters.Cells.Cells[0].Column)!;
        var read = FaultAt.Read($"{cell.Row}.{cell.Column}", value, cell.Place);
        if (value <= 0)
        {
            return Verdict.Pass(read);
        }

        if (matches.First(Forbidden) is { } word)
        {
            return Verdict.Fail(Of(word.Place, cell, value, parameters));
        }

        var isSaid = matches.First(Said) is not null;
        var section = parameters.Section is { } role ? subject.Facts.OfficialSectionOf(role) : null;
        if (parameters.Topics.Count > 0 && !isSaid && section is null && parameters.Section is { } missing)
        {
            return Verdict.NotAssessable("section-missing", missing);
        }

        var isLost = LostText.MayHold(facts, parameters.Section, section);
        var isEmpty = section is not null && parameters.AtLeast is { } least && !SectionText.HasLetters(section, facts, least);
        return (parameters.Topics.Count > 0 && !isSaid) || isEmpty
            ? isLost ? Verdict.NotAssessable("breaks-off") : Verdict.Fail(Of(section?.Place ?? cell.Place, cell, value, parameters))
            : Verdict.Pass(read);
    }

    private static Fault Of(Place place, StatutoryCell cell, decimal value, Parameters parameters) =>
        FaultAt.Of(place, null, ("value", ValueText.Number(value)), ("label", parameters.Cells.Name(parameters.Names))) with
        {
            Related = place == cell.Place ? [] : [cell.Place],
            Evidence = [FaultAt.Read($"{cell.Row}.{cell.Column}", cell.Value, cell.Place)],
        };

    /// <summary>What the pack asks.</summary>
    /// <param name="Table">Kind of the table.</param>
    /// <param name="Names">What its cells are called.</param>
    /// <param name="Cells">The figure.</param>
    /// <param name="Topics">A statement of one of these topics is asked for.</param>
    /// <param name="Forbidden">Words that contradict the figure.</param>
    /// <param name="Section">Role of the section that must say something, and where words are forbidden; null for none and anywhere.</param>
    /// <param name="AtLeast">Letters and digits that it must have.</param>
    internal sealed record Parameters(
        string Table, Form Names, CellSum Cells, IReadOnlyList<string> Topics, IReadOnlyList<string> Forbidden, string? Section, int? AtLeast);
}
