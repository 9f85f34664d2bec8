using ComplianceCheck.Facts;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The cells that a format of the table on proactive disclosure has.</summary>
/// <param name="Kind">Kind of the table.</param>
/// <param name="Rows">Row keys with the keys of their columns, in order.</param>
internal sealed record ProactiveFormat(string Kind, IReadOnlyList<(string Row, IReadOnlyList<string> Columns)> Rows)
{
    /// <summary>The format of report years 2021 and later.</summary>
    public const string Newer = "proactive-2021";

    /// <summary>The format of report years 2019 and 2020.</summary>
    public const string Older = "proactive-2019";

    /// <summary>The columns of a row; none where the format does not have it.</summary>
    public IReadOnlyList<string> Columns(string row) => Rows.FirstOrDefault(r => r.Row == row).Columns ?? [];

    /// <summary>Finishes a table in the format that more of its rows and columns belong to.</summary>
    public static StatutoryTable ToTable(TableDraft draft, StatutoryWords words)
    {
        var format = words.Proactive2021.Score(draft) >= words.Proactive2019.Score(draft) ? words.Proactive2021 : words.Proactive2019;

        // The newer table counts money in 万元; a figure in 元 is not that figure.
        return draft.ToTable(
            format.Kind, [.. format.Rows.Select(r => r.Row)], (row, column) => format.Columns(row).Contains(column),
            unit => format.Kind == Older || unit.Length == 0 || unit == words.Money[0]);
    }

    private int Score(TableDraft draft) => Rows.Sum(r => r.Columns.Count(c => draft.HasCell(r.Row, c)));
}
