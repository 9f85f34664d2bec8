using System.Globalization;

namespace ComplianceCheck.Yaml;

/// <summary>Report years as packs write them: <c>2017</c>, <c>2008..2018</c>, <c>2014..</c>, <c>..2018</c>.</summary>
/// <param name="First">First year; null for no bound.</param>
/// <param name="Last">Last year; null for no bound.</param>
internal readonly record struct YearRange(int? First, int? Last)
{
    /// <summary>Reads a range; null where it is none.</summary>
    public static YearRange? Parse(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return Year(text) is { } only ? new YearRange(only, only) : null;
        }

        var (from, to) = (text[..dots].Trim(), text[(dots + 2)..].Trim());
        var (first, last) = (Year(from), Year(to));
        var isRange = (from.Length == 0 || first is not null) && (to.Length == 0 || last is not null) && (first ?? last) is not null;
        return isRange ? new YearRange(first, last) : null;
    }

    /// <summary>Whether a year lies in it.</summary>
    public bool Contains(int year) => !(year < First) && !(year > Last);

    /// <summary>The years that lie in both.</summary>
    public YearRange Within(YearRange outer) => new(Later(First, outer.First), Earlier(Last, outer.Last));

    /// <summary>No year lies in it.</summary>
    public bool IsEmpty => First > Last;

    /// <inheritdoc/>
    public override string ToString() =>
        First == Last && First is not null ? $"{First}" : string.Create(CultureInfo.InvariantCulture, $"{First}..{Last}");

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1900 ? year : null;

    private static int? Later(int? a, int? b) => a is null ? b : b is null ? a : Math.Max(a.Value, b.Value);

    private static int? Earlier(int? a, int? b) => a is null ? b : b is null ? a : Math.Min(a.Value, b.Value);
}
