namespace ComplianceCheck.Forms;

/// <summary>How a form lays out its rows and columns.</summary>
internal enum FormLayout
{
    /// <summary>Rows that all have the same columns, whose names stand over them once, in one row or in two.</summary>
    Matrix,

    /// <summary>Blocks of rows, each with names of columns of its own over it.</summary>
    Blocks,

    /// <summary>One line of figures under names of columns, which are the same in every group of columns.</summary>
    Groups,

    /// <summary>A matter a row, known by words of its label, with one column of figures or two.</summary>
    List,
}
