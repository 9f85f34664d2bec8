namespace ComplianceCheck.InventedReports.Forms;

/// <summary>Where a statement or a cell stands in a file, in all ways in which that can be told. All numbers count from 1 but the offsets.</summary>
/// <param name="Line">First line of the file; 0 in a Word file, which has none.</param>
/// <param name="Paragraph">Number of the paragraph outside tables; 0 in a table.</param>
/// <param name="Start">Characters of the paragraph before it.</param>
/// <param name="Text">Its words.</param>
/// <param name="Table">Number of the table; 0 outside of tables.</param>
/// <param name="Row">Row in the true grid.</param>
/// <param name="Column">Column in the true grid.</param>
internal sealed record Spot(int Line, int Paragraph, int Start, string Text, int Table = 0, int Row = 0, int Column = 0)
{
    public int End => Start + Text.Length;

    /// <summary>The last line, where the words are broken into several.</summary>
    public int LastLine { get; init; } = Line;

    /// <summary>Whether its paragraph stands in several lines, so that characters are not counted from the beginning of its line.</summary>
    public bool IsBroken { get; init; }
}
