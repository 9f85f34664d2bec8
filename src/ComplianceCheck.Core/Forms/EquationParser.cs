using System.Globalization;

namespace ComplianceCheck.Forms;

/// <summary>
/// Reads equations: <c>C1 = C1.1 + C1.2</c>, <c>A1 >= A1a</c>, <c>r24 = sum(r3..r23)</c>, <c>C1 = 0 => G = 0</c>.
/// A name is a letter followed by letters, digits and inner dots and hyphens (<c>r1.c7</c>, <c>in-force</c>), so that a minus
/// between names stands between blanks; a range counts up its last number; <c>10 * x</c> is ten times x.
/// </summary>
internal sealed class EquationParser
{
    private const int LongestRange = 1000;

    // No line of a table has as many cells; packs come from strangers, and a short text can ask for any number of terms.
    private const int MostTerms = 300;
    private const int LongestText = 3000;
    private const decimal LargestFactor = 1_000_000_000;
    private readonly string text;
    private int at;
    private int count;

    private EquationParser(string text) => this.text = text.Length <= LongestText ? text : throw new EquationException("equation-long", LongestText + 1);

    /// <summary>Reads an equation.</summary>
    /// <exception cref="EquationException">It is none; says where.</exception>
    public static Equation Parse(string text)
    {
        var parser = new EquationParser(text);
        var first = parser.Relation();
        if (!parser.Take("=>"))
        {
            parser.End();
            return new Equation(text, null, first);
        }

        var second = parser.Relation();
        parser.End();
        return new Equation(text, first, second);
    }

    /// <summary>Reads one side of an equation: a cell, or a sum of cells.</summary>
    /// <exception cref="EquationException">It is none; says where.</exception>
    public static IReadOnlyList<EquationTerm> ParseSum(string text)
    {
        var parser = new EquationParser(text);
        var terms = parser.Sum();
        parser.End();
        return terms;
    }

    private EquationRelation Relation()
    {
        var left = Sum();
        return new EquationRelation(left, Sign(), Sum());
    }

    private RelationSign Sign()
    {
        if (!At("=>"))
        {
            if (Take(">=") || Take("≥"))
            {
                return RelationSign.AtLeast;
            }

            if (Take("<=") || Take("≤"))
            {
                return RelationSign.AtMost;
            }

            if (Take("="))
            {
                return RelationSign.Equal;
            }
        }

        throw Wrong("equation-sign");
    }

    private List<EquationTerm> Sum()
    {
        var terms = new List<EquationTerm>();
        var minus = Take("-");
        while (true)
        {
            Skip();
            var start = at;
            var before = terms.Count;
            Term(minus, terms);
            count += terms.Count - before;
            if (count > MostTerms)
            {
                throw new EquationException("equation-long", start + 1);
            }

            if (Take("+"))
            {
                minus = false;
            }
            else if (Take("-"))
            {
                minus = true;
            }
            else
            {
                return terms;
            }
        }
    }

    private void Term(bool minus, List<EquationTerm> terms)
    {
        Skip();
        if (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            var number = Digits();
            terms.Add(Take("*") ? new EquationTerm(minus, Name(), number) : new EquationTerm(minus, null, number));
            return;
        }

        var start = at;
        var name = Name();
        if (name != "sum" || !Take("("))
        {
            terms.Add(new EquationTerm(minus, name, 1));
            return;
        }

        var from = Name();
        if (!Take(".."))
        {
            throw Wrong("equation-range");
        }

        var to = Name();
        if (!Take(")"))
        {
            throw Wrong("equation-bracket");
        }

        terms.AddRange(Range(from, to, start).Select(cell => new EquationTerm(minus, cell, 1)));
    }

    private IEnumerable<string> Range(string from, string to, int start)
    {
        var (stem, first) = Split(from);
        var (other, last) = Split(to);
        if (stem != other || first is null || last is null || last < first || last - first >= LongestRange)
        {
            throw new EquationException("equation-range", start + 1);
        }

        return Enumerable.Range(first.Value, last.Value - first.Value + 1).Select(i => stem + i.ToString(CultureInfo.InvariantCulture));
    }

    private static (string Stem, int? Number) Split(string name)
    {
        var digits = name.Length;
        while (digits > 0 && char.IsAsciiDigit(name[digits - 1]))
        {
            digits--;
        }

        return (name[..digits], int.TryParse(name.AsSpan(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);
    }

    private decimal Digits()
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
        {
            at++;
        }

        return decimal.TryParse(text.AsSpan(start, at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= LargestFactor
            ? number
            : throw new EquationException("equation-number", start + 1);
    }

    private string Name()
    {
        Skip();
        var start = at;
        if (at >= text.Length || !char.IsAsciiLetter(text[at]))
        {
            throw Wrong("equation-name");
        }

        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || IsInnerDot() || IsInnerHyphen()))
        {
            at++;
        }

        return text[start..at];
    }

    private bool IsInnerDot() => text[at] == '.' && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]);

    // C1-C2 is a difference; a hyphen belongs to a name between small letters only.
    private bool IsInnerHyphen() =>
        text[at] == '-' && char.IsAsciiLetterLower(text[at - 1]) && at + 1 < text.Length && char.IsAsciiLetterLower(text[at + 1]);

    private void End()
    {
        Skip();
        if (at < text.Length)
        {
            throw Wrong("equation-rest");
        }
    }

    private bool Take(string sign)
    {
        if (!At(sign))
        {
            return false;
        }

        at += sign.Length;
        return true;
    }

    private bool At(string sign)
    {
        Skip();
        return text.AsSpan(at).StartsWith(sign, StringComparison.Ordinal);
    }

    private void Skip()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    private EquationException Wrong(string mistake) => new(mistake, Math.Min(at, text.Length) + 1);
}
