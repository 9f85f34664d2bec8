using ComplianceCheck.Characters;
using System.Buffers;

namespace ComplianceCheck.Documents.Text;

/// <summary>One line of a text: a stretch of the source and where it stands.</summary>
/// <param name="Source">The whole text.</param>
/// <param name="Start">Index of its first character in the source.</param>
/// <param name="Length">Characters, without the line break.</param>
/// <param name="Number">1-based line.</param>
/// <param name="Column">1-based column of its first character; above 1 only after a form feed.</param>
internal readonly record struct TextLine(string Source, int Start, int Length, int Number, int Column)
{
    // Form feed and vertical tab end a paragraph, but no editor counts them as a line: page breaks in the
    // output of PDF converters must not shift every line number after them.
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>The characters of the line.</summary>
    public ReadOnlySpan<char> Span => Source.AsSpan(Start, Length);

    /// <summary>Whether nothing can be seen in the line.</summary>
    public bool IsBlank => IsInvisible(Span);

    /// <summary>Splits a text into its lines, blank ones included.</summary>
    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var at = 0;
        var number = 1;
        var column = 1;
        while (at <= text.Length)
        {
            var length = text.AsSpan(at).IndexOfAny(Breaks);
            if (length < 0)
            {
                length = text.Length - at;
            }

            lines.Add(new(text, at, length, number, column));
            var end = at + length;
            if (end == text.Length)
            {
                break;
            }

            if (text[end] is '\f' or '\v')
            {
                column += length + 1;
            }
            else
            {
                number++;
                column = 1;
            }

            at = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return lines;
    }

    /// <summary>Whether there is nothing but blanks and characters without width.</summary>
    public static bool IsInvisible(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Ignorable.IsPair(text, i))
            {
                i++;
            }
            else if (!char.IsWhiteSpace(text[i]) && !Ignorable.Is(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
