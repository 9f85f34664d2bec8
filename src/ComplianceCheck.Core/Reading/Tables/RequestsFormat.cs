using ComplianceCheck.Facts;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The two formats of the table on applications, which differ in one row and its parts.</summary>
internal static class RequestsFormat
{
    /// <summary>The row 其他处理, which later became three.</summary>
    public const string Other = "r21";

    /// <summary>While it is not known which format a table has, the key of the row 其他处理.</summary>
    public const string OtherWhole = "other";

    private const string Newer = "requests-2021";
    private const string Older = "requests-2019";

    /// <summary>The columns of figures in the order of the format.</summary>
    public static readonly string[] Columns = ["c1", "c2", "c3", "c4", "c5", "c6", "c7"];

    private static readonly string[] NewerRows = [.. Enumerable.Range(1, 25).Select(i => "r" + i.ToString(System.Globalization.CultureInfo.InvariantCulture))];
    private static readonly string[] OlderRows = [.. NewerRows.Where(r => r is not ("r22" or "r23"))];

    /// <summary>Finishes a table; the row 其他处理 decides between the formats, and where it is missing, <paramref name="isOlder"/>.</summary>
    public static StatutoryTable ToTable(TableDraft draft, bool isOlder)
    {
        var parts = draft.Has(Other) || draft.Has("r22") || draft.Has("r23");
        var older = !parts && (draft.Has(OtherWhole) || isOlder);
        if (draft.Has(OtherWhole) && !parts)
        {
            draft.Rename(OtherWhole, Other);
        }

        return older
            ? draft.ToTable(Older, OlderRows, static (_, _) => true)
            : draft.ToTable(Newer, NewerRows, static (row, _) => row != OtherWhole);
    }
}
