using System.Globalization;
using ComplianceCheck.Reading;

namespace ComplianceCheck.Readings.Tests.Reports;

/// <summary>The document of an example, before it is read.</summary>
/// <param name="Kind">What kind of file it is.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Values">Everything that the example gives by name.</param>
internal sealed record Source(SourceKind Kind, string Text, IReadOnlyDictionary<string, string> Values)
{
    public const string Replaced = "in place of";
    public const string Replacement = "stands";
    public const string Requirement = "requirement";
    private const string Year = "stated year";
    private const string Place = "stated place";

    /// <summary>Columns that change one stretch of the text around instead of filling a gap.</summary>
    public static readonly string[] Edits = [Replaced, Replacement];

    /// <summary>What may be given besides gaps.</summary>
    public static readonly string[] Options = [Year, Place, Requirement];

    /// <summary>What the caller says of the report.</summary>
    public ReadingOptions Stated => new()
    {
        Year = Values.TryGetValue(Year, out var year) ? int.Parse(year, CultureInfo.InvariantCulture) : null,
        Place = Values.GetValueOrDefault(Place),
    };
}
