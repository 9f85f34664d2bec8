namespace ComplianceCheck.Language;

/// <summary>A stretch of a <see cref="FlowText"/>; the end is not part of it.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    /// <summary>Its length.</summary>
    public int Length => End - Start;

    /// <summary>True where it holds <paramref name="index"/>.</summary>
    public bool Contains(int index) => index >= Start && index < End;
}
