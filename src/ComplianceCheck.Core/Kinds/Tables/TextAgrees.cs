using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>Whatever the text says of a matter, everywhere it says it, the table says too.</summary>
internal sealed class TextAgrees : CheckKind<TextAgrees.Parameters>
{
    private const string Numbers = "numbers";
    private const string Zeros = "zeros";

    private static readonly FactPattern<Parameters, StatutoryTable> Tables = Given(FactSets.Tables)
        .Where((p, t) => p.Pairs.Any(pair => pair.Table == t.Kind));

    private static readonly FactPattern<Parameters, CountStatement> Counted = Given(FactSets.AllCounts)
        .Where((p, c) => p.Pairs.Any(pair => pair.Topic == c.Topic))
        .WithNumber()
        .OfTheYear()
        .OfTheBody()
        .Exact()
        .Unless("part", (p, c) => c.IsPart && !p.Pairs.Any(pair => pair.Topic == c.Topic && pair.Parts));

    /// <inheritdoc/>
    public override string Name => "text-agrees";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["unsure", "text-zero", "table-zero"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "text", "table", "label"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [Tables, Counted];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters) => new(
        parameters.OneOf("compare", Numbers, Zeros) == Zeros,
        parameters.Items("pairs", item =>
        {
            var kind = item.Text("table");
            var names = LineEquations.Table(item, "table", kind);
            return new Pair(kind, names!, item.Topic("topic"), CellSum.Read(item, "cells", names), item.Flag("unsure"), item.Flag("parts"));
        }));

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var (read, counted) = (matches.Accepted(Tables), matches.Accepted(Counted));
        var faults = new List<Fault>();
        var (tables, compared) = (0, 0);
        foreach (var pair in parameters.Pairs)
        {
            if (read.FirstOrDefault(t => t.Kind == pair.Table) is not { } table)
            {
                continue;
            }

            tables++;
            var counts = counted.Where(c => c.Topic == pair.Topic && (!c.IsPart || pair.Parts)).ToArray();

            // Without the main figure the others prove nothing.
            if (counts.Length == 0 || pair.Sums[0].Value(table) is not { } main)
            {
                continue;
            }

            compared += counts.Length;
            var different = counts.Where(c => (c.Value == 0 || main == 0) == parameters.Zeros && !IsAnyOf(c.Value, main, pair, table)).ToArray();
            if (different.Length > 0)
            {
                faults.AddRange(different.GroupBy(c => c.Value).Select(g => Of([.. g], pair, table, main)));
            }
        }

        return tables == 0 ? Verdict.NotAssessable("table-missing")
            : compared == 0 ? Verdict.NotAssessable("nothing-to-compare")
            : Verdict.FailIfAny(faults, new Findings.Evidence("compared", ValueText.Number(compared), ""));
    }

    // That there was none of a matter cannot be meant of another figure.
    private static bool IsAnyOf(decimal? text, decimal main, Pair pair, StatutoryTable table) =>
        text == main || (text is not null and not 0 && pair.Sums.Any(s => s.Value(table) == text));

    private static Fault Of(CountStatement[] counts, Pair pair, StatutoryTable table, decimal value)
    {
        var cells = pair.Sums[0].Cells.Select(c => table.Cell(c.Row, c.Column)).OfType<StatutoryCell>().ToArray();
        return FaultAt.Of(
            counts[0].Place,
            counts[0].Value == 0 ? "text-zero" : value == 0 ? "table-zero" : pair.IsUnsure ? "unsure" : null,
            ("text", ValueText.Number(counts[0].Value ?? 0) + counts[0].Unit),
            ("table", ValueText.Number(value)),
            ("label", pair.Sums[0].Name(pair.Names))) with
        {
            IsGuess = counts.All(c => c.IsGuess),
            Related = [.. counts.Skip(1).Select(c => c.Place), .. cells.Select(c => c.Place)],
            Evidence =
            [
                .. counts.Select(c => FaultAt.Read(c.Topic, c.Value, c.Place)),
                .. cells.Select(c => FaultAt.Read($"{c.Row}.{c.Column}", c.Value, c.Place)),
            ],
        };
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Zeros">Looks for a zero on one side and a number on the other; else for two different numbers.</param>
    /// <param name="Pairs">What must be the same.</param>
    internal sealed record Parameters(bool Zeros, IReadOnlyList<Pair> Pairs);

    /// <summary>A count topic and what the table has for it.</summary>
    /// <param name="Table">Kind of the table.</param>
    /// <param name="Names">What its cells are called.</param>
    /// <param name="Topic">Count topic.</param>
    /// <param name="Sums">The figure first, then others that the text may mean as well.</param>
    /// <param name="IsUnsure">The text may honestly count something else.</param>
    /// <param name="Parts">The matter is itself a part of another (其中…), so that a figure of a part is meant.</param>
    internal sealed record Pair(string Table, Form Names, string Topic, IReadOnlyList<CellSum> Sums, bool IsUnsure, bool Parts);
}
