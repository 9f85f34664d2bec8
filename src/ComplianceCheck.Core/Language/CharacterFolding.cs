using ComplianceCheck.Characters;

namespace ComplianceCheck.Language;

/// <summary>Maps each character to the one that stands for it in matching: full-width, radical, traditional forms and punctuation families.</summary>
internal sealed class CharacterFolding : IWordFile<CharacterFolding>
{
    /// <summary>Stands for a character that is dropped.</summary>
    public const char Dropped = '\0';

    private readonly char[] map = new char[char.MaxValue + 1];

    private CharacterFolding(IEnumerable<string> rows)
    {
        for (var c = 0; c < map.Length; c++)
        {
            map[c] = (char)c;
        }

        for (var c = '!'; c <= '~'; c++)
        {
            map[c + 0xFEE0] = c;
        }

        foreach (var row in rows)
        {
            for (var i = 0; i + 1 < row.Length; i += 2)
            {
                map[row[i]] = row[i + 1];
            }
        }

        for (var c = '\0'; c < char.MaxValue; c++)
        {
            map[c] = Ignorable.Is(c) ? Dropped : map[c];
        }

        for (var c = '\0'; c < ' '; c++)
        {
            map[c] = c is '\t' or '\n' or '\r' ? ' ' : Dropped;
        }

        foreach (var c in "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uE5E5\uF020")
        {
            map[c] = ' ';
        }
    }

    /// <inheritdoc/>
    public static string FileName => "characters";

    /// <summary>The folded character; <see cref="Dropped"/> where nothing stands for it.</summary>
    public char this[char c] => map[c];

    /// <summary>Folds a text and drops its blanks.</summary>
    public string Fold(string text)
    {
        var same = 0;
        while (same < text.Length && map[text[same]] == text[same] && text[same] is not (Dropped or ' ') && !Ignorable.IsHigh(text[same]))
        {
            same++;
        }

        // Most texts are folded already.
        return same == text.Length ? text : Fold(text, same);
    }

    /// <inheritdoc/>
    public static CharacterFolding Read(WordReader file)
    {
        var rows = new List<string>();
        foreach (var (row, node) in file.Keys.ToArray().SelectMany(file.Rows))
        {
            if (row.Length % 2 == 1 || row.Any(char.IsSurrogate))
            {
                file.Report(node, "characters-odd");
            }

            rows.Add(row);
        }

        return new CharacterFolding(rows);
    }

    private string Fold(string text, int same)
    {
        var buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        text.AsSpan(0, same).CopyTo(buffer);
        var length = same;
        for (var i = same; i < text.Length; i++)
        {
            if (Ignorable.IsPair(text, i))
            {
                i++;
                continue;
            }

            var folded = map[text[i]];
            if (folded is not (Dropped or ' '))
            {
                buffer[length++] = folded;
            }
        }

        return buffer[..length].ToString();
    }

    /// <summary>Folds a text; one blank stays where some stood between other characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">Room for as many characters as the text has.</param>
    /// <returns>The folded text, in <paramref name="buffer"/>.</returns>
    public Span<char> FoldWords(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Ignorable.IsPair(text, i))
            {
                i++;
                continue;
            }

            var folded = map[text[i]];
            if (folded != Dropped && (folded != ' ' || (length > 0 && buffer[length - 1] != ' ')))
            {
                buffer[length++] = folded;
            }
        }

        return buffer[..length].TrimEnd();
    }
}
