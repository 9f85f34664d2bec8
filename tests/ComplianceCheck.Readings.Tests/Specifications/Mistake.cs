namespace ComplianceCheck.Readings.Tests.Specifications;

/// <summary>A line of a specification that is not written as the format asks.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Text">What is wrong.</param>
internal sealed record Mistake(string File, int Line, string Text)
{
    public override string ToString() => $"tests/Readings/{File}:{Line}: {Text}";
}
