using ComplianceCheck.Facts;
using ComplianceCheck.Tests.Rules.Kinds;

namespace ComplianceCheck.Tests.Rules.Tables;

/// <summary>Complete tables made by hand, and changes to them.</summary>
internal static class Filled
{
    /// <summary>A busy year: every row and column has figures of several lengths, and everything adds up.</summary>
    public static StatutoryTable Requests(string kind = "requests-2021")
    {
        var outcomes = kind == "requests-2021" ? 21 : 19;
        var figures = new Dictionary<(int Row, int Column), decimal>();
        for (var column = 1; column <= 6; column++)
        {
            decimal total = 0;
            for (var row = 3; row < 3 + outcomes; row++)
            {
                var value = (row * 7 + column * 13) % (column == 1 ? 197 : 31);
                figures[(row, column)] = value;
                total += value;
            }

            figures[(24, column)] = total;
            figures[(25, column)] = column == 1 ? 43 : column;
            figures[(2, column)] = column == 1 ? 35 : column + 1;
            figures[(1, column)] = total + figures[(25, column)] - figures[(2, column)];
        }

        foreach (var row in figures.Keys.Select(k => k.Row).Distinct().ToArray())
        {
            figures[(row, 7)] = Enumerable.Range(1, 6).Sum(c => figures[(row, c)]);
        }

        return Of(kind, figures.OrderBy(f => f.Key).Select(f => ($"r{f.Key.Row}", $"c{f.Key.Column}", f.Value)));
    }

    public static StatutoryTable Review(params decimal[] figures) => Of(
        "review-2019", figures.Select((f, i) => ($"{"abd"[i / 5]}{i % 5 + 1}", "value", f)));

    public static StatutoryTable Of(string kind, IEnumerable<(string Row, string Column, decimal Value)> cells) => new(
        kind, [.. cells.Select((c, i) => Cell(kind, c.Row, c.Column, c.Value, i + 10))], Made.At(9));

    public static StatutoryTable Columns(string kind, params (string Column, string Figures)[] columns) => Of(
        kind,
        columns.SelectMany(c => c.Figures.Split(' ').Select(f => f.Split('=')).Select(f => (f[0], c.Column, decimal.Parse(f[1], System.Globalization.CultureInfo.InvariantCulture)))));

    public static StatutoryTable With(this StatutoryTable table, string row, string column, decimal value) =>
        table.Change(row, column, c => c with { Value = value, State = value == 0 ? CellState.Zero : CellState.Number });

    public static StatutoryTable Without(this StatutoryTable table, string row, string column, CellState state) =>
        table.Change(row, column, c => c with { Value = null, State = state });

    public static decimal Value(this StatutoryTable table, string row, string column) => table.Cell(row, column)!.Value!.Value;

    /// <summary>Every way to exchange two neighbouring digits of a number.</summary>
    public static IEnumerable<decimal> DigitsExchanged(decimal value)
    {
        var digits = value.ToString("0", System.Globalization.CultureInfo.InvariantCulture);
        for (var i = 0; i + 1 < digits.Length; i++)
        {
            if (digits[i] != digits[i + 1])
            {
                yield return decimal.Parse(digits[..i] + digits[i + 1] + digits[i] + digits[(i + 2)..], System.Globalization.CultureInfo.InvariantCulture);
            }
        }
    }

    private static StatutoryTable Change(this StatutoryTable table, string row, string column, Func<StatutoryCell, StatutoryCell> change) =>
        table with { Cells = [.. table.Cells.Select(c => c.Row == row && c.Column == column ? change(c) : c)] };

    private static StatutoryCell Cell(string kind, string row, string column, decimal value, int order) => new(
        row,
        column,
        value,
        value == 0 ? CellState.Zero : CellState.Number,
        row,
        Made.At(order, value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)) with { Key = $"{kind}:{row}.{column}" });
}
