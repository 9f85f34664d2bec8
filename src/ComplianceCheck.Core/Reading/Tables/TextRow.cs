using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>A row of a table that became running text.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Names">Row and column of each of its figures, in order.</param>
/// <param name="Label">Its label.</param>
/// <param name="IsSlip">True where the label is spelt otherwise.</param>
internal sealed record TextRow(string Key, List<(string Row, string Column)> Names, TextRange Label, bool IsSlip)
{
    /// <summary>The figures, dashes and the like behind the label.</summary>
    public List<TextRange> Figures { get; } = [];

    /// <summary>Where the words after the row begin.</summary>
    public int Next { get; set; }

    /// <summary>Its cells, once they are known.</summary>
    public IReadOnlyList<(Figure Figure, TextRange Range)> Cells { get; set; } = [];

    /// <summary>A row with figures in columns.</summary>
    public static TextRow Of(string key, IEnumerable<string> columns, TextRange label, bool isSlip) => new(key, [.. columns.Select(c => (key, c))], label, isSlip);

    /// <summary>Makes all cells unreadable.</summary>
    public void Lose() => Cells = [.. Names.Select((_, i) => (Figure.Unreadable, Figures.Count > 0 ? Figures[Math.Min(i, Figures.Count - 1)] : Label))];
}
