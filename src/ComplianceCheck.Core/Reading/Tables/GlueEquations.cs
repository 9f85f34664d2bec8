namespace ComplianceCheck.Reading.Tables;

/// <summary>The equations between the rows of the table on applications, to tell which way a row of glued digits is to be parted.</summary>
internal static class GlueEquations
{
    private static readonly string[] Ends = ["r1", "r2", "r24", "r25"];

    /// <summary>True where some equation has this row and no other that is unknown.</summary>
    public static bool Apply(IReadOnlyList<TextRow> rows, TextRow row) => Balances(rows, row) || Adds(rows, row);

    /// <summary>True where values for a row contradict none of the equations that apply.</summary>
    public static bool Hold(IReadOnlyList<TextRow> rows, TextRow row, long[] values)
    {
        decimal Value(string key, int column) => key == row.Key ? values[column] : rows.First(r => r.Key == key).Cells[column].Figure.Value ?? 0;
        for (var column = 0; column < values.Length; column++)
        {
            if (Balances(rows, row) && Value("r1", column) + Value("r2", column) != Value("r24", column) + Value("r25", column))
            {
                return false;
            }

            if (Adds(rows, row) && rows.Where(IsResult).Sum(r => Value(r.Key, column)) != Value("r24", column))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Balances(IReadOnlyList<TextRow> rows, TextRow row) =>
        Ends.Contains(row.Key) && Ends.All(k => k == row.Key || rows.Any(r => r.Key == k && IsKnown(r)));

    private static bool Adds(IReadOnlyList<TextRow> rows, TextRow row) =>
        (IsResult(row) || row.Key == "r24") && rows.Count(IsResult) >= 19 && rows.Any(r => r.Key == "r24")
        && rows.Where(r => IsResult(r) || r.Key == "r24").All(r => r == row || IsKnown(r));

    private static bool IsResult(TextRow row) => !Ends.Contains(row.Key);

    private static bool IsKnown(TextRow row) => row.Cells.All(c => c.Figure.Value is not null);
}
