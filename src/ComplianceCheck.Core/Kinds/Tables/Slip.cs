using System.Globalization;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>Tells figures that are easily mistyped for one another.</summary>
internal static class Slip
{
    /// <summary>Longest figures whose digits are looked at; anything longer is no count of papers.</summary>
    private const decimal Largest = 1_000_000_000;

    /// <summary>Whether one may be a slip for the other: one off, one digit wrong, missing or doubled, or two digits exchanged.</summary>
    public static bool IsLikely(decimal read, decimal meant)
    {
        if (Math.Abs(read - meant) == 1)
        {
            return true;
        }

        if (Digits(read) is not { } a || Digits(meant) is not { } b)
        {
            return false;
        }

        if (a.Length != b.Length)
        {
            return Math.Abs(a.Length - b.Length) == 1 && IsOneMissing(a.Length > b.Length ? a : b, a.Length > b.Length ? b : a);
        }

        var differ = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToArray();
        return differ.Length switch
        {
            1 => a.Length > 1,
            2 => differ[1] == differ[0] + 1 && a[differ[0]] == b[differ[1]] && a[differ[1]] == b[differ[0]],
            _ => false,
        };
    }

    /// <summary>The digits of a whole number; null where it is none or too long.</summary>
    public static string? Digits(decimal value) =>
        value >= 0 && value < Largest && decimal.Truncate(value) == value ? value.ToString("0", CultureInfo.InvariantCulture) : null;

    private static bool IsOneMissing(string longer, string shorter)
    {
        var same = 0;
        while (same < shorter.Length && longer[same] == shorter[same])
        {
            same++;
        }

        return longer.AsSpan(same + 1).SequenceEqual(shorter.AsSpan(same));
    }
}
