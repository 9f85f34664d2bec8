namespace ComplianceCheck.Forms;

/// <summary>A text is no equation.</summary>
/// <param name="mistake">Name of the mistake in <c>rules/messages/kinds.yaml</c>.</param>
/// <param name="position">Character where it was noticed, from 1.</param>
internal sealed class EquationException(string mistake, int position)
    : Exception($"{mistake} at character {position.ToString(System.Globalization.CultureInfo.InvariantCulture)}")
{
    /// <summary>Name of the mistake.</summary>
    public string Mistake { get; } = mistake;

    /// <summary>Character where it was noticed, from 1.</summary>
    public int Position { get; } = position;
}
