using ComplianceCheck.Forms;

namespace ComplianceCheck.Reading.Tables;

/// <summary>A form that has a matter a row, to find its rows by the words of their labels.</summary>
internal sealed class ListForm
{
    /// <summary>Reads the words of a form.</summary>
    /// <param name="family">Its family.</param>
    /// <param name="form">The form.</param>
    public ListForm(FormFamily family, Form form)
    {
        (Family, Kind) = (family, form.Kind);
        Rows = [.. form.Rows.Select((row, order) => StatisticsRow.Parse(row, form.Words.GetValueOrDefault(row, row), order, form.Headings.Contains(row)))];
        HasTotals = form.Columns.Length > 1;
    }

    /// <summary>Its family.</summary>
    public FormFamily Family { get; }

    /// <summary>Such as <c>statistics-2014</c>.</summary>
    public string Kind { get; }

    /// <summary>Rows in the order of the form.</summary>
    public IReadOnlyList<StatisticsRow> Rows { get; }

    /// <summary>True where it may have a column of all years together beside that of the year.</summary>
    public bool HasTotals { get; }

    /// <summary>The forms of this layout.</summary>
    public static IReadOnlyList<ListForm> Of(FormBook forms) => forms.Part(book => book.Families
        .Where(f => f.Layout == FormLayout.List).SelectMany(f => f.Forms.Select(form => new ListForm(f, form))).ToArray());

    /// <summary>True where rows make a table of this form and <paramref name="text"/> shows no other table.</summary>
    public bool IsTable(IReadOnlyCollection<string> rows, string text) =>
        rows.Count >= Family.FewestRows && HasOne(rows, Family.RequiredFirst) && HasOne(rows, Family.RequiredOthers)
        && !Family.NotThese.Any(w => text.Contains(w, StringComparison.Ordinal));

    private static bool HasOne(IReadOnlyCollection<string> rows, IReadOnlyList<string> required) => required.Count == 0 || rows.Any(required.Contains);
}
