using ComplianceCheck.Forms;
using ComplianceCheck.Messages;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Batches;

/// <summary>Reads the tables and cells that a kind names.</summary>
internal static class CellChoice
{
    /// <summary>Reads <c>table</c>, which must be one whose cells have names.</summary>
    public static string Table(ParameterReader parameters) => Table(parameters, "table", parameters.Text("table"));

    /// <summary>Reads <c>prior-table</c>: the tables that last year's figures may stand in; that of this year where none is named.</summary>
    public static IReadOnlyList<string> PriorTables(ParameterReader parameters, string table)
    {
        var tables = parameters.Texts("prior-table");
        return tables.Count == 0 ? [table] : [.. tables.Select(t => Table(parameters, "prior-table", t))];
    }

    /// <summary>Reads rows of a table, at least one.</summary>
    public static IReadOnlyList<string> Rows(ParameterReader parameters, string key, string table)
    {
        var rows = parameters.Texts(key);
        if (FormBook.BuiltIn.Find(table) is not { } form)
        {
            return rows;
        }

        foreach (var row in rows.Where(r => Array.IndexOf(form.Rows, r) < 0))
        {
            parameters.Report(key, KindTexts.OfParameter("no-row", table, row));
        }

        return rows;
    }

    /// <summary>Reads cells of a table, at least one.</summary>
    public static IReadOnlyList<string> Cells(ParameterReader parameters, string key, string table)
    {
        var cells = parameters.Texts(key);
        if (cells.Count == 0)
        {
            parameters.Report(key, KindTexts.OfParameter("no-cells"));
        }

        var form = FormBook.BuiltIn.Find(table);
        foreach (var cell in form is null ? [] : cells.Where(c => !form.Has(CellName.Parse(c, form))))
        {
            parameters.Report(key, KindTexts.OfParameter("unknown-cell", key, cell));
        }

        return cells;
    }

    private static string Table(ParameterReader parameters, string key, string table)
    {
        if (table.Length > 0 && FormBook.BuiltIn.Find(table) is not { IsNamed: true })
        {
            var named = FormBook.BuiltIn.Kinds.Where(k => FormBook.BuiltIn.Find(k)!.IsNamed);
            parameters.Report(key, KindTexts.OfParameter("table", table, string.Join(", ", named)));
        }

        return table;
    }
}
