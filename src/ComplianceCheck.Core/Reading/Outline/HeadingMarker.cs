using System.Buffers;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Outline;

/// <summary>A number that a heading may begin with: 第一部分 · 一、 · （一） · 1. · 一 right before words.</summary>
/// <param name="Range">Where it stands, with what closes it.</param>
/// <param name="Number">The number alone.</param>
/// <param name="Style">How it is written.</param>
/// <param name="IsBare">True where nothing closes it.</param>
internal readonly record struct HeadingMarker(TextRange Range, TextRange Number, HeadingStyle Style, bool IsBare)
{
    private const int LongestNumber = 3;

    private static readonly SearchValues<char> Simple = SearchValues.Create(Numerals.Simple);
    private static readonly SearchValues<char> Openers = SearchValues.Create("第(" + Numerals.Simple + "0123456789");

    /// <summary>The first marker at or after <paramref name="from"/>.</summary>
    public static bool TryNext(string text, int from, out HeadingMarker marker)
    {
        for (var at = from; at < text.Length && text.AsSpan(at).IndexOfAny(Openers) is >= 0 and var skipped; at++)
        {
            at += skipped;
            if (text[at] switch
            {
                '第' => TryPart(text, at, out marker),
                '(' => TryParenthesised(text, at, out marker),
                <= '9' => TryArabic(text, at, out marker),
                _ => TryHan(text, at, out marker),
            })
            {
                return true;
            }
        }

        marker = default;
        return false;
    }

    private static bool TryPart(string text, int at, out HeadingMarker marker)
    {
        var number = new TextRange(at + 1, at + 1 + NumeralsAt(text, at + 1));
        marker = new(new TextRange(at, Closed(text, number.End + 2, ':')), number, HeadingStyle.Part, IsBare: false);
        return number.Length > 0 && CharacterAt(text, number.End) == '部' && CharacterAt(text, number.End + 1) == '分';
    }

    private static bool TryParenthesised(string text, int at, out HeadingMarker marker)
    {
        var number = new TextRange(at + 1, at + 1 + NumeralsAt(text, at + 1));
        marker = new(new TextRange(at, Closed(text, number.End + 1)), number, HeadingStyle.Parenthesised, IsBare: false);
        return number.Length > 0 && CharacterAt(text, number.End) == ')';
    }

    // The digits of dates, decimals and longer numbers are no ordinals.
    private static bool TryArabic(string text, int at, out HeadingMarker marker)
    {
        var end = at + (char.IsDigit(CharacterAt(text, at + 1)) ? 2 : 1);
        marker = new(new TextRange(at, end + 1), new TextRange(at, end), HeadingStyle.Arabic, IsBare: false);
        return Closed(text, end) > end && !char.IsDigit(CharacterAt(text, end + 1))
            && !(CharacterAt(text, at - 1) is '.' or '-' or '/' || char.IsDigit(CharacterAt(text, at - 1)));
    }

    private static bool TryHan(string text, int at, out HeadingMarker marker)
    {
        var length = NumeralsAt(text, at);
        var number = new TextRange(at, at + length);
        var end = Closed(text, number.End);
        marker = new(new TextRange(at, end), number, HeadingStyle.Han, IsBare: false);
        if (end > number.End)
        {
            return true;
        }

        // 一概述: words follow at once. The last numerals may belong to them.
        if (CharacterAt(text, at - 1) is '年' or '月' or '至' or '到' or '第' or '-' || char.IsDigit(CharacterAt(text, at - 1)))
        {
            return false;
        }

        while (length > 0 && !(IsHan(CharacterAt(text, at + length)) && IsHan(CharacterAt(text, at + length + 1))))
        {
            length--;
        }

        number = new TextRange(at, at + length);
        marker = new(number, number, HeadingStyle.Han, IsBare: true);
        return length > 0;
    }

    private static int NumeralsAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestNumber && Simple.Contains(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private static int Closed(string text, int at, char also = '、') =>
        CharacterAt(text, at) is '、' or '.' || (at < text.Length && text[at] == also) ? at + 1 : at;

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    // Blanks do not occur where it matters, and stand for what is outside the text.
    private static char CharacterAt(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';
}
