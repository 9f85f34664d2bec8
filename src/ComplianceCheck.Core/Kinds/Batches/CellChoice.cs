using ComplianceCheck.Forms;
using ComplianceCheck.Messages;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Batches;

/// <summary>Reads the tables and cells that a kind names. What it names must be in every edition of the table that it names.</summary>
internal static class CellChoice
{
    /// <summary>Reads <c>table</c>: one table or several editions of it, whose cells have names.</summary>
    public static IReadOnlyList<string> Tables(ParameterReader parameters)
    {
        var tables = parameters.Texts("table");
        var named = FormBook.BuiltIn.Kinds.Where(k => FormBook.BuiltIn.Find(k)!.IsNamed).ToArray();
        foreach (var table in tables.Count == 0 ? [""] : tables.Where(t => !named.Contains(t)))
        {
            parameters.Report("table", KindTexts.OfParameter("table", table, string.Join(", ", named)));
        }

        return tables;
    }

    /// <summary>Reads a row.</summary>
    public static string Row(ParameterReader parameters, string key, IReadOnlyList<string> tables) =>
        Known(parameters, key, [parameters.Text(key)], tables, (form, row) => form.Rows.Contains(row), (form, name) => KindTexts.OfParameter("no-row", form, name))[0];

    /// <summary>Reads rows.</summary>
    public static IReadOnlyList<string> Rows(ParameterReader parameters, string key, IReadOnlyList<string> tables) =>
        Known(parameters, key, parameters.Texts(key), tables, (form, row) => form.Rows.Contains(row), (form, name) => KindTexts.OfParameter("no-row", form, name));

    /// <summary>Reads a column.</summary>
    public static string Column(ParameterReader parameters, string key, IReadOnlyList<string> tables) =>
        Known(parameters, key, [parameters.Text(key)], tables, (form, column) => form.Columns.Contains(column), (form, name) => KindTexts.OfParameter("no-column", form, name))[0];

    /// <summary>Reads cells, at least one.</summary>
    public static IReadOnlyList<string> Cells(ParameterReader parameters, string key, IReadOnlyList<string> tables)
    {
        var cells = parameters.Texts(key);
        if (cells.Count == 0)
        {
            parameters.Report(key, KindTexts.OfParameter("no-cells"));
        }

        return Known(parameters, key, cells, tables, (form, cell) => form.Has(CellName.Parse(cell, form)), (form, name) => KindTexts.OfParameter("unknown-cell", form, name));
    }

    private static IReadOnlyList<string> Known(
        ParameterReader parameters, string key, IReadOnlyList<string> names, IReadOnlyList<string> tables, Func<Form, string, bool> has, Func<string, string, LocalizedText> mistake)
    {
        foreach (var form in tables.Select(FormBook.BuiltIn.Find).OfType<Form>())
        {
            foreach (var name in names.Where(n => n.Length > 0 && !has(form, n)))
            {
                parameters.Report(key, mistake(form.Kind, name));
            }
        }

        return names;
    }
}
