namespace ComplianceCheck.Accuracy.Reports;

/// <summary>A stretch of a text, from its first character to behind its last.</summary>
internal readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>True where both share a character or meet.</summary>
    public bool Touches(Span other) => Start <= other.End && other.Start <= End;

    public string In(string text) => text[Start..End];
}
