using ComplianceCheck.Facts;
using ComplianceCheck.Messages;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Forms;

/// <summary>
/// A cell as packs and messages name it: <c>[prior.][table:]row[.column]</c>, such as <c>r1.c7</c>, <c>requests-2021:r1.c7</c>,
/// <c>statistics-2014:C3.4</c>, <c>prior.r25</c>. The column is left out where there is only one, or where the equation's line is one.
/// </summary>
/// <param name="IsPrior">It belongs to last year's report.</param>
/// <param name="Table">Kind of the table; null where that is understood.</param>
/// <param name="Row">Row key.</param>
/// <param name="Column">Column key.</param>
internal sealed record CellName(bool IsPrior, string? Table, string Row, string Column)
{
    /// <summary>Key of the only column of figures of a table.</summary>
    public const string Value = "value";

    private const string PriorPrefix = "prior.";

    /// <summary>Whether a name is of last year's report, and the rest of it.</summary>
    public static (bool IsPrior, string Name) Prior(string name) =>
        name.StartsWith(PriorPrefix, StringComparison.Ordinal) ? (true, name[PriorPrefix.Length..]) : (false, name);

    /// <summary>Reads a name.</summary>
    /// <param name="text">The name.</param>
    /// <param name="form">The table's form, which tells where the row's key ends: row keys may have dots of their own (C3.4).</param>
    public static CellName Parse(string text, Form? form)
    {
        var (isPrior, name) = Prior(text);
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var (table, rest) = colon > 0 ? (name[..colon], name[(colon + 1)..]) : (null, name);
        for (var dot = rest.LastIndexOf('.'); dot > 0; dot = rest.LastIndexOf('.', dot - 1))
        {
            if (form?.Has(rest[..dot], rest[(dot + 1)..]) ?? rest.AsSpan(dot).StartsWith(".c"))
            {
                return new(isPrior, table, rest[..dot], rest[(dot + 1)..]);
            }
        }

        return new(isPrior, table, rest, Value);
    }

    /// <summary>Reads an optional name from a pack; it says the table too.</summary>
    public static CellName? Read(ParameterReader parameters, string key)
    {
        if (parameters.OptionalText(key) is not { } text)
        {
            return null;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == text.Length - 1)
        {
            parameters.Report(key, KindTexts.OfParameter("cell", text));
            return null;
        }

        return Parse(text, FormBook.BuiltIn.Find(text[..colon]));
    }

    /// <summary>The cell in the tables of a report; null where it was not read.</summary>
    public StatutoryCell? In(IEnumerable<StatutoryTable> tables) =>
        tables.Where(t => t.Kind == Table).Select(In).FirstOrDefault(c => c is not null);

    /// <summary>The cell in its table; null where it was not read.</summary>
    public StatutoryCell? In(StatutoryTable table) => table.Cell(Row, Column);
}
