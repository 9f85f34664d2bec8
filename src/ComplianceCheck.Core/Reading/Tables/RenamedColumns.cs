using ComplianceCheck.Forms;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Tells by their places which columns headings of other wordings name, where there are as many of them as a row of the form has columns.</summary>
internal static class RenamedColumns
{
    /// <summary>The columns of a row, in the order of the headings over it; null where the headings do not fit.</summary>
    /// <param name="form">The form.</param>
    /// <param name="row">The label of the row.</param>
    /// <param name="named">The column that each heading names; null where it names none.</param>
    public static string[]? Of(Form form, string row, IReadOnlyList<string?> named)
    {
        // The name of a column of another form is like that of one of this.
        if (form.RowOf(row) is not { } key || named.All(form.Columns.Contains))
        {
            return null;
        }

        var columns = form.Columns.Where(c => form.Has(key, c)).ToArray();
        return columns.Length == named.Count && columns.Zip(named).All(p => p.First == p.Second || !form.Columns.Contains(p.Second)) ? columns : null;
    }
}
