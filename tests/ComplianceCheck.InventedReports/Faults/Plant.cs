using ComplianceCheck.InventedReports.Drafts;
using ComplianceCheck.InventedReports.Model;
using ComplianceCheck.InventedReports.Wording;

namespace ComplianceCheck.InventedReports.Faults;

/// <summary>Ways of going wrong: in what is stated, or in how it is written down.</summary>
internal static class Plant
{
    /// <summary>The text states something else than what is so.</summary>
    public static Draft Tell(Invention report, Func<Told, Told> told) => Composer.Write(report with { Told = told(report.Told) });

    /// <summary>The report is written down and then changed.</summary>
    public static Draft Change(Invention report, Action<Draft> change)
    {
        var draft = Composer.Write(report);
        change(draft);
        return draft;
    }

    /// <summary>Statements are left out; null where one of them is not made.</summary>
    public static Draft? Leave(Invention report, params string[] keys) => When(report, d => keys.All(d.Has), d => d.Leave(keys));

    /// <summary>A statement has other words; null where it is not made, or has no such words.</summary>
    public static Draft? Reword(Invention report, string key, string words, string others) =>
        When(report, d => d.Has(key) && d.Said(key).Text.Contains(words, StringComparison.Ordinal), d => d.Said(key).Text = d.Said(key).Text.Replace(words, others, StringComparison.Ordinal));

    /// <summary>A statement is replaced by another; null where it is not made.</summary>
    public static Draft? Say(Invention report, string key, string text) => When(report, d => d.Has(key), d => d.Said(key).Text = text);

    /// <summary>A statement is added behind another; null where that is not made.</summary>
    public static Draft? Add(Invention report, string after, string text) => When(report, d => d.Has(after), d => d.Add(after, "added", text));

    /// <summary>Cells have other figures or words; null where there is no such table.</summary>
    public static Draft? Fill(Invention report, string table, params (string Cell, string Text)[] cells) =>
        When(report, d => d.HasGrid(table) && cells.All(c => d.Grid(table).Has(c.Cell)), d =>
        {
            foreach (var (cell, text) in cells)
            {
                d.Grid(table)[cell].Text = text;
            }
        });

    public static Draft? When(Invention report, Func<Draft, bool> holds, Action<Draft> change)
    {
        var draft = Composer.Write(report);
        if (!holds(draft))
        {
            return null;
        }

        change(draft);
        return draft;
    }
}
