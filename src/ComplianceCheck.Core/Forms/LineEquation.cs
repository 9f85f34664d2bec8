namespace ComplianceCheck.Forms;

/// <summary>An equation in one column or row, so that a name in it is a cell.</summary>
/// <param name="Equation">The equation.</param>
/// <param name="Line">Key of the column or row.</param>
/// <param name="IsColumn">It holds in a column, so that its names are rows.</param>
internal sealed record LineEquation(Equation Equation, string Line, bool IsColumn)
{
    /// <summary>The cell that a name means.</summary>
    public CellName Cell(string name)
    {
        var (isPrior, key) = CellName.Prior(name);
        return IsColumn ? new CellName(isPrior, null, key, Line) : new CellName(isPrior, null, Line, key);
    }
}
