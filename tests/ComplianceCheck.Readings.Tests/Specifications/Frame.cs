using System.Text.RegularExpressions;
using ComplianceCheck.Readings.Tests.Reports;

namespace ComplianceCheck.Readings.Tests.Specifications;

/// <summary>A text with gaps, such as <c>{sentence}</c>, into which examples are put.</summary>
/// <param name="Format">What kind of file it is.</param>
/// <param name="Text">The text.</param>
internal sealed partial record Frame(SourceKind Format, string Text)
{
    /// <summary>Where nothing else is said, an example is the whole text.</summary>
    public static Frame Bare { get; } = new(SourceKind.Text, "{text}");

    /// <summary>Names of the gaps, each once.</summary>
    public IReadOnlyList<string> Gaps { get; } = [.. Gap().Matches(Text).Select(m => m.Groups[1].Value).Distinct()];

    /// <summary>The text with its gaps filled; all must be given.</summary>
    public string Fill(IReadOnlyDictionary<string, string> values) => Gap().Replace(Text, m => values[m.Groups[1].Value]);

    [GeneratedRegex(@"\{([a-z][a-z ]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
