namespace ComplianceCheck.Characters;

/// <summary>Characters that nobody sees and that are no part of a word: Unicode's <c>Default_Ignorable_Code_Point</c>, and the mark of an embedded object.</summary>
internal static class Ignorable
{
    /// <summary>Whether a character of the first plane is one.</summary>
    public static bool Is(char c) => c is '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u3164' or '\uFEFF' or '\uFFA0' or '\uFFFC'
        or (>= '\u180B' and <= '\u180F') or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        or (>= '\uFE00' and <= '\uFE0F') or (>= '\uFFF0' and <= '\uFFF8');

    /// <summary>Whether one of another plane begins at an index, which takes two places: tags and variation selectors above all.</summary>
    public static bool IsPair(ReadOnlySpan<char> text, int at) => IsHigh(text[at]) && at + 1 < text.Length && (text[at], text[at + 1]) is
        (>= '\uDB40' and <= '\uDB43', >= '\uDC00' and <= '\uDFFF') or ('\uD82F', >= '\uDCA0' and <= '\uDCA3') or ('\uD834', >= '\uDD73' and <= '\uDD7A');

    /// <summary>Whether a character may be the first half of one.</summary>
    public static bool IsHigh(char c) => c is (>= '\uDB40' and <= '\uDB43') or '\uD82F' or '\uD834';
}
