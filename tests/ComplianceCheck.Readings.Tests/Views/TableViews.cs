using System.Globalization;
using ComplianceCheck.Facts;
using ComplianceCheck.Readings.Tests.Reports;

namespace ComplianceCheck.Readings.Tests.Views;

/// <summary>Statutory tables.</summary>
internal static class TableViews
{
    /// <summary>Each cell that was recognised: <c>requests-2021:r1.c1 3</c>; a state stands where there is no number.</summary>
    public static IEnumerable<string> Cells(Subject subject) =>
        subject.Facts.Tables.SelectMany(t => t.Cells.Select(c => $"{t.Kind}:{c.Row}.{c.Column} {Show(c)}"));

    /// <summary>The figures row by row: <c>requests-2021:r1 3 0 – 0 0 0 3</c>.</summary>
    public static IEnumerable<string> Figures(Subject subject) =>
        subject.Facts.Tables.SelectMany(t => t.Cells.GroupBy(c => c.Row).Select(r => $"{t.Kind}:{r.Key} {string.Join(' ', r.Select(Show))}"));

    /// <summary>What is wrong with the form: slips of labels, rows that lack, rows that are none of the form.</summary>
    public static IEnumerable<string> Faults(Subject subject) => subject.Facts.Tables.SelectMany(t =>
        t.LabelSlips.Select(s => $"slip: {s.Quote}")
            .Concat(t.MissingRows.Select(r => $"missing: {r}"))
            .Concat(t.UnknownRows.Select(r => $"unknown: {r.Quote}"))
            .Concat(t.HasCornerNote ? ["corner note"] : []));

    private static string Show(StatutoryCell cell) => cell.State switch
    {
        CellState.Number or CellState.Zero => cell.Value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "?",
        var state => PeriodViews.Words(state.ToString()),
    };
}
