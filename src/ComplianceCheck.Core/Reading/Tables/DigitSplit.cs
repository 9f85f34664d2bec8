using System.Globalization;

namespace ComplianceCheck.Reading.Tables;

/// <summary>
/// Parts digits that ran together into as many figures as a row has. No figure has a zero in front, and the last of each group is the sum
/// of the others; a part that the source has kept is never joined with the next.
/// </summary>
internal sealed class DigitSplit
{
    private const int MostDigits = 44;
    private const int LongestFigure = 7;
    private const int MostSteps = 400_000;

    private readonly string digits;
    private readonly bool[] breaks;
    private readonly int count;
    private readonly int group;
    private readonly int most;
    private readonly long[] parts;
    private readonly List<long[]> found = [];
    private int steps;

    private DigitSplit(IReadOnlyList<string> runs, int count, int group, int most)
    {
        digits = string.Concat(runs);
        breaks = new bool[digits.Length + 1];
        var at = 0;
        foreach (var run in runs)
        {
            at += run.Length;
            breaks[at] = true;
        }

        this.count = count;
        this.group = group;
        this.most = most;
        parts = new long[count];
    }

    /// <summary>The ways to part the digits, at most <paramref name="most"/> of them; none where there are too many to try.</summary>
    /// <param name="runs">Digits as the source has them.</param>
    /// <param name="count">Figures that there must be.</param>
    /// <param name="group">Figures in a group, whose last is the sum.</param>
    /// <param name="most">Ways after which the search ends.</param>
    public static IReadOnlyList<long[]> Find(IReadOnlyList<string> runs, int count, int group, int most)
    {
        var length = runs.Sum(r => r.Length);
        if (length < count || length > MostDigits || runs.Count > count || runs.Any(r => r.Any(c => !char.IsAsciiDigit(c))))
        {
            return [];
        }

        var split = new DigitSplit(runs, count, group, most);
        split.Try(0, 0, 0);
        return split.steps > MostSteps ? [] : split.found;
    }

    private void Try(int at, int part, long sum)
    {
        if (found.Count >= most || ++steps > MostSteps)
        {
            return;
        }

        if (part == count)
        {
            if (at == digits.Length)
            {
                found.Add([.. parts]);
            }

            return;
        }

        var isSum = (part + 1) % group == 0;
        for (var length = 1; length <= LongestFigure && at + length <= digits.Length - (count - part - 1); length++)
        {
            if ((length > 1 && digits[at] == '0') || (length > 1 && breaks[at + length - 1]))
            {
                return;
            }

            var value = long.Parse(digits.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture);
            if (!isSum || value == sum)
            {
                parts[part] = value;
                Try(at + length, part + 1, isSum ? 0 : sum + value);
            }
        }
    }
}
