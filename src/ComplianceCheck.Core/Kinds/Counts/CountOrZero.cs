using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Forms;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Counts;

/// <summary>A topic has a number for the report year, or the statement that there was none.</summary>
internal sealed class CountOrZero : CheckKind<CountOrZero.Parameters>
{
    private static readonly FactPattern<Parameters, Section> InSection = Given(FactSets.Sections)
        .Where((p, s) => p.Section is { } role && s.Roles.Contains(role));

    private static readonly FactPattern<Parameters, CountStatement> Answers = Given(FactSets.Counts)
        .Where((p, c) => p.Topics.Contains(c.Topic))
        .OfTheYear()
        .OfTheBody()
        .WithNumber()
        .Unless("part", (p, c) => c.IsPart && !p.PartsAreEnough);

    private static readonly FactPattern<Parameters, StatutoryTable> Tables = Given(FactSets.Tables)
        .Where((p, t) => t.Kind == p.Cell?.Table);

    private static readonly FactPattern<Parameters, CountStatement> Premises = Given(FactSets.Counts)
        .Where((p, c) => p.ImpliedByZeroOf.Contains(c.Topic))
        .OfTheYear()
        .OfTheBody()
        .WithNumber();

    public override string Name => "count-or-zero";

    public override IReadOnlyList<string> Variants =>
        ["other-year", "part-of-year", "cumulative", "part-only", "unreadable", "implied"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "other"];

    public override IReadOnlyList<FactPattern> Patterns => [InSection, Answers, Tables, Premises];

    protected override Parameters Read(ParameterReader parameters) => new(
        parameters.Topics("topic") is { Count: > 0 } topics ? topics : [parameters.Topic("topic")],
        parameters.Role("section"),
        parameters.Flag("parts-are-enough"),
        parameters.Topics("implied-by-zero-of"),
        CellName.Read(parameters, "table-cell"));

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var facts = subject.Facts;
        var section = parameters.Section is { } role ? facts.SectionOf(role) : null;
        if (OwnSectionFirst(matches.Accepted(Answers), parameters) is [var answer, ..])
        {
            return Verdict.Pass(FaultAt.Read(answer.Topic, answer.Value, answer.Place));
        }

        if (parameters.Cell?.In(matches.Accepted(Tables)) is { State: CellState.Number or CellState.Zero } cell)
        {
            return Verdict.Pass(FaultAt.Read(cell.Row, cell.Value, cell.Place));
        }

        if (LostText.MayHold(facts, parameters.Section, section))
        {
            return Verdict.NotAssessable("breaks-off");
        }

        if (OwnSectionFirst(matches.All(Answers).Where(c => !c.IsOtherMatter), parameters) is { Length: > 0 } counts)
        {
            return Verdict.Fail(NearMiss(counts, section));
        }

        var premises = matches.Accepted(Premises);
        if (premises.FirstOrDefault(c => c.IsZero) is { } implying && !premises.Any(c => c.Topic == implying.Topic && c.Value > 0))
        {
            return Verdict.Fail(FaultAt.Of(section?.Place ?? implying.Place, "implied", Heading(section)) with
            {
                Evidence = [FaultAt.Read(implying.Topic, implying.Value, implying.Place)],
            });
        }

        // The missing section is a finding of its own; what would stand in it is not missed again.
        return parameters.Section is not null && section is null
            ? Verdict.NotAssessable("section-missing", parameters.Section)
            : Verdict.Fail(FaultAt.Of(section?.Place, null, Heading(section)) with
            {
                Evidence = [new Evidence(parameters.Topics[0], null, section?.BodyPlace?.Quote ?? "")],
            });
    }

    // The place of a heading may be named after the section around it.
    private static (string Name, string Value) Heading(Section? section) => ("section", FaultAt.Short(section?.Heading ?? ""));

    private static CountStatement[] OwnSectionFirst(IEnumerable<CountStatement> counts, Parameters parameters) =>
        [.. counts.OrderByDescending(c => c.Role == parameters.Section).ThenBy(c => c.Place.Order)];

    private static Fault NearMiss(CountStatement[] counts, Section? section)
    {
        var (variant, count) = First(counts, "unreadable", c => c is { Covers: Coverage.ReportYear, IsWhole: true })
            ?? First(counts, "part-only", c => c.Covers == Coverage.ReportYear)
            ?? First(counts, "part-of-year", c => c.Covers == Coverage.PartOfYear)
            ?? First(counts, "other-year", c => c.Covers == Coverage.OtherYear)
            ?? ("cumulative", counts[0]);
        return FaultAt.Of(count.Place, variant, ("other", count.OtherYear is { } year ? ValueText.Number(year) : "")) with
        {
            Related = section is null ? [] : [section.Place],
            Evidence = [FaultAt.Read(count.Topic, count.Value, count.Place)],
        };
    }

    private static (string Variant, CountStatement Count)? First(CountStatement[] counts, string variant, Func<CountStatement, bool> fits) =>
        counts.FirstOrDefault(fits) is { } count ? (variant, count) : null;

    /// <summary>What the pack asks.</summary>
    /// <param name="Topics">Any of these topics will do.</param>
    /// <param name="Section">Role of the section it belongs in; null for anywhere.</param>
    /// <param name="PartsAreEnough">Figures of parts (channels, kinds) will do.</param>
    /// <param name="ImpliedByZeroOf">A zero of these topics leaves nothing to count; saying so is only better form.</param>
    /// <param name="Cell">The cell of a statutory table that says the same; null for none.</param>
    internal sealed record Parameters(
        IReadOnlyList<string> Topics,
        string? Section,
        bool PartsAreEnough,
        IReadOnlyList<string> ImpliedByZeroOf,
        CellName? Cell);
}
