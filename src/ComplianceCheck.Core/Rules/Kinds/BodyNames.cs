namespace ComplianceCheck.Rules.Kinds;

/// <summary>Compares names of public bodies.</summary>
internal static class BodyNames
{
    /// <summary>The name without brackets, quotes and blanks.</summary>
    public static string Bare(string name) => Likeness.Letters(name.Normalize(System.Text.NormalizationForm.FormKC));

    /// <summary>
    /// One name is a short form of the other: all its characters stand there in the same order, as 区商务局 in
    /// 杭州高新区(滨江)商务局 or 发改局 in 发展和改革局. A place of its own (萧山区商务局) breaks that.
    /// </summary>
    public static bool IsShortFormOf(string one, string other)
    {
        var (small, large) = one.Length <= other.Length ? (one, other) : (other, one);
        var at = 0;
        foreach (var c in large)
        {
            if (at < small.Length && small[at] == c)
            {
                at++;
            }
        }

        return small.Length >= 2 && at == small.Length;
    }
}
