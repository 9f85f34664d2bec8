using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>Only a body that may make 规章 reports any.</summary>
internal sealed class RuleMaking : CheckKind<RuleMaking.Parameters>
{
    private const int Prefecture = 2;

    private static readonly FactPattern<Parameters, StatutoryTable> Tables = Given(FactSets.Tables)
        .Where((p, t) => t.Kind == p.Table);

    private static readonly FactPattern<Parameters, AgencyFact> Body = Given(FactSets.Agency);

    /// <inheritdoc/>
    public override string Name => "rule-making";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "table", "labels"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [Tables, Body];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters)
    {
        var kind = parameters.Text("table");
        var names = LineEquations.Table(parameters, "table", kind);
        return new Parameters(
            kind, names!, CellSum.Read(parameters, "cells", names), parameters.Texts("offices"), parameters.Texts("districts-under"), parameters.Texts("county-endings"));
    }

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.First(Tables) is not { } table)
        {
            return Verdict.NotAssessable("table-missing");
        }

        var cells = parameters.Cells.SelectMany(s => s.Cells).Select(c => table.Cell(c.Row, c.Column)).OfType<StatutoryCell>().ToArray();
        var made = cells.Where(c => c.Value > 0).ToArray();
        if (made.Length == 0)
        {
            return cells.All(c => c.Value is null) ? Verdict.NotAssessable("table-unreadable") : Verdict.Pass();
        }

        return MayMake(matches.First(Body), parameters) switch
        {
            null => Verdict.NotAssessable("level-unknown"),
            true => Verdict.Pass(FaultAt.Read(made[0].Row, made[0].Value, made[0].Place)),
            _ => Verdict.Fail(FaultAt.Of(
                made[0].Place,
                null,
                ("table", parameters.Names.Title),
                ("labels", string.Join("、", made.Select(c => parameters.Names.Cell(c.Row, c.Column) + " " + ValueText.Number(c.Value ?? 0))))) with
            {
                Related = [.. made.Skip(1).Select(c => c.Place)],
            }),
        };
    }

    /// <summary>Null where the level of the body is not known.</summary>
    private static bool? MayMake(AgencyFact? agency, Parameters parameters)
    {
        if (agency is null || agency.Kind is AgencyKind.Unknown or AgencyKind.Other)
        {
            return null;
        }

        var path = agency.RegionPath;
        // The name of a county says so, wherever the county is.
        if (agency.Kind == AgencyKind.Township || parameters.CountyEndings.Any(e => agency.Name.LastIndexOf(e, StringComparison.Ordinal) > 0))
        {
            return false;
        }

        if (agency.Kind == AgencyKind.Department && !parameters.Offices.Any(o => agency.Name.EndsWith(o, StringComparison.Ordinal)))
        {
            return agency.IsCentral ? true : path.Count == 0 ? null : false;
        }

        // The office of a government reports for it.
        return path.Count switch
        {
            0 => null,
            > Prefecture => false,
            Prefecture => !parameters.DistrictsUnder.Contains(path[0]) && !parameters.CountyEndings.Any(e => path[1].EndsWith(e, StringComparison.Ordinal)),
            _ => true,
        };
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Table">Kind of the table.</param>
    /// <param name="Names">What its cells are called.</param>
    /// <param name="Cells">The cells that must be zero.</param>
    /// <param name="Offices">Endings of names of offices that report for their government.</param>
    /// <param name="DistrictsUnder">Provinces whose next level are districts.</param>
    /// <param name="CountyEndings">Endings of names of counties.</param>
    internal sealed record Parameters(
        string Table,
        Form Names,
        IReadOnlyList<CellSum> Cells,
        IReadOnlyList<string> Offices,
        IReadOnlyList<string> DistrictsUnder,
        IReadOnlyList<string> CountyEndings);
}
