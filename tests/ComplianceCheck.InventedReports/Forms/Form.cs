namespace ComplianceCheck.InventedReports.Forms;

/// <summary>How a report is written down.</summary>
internal enum Form
{
    /// <summary>Text in which the cells of a row stand between tabs.</summary>
    Text,

    /// <summary>Text with one cell a line, as copying from a page leaves it.</summary>
    Cells,

    /// <summary>Text with one cell a line whose sentences are broken into short lines, as it comes out of a PDF.</summary>
    Wrapped,

    Word,

    Page,
}
