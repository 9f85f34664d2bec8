using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>A table of the format of the report year is there, and not that of another year.</summary>
internal sealed class FormatTable : CheckKind<FormatTable.Parameters>
{
    private static readonly FactPattern<Parameters, StatutoryTable> Tables = Given(FactSets.Tables)
        .Where((p, t) => t.Kind == p.Table);

    private static readonly FactPattern<Parameters, StatutoryTable> OtherFormats = Given(FactSets.Tables)
        .Where((p, t) => p.Others.Contains(t.Kind));

    /// <inheritdoc/>
    public override string Name => "format-table";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["other-format", "picture"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "table"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [Tables, OtherFormats];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters)
    {
        var kind = parameters.Text("table");
        var others = parameters.Texts("others");
        foreach (var other in others)
        {
            LineEquations.Table(parameters, "others", other);
        }

        return new Parameters(kind, LineEquations.Table(parameters, "table", kind)!, others, parameters.Role("section"));
    }

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var facts = subject.Facts;
        if (matches.First(Tables) is { } table)
        {
            return Verdict.Pass(new Findings.Evidence("table", table.Kind, table.Place.Quote));
        }

        var other = matches.First(OtherFormats);
        var section = parameters.Section is { } role ? subject.Facts.OfficialSectionOf(role) : null;
        if (LostText.IsIn(facts, section)
            || (parameters.Section is { } due && !facts.Sections.Any(s => s.Level == 1 && s.Roles.Contains(due)) && LostText.MayHold(facts, due)))
        {
            return Verdict.NotAssessable("breaks-off");
        }

        if (other is null && section is not { Level: 1 } && parameters.Section is { } missing)
        {
            // The missing section is a finding of its own; the table that belongs in it is not missed again.
            return Verdict.NotAssessable("section-missing", missing);
        }

        if (other is null && section is not null && HasPicture(facts, section))
        {
            return Verdict.Fail(FaultAt.Of(section.Place, "picture", ("table", parameters.Names.Title)));
        }

        return Verdict.Fail(FaultAt.Of(
            other?.Place ?? section?.Place ?? facts.Title?.Place, other is null ? null : "other-format", ("table", parameters.Names.Title)) with
        {
            IsGuess = other is null && (facts.BreakOff is not null || (parameters.Section is { } lacking && section is null && LostText.MayBeCut(facts, lacking))),
        });
    }

    // A picture before the next heading of the level stands before its first character.
    private static bool HasPicture(ReportFacts facts, Section section)
    {
        var end = facts.Sections.Where(s => s.Level <= section.Level && s.Place.Order > section.Place.Order).Select(s => s.Place.Order).DefaultIfEmpty(long.MaxValue).Min();
        return facts.Pictures.Any(p => p > section.Place.Order && p <= end);
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Table">Kind of the table.</param>
    /// <param name="Names">What it is called.</param>
    /// <param name="Others">The same table in the formats of other years.</param>
    /// <param name="Section">Role of the section it belongs in; null for anywhere.</param>
    internal sealed record Parameters(string Table, Form Names, IReadOnlyList<string> Others, string? Section);
}
