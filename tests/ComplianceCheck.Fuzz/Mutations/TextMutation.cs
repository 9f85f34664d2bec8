using System.Text;

namespace ComplianceCheck.Fuzz.Mutations;

/// <summary>Spoils sentences and characters of a text.</summary>
internal sealed class TextMutation : IMutation
{
    public byte[] Apply(byte[] file, Random random, out string done)
    {
        var encoding = TextEncodings.Of(file);
        var text = Spoil(TextEncodings.Decode(file, encoding), random, out done);
        if (random.Next(8) == 0)
        {
            encoding = TextEncodings.All[random.Next(TextEncodings.All.Count)];
            done += " in " + encoding.WebName;
        }

        return TextEncodings.Encode(text, encoding);
    }

    /// <summary>Spoils a text.</summary>
    public static string Spoil(string text, Random random, out string done)
    {
        var pieces = Pieces(text, random.Next(2) == 0 ? '\n' : '。');
        var at = random.Next(pieces.Count);
        var place = random.Next(text.Length + 1);
        switch (random.Next(12))
        {
            case 0:
                done = "sentences taken out";
                pieces.RemoveRange(at, Math.Min(random.Next(1, 10), pieces.Count - at));
                break;
            case 1:
                done = "sentences repeated";
                pieces.InsertRange(at, Enumerable.Repeat(pieces[at], Hostile.Times(random, 2000)).Take(Math.Max(1, 300_000 / (pieces[at].Length + 1))));
                break;
            case 2:
                done = "sentences shuffled";
                pieces = [.. pieces.OrderBy(_ => random.Next())];
                break;
            case 3:
                done = "one line";
                return text.ReplaceLineEndings("");
            case 4:
                done = "a line for each character";
                return string.Join('\n', text[..Math.Min(text.Length, 20_000)].ToCharArray());
            case 5:
                done = "a long run";
                return text.Insert(place, Hostile.Repeat(Hostile.Text(random), Hostile.Times(random, 100_000)));
            case 6:
                done = "a long run of the text's own";
                var length = Math.Min(random.Next(1, 60), text.Length - place);
                return text.Insert(place, Hostile.Repeat(text.Substring(place, length), Hostile.Times(random, 20_000)));
            case 7:
                done = "digits changed";
                return string.Concat(text.Select(c => char.IsAsciiDigit(c) && random.Next(6) == 0 ? Hostile.Number(random) : c.ToString()));
            case 8:
                done = "cells changed";
                return string.Concat(text.Select(c => c is '|' or '\t' && random.Next(20) == 0 ? new[] { "", "||", "\n", "\t", "| - |", "\\|" }[random.Next(6)] : c.ToString()));
            case 9:
                done = "halves exchanged";
                return text[place..] + text[..place];
            default:
                done = "hostile words";
                var spoilt = new StringBuilder(text);
                for (var n = random.Next(1, 60); n > 0; n--)
                {
                    spoilt.Insert(random.Next(spoilt.Length + 1), Hostile.Text(random));
                }

                return spoilt.ToString();
        }

        return string.Concat(pieces);
    }

    private static List<string> Pieces(string text, char end)
    {
        var pieces = text.Split(end).Select(p => p + end).ToList();
        pieces[^1] = pieces[^1][..^1];
        return pieces;
    }
}
