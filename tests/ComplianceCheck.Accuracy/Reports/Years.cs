using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceCheck.Accuracy.Faults;

namespace ComplianceCheck.Accuracy.Reports;

/// <summary>Years of a text, moved together; numbers of documents keep theirs.</summary>
internal static partial class Years
{
    private const string Numerals = "〇一二三四五六七八九";

    public static string Shifted(string text, int by) => new Planting(Edits(text, by)).In(text).Text;

    public static IReadOnlyList<Edit> Edits(string text, int by) =>
    [
        .. ArabicYear().Matches(text).Select(m => new Edit(At(m), (int.Parse(m.Value, CultureInfo.InvariantCulture) + by).ToString(CultureInfo.InvariantCulture))),
        .. ChineseYear().Matches(text).Select(m => new Edit(At(m), TextForm.Chinese(Value(m.Value) + by))),
    ];

    private static Span At(Match match) => new(match.Index, match.Index + match.Length);

    private static int Value(string numerals) =>
        int.Parse(string.Concat(numerals.Select(c => Math.Max(0, Numerals.IndexOf(c, StringComparison.Ordinal)))), CultureInfo.InvariantCulture);

    /// <summary>Years of this century, but none in brackets of document numbers, and no part of a longer number.</summary>
    [GeneratedRegex(@"(?<![0-9〔\[-])20[0-3][0-9](?=[年\s.\-/—至]|度)", RegexOptions.CultureInvariant)]
    private static partial Regex ArabicYear();

    [GeneratedRegex("二[〇○零][〇○零一二三][〇○零一二三四五六七八九](?=年)", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseYear();
}
