using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Language;

/// <summary>
/// Finds the numbers of pages among the lines of a wrapped text. One stands alone between the lines of a sentence, or at its edge where it rises by one
/// through the text; a figure below the label of a table does neither.
/// </summary>
internal static partial class PageNumbers
{
    // No page has fewer lines.
    private const int FewestLines = 15;

    private static readonly SearchValues<char> OfSentences = SearchValues.Create("，,。；;《");

    /// <summary>The lines that hold nothing but the number of a page.</summary>
    /// <param name="lines">The lines of the text.</param>
    public static IReadOnlySet<Paragraph> Find(IReadOnlyList<Paragraph> lines)
    {
        var found = new HashSet<Paragraph>(ReferenceEqualityComparer.Instance);
        var (first, last) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        var open = new List<(int At, int Number)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (Marked().IsMatch(lines[i].Text))
            {
                found.Add(lines[i]);
            }
            else if (IsNumber(lines[i]) && !IsNumber(Beside(lines, i - 1)) && !IsNumber(Beside(lines, i + 1)))
            {
                var (before, after) = (IsOfSentence(Beside(lines, i - 1)), IsOfSentence(Beside(lines, i + 1)));
                var number = int.Parse(lines[i].Text.Trim(), CultureInfo.InvariantCulture);
                if (before && after)
                {
                    found.Add(lines[i]);
                }

                if (before || after || i == lines.Count - 1)
                {
                    open.Add((i, number));
                    first.TryAdd(number, i);
                    last[number] = i;
                }
            }
        }

        foreach (var (at, number) in open)
        {
            if ((first.TryGetValue(number - 1, out var before) && before <= at - FewestLines) || (last.TryGetValue(number + 1, out var after) && after >= at + FewestLines))
            {
                found.Add(lines[at]);
            }
        }

        return found;
    }

    private static Paragraph? Beside(IReadOnlyList<Paragraph> lines, int at) => at >= 0 && at < lines.Count ? lines[at] : null;

    private static bool IsNumber(Paragraph? line) => line is not null && Number().IsMatch(line.Text);

    private static bool IsOfSentence(Paragraph? line) => line is not null && line.Text.AsSpan().ContainsAny(OfSentences);

    [GeneratedRegex(@"^\s*[0-9]{1,3}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*(?:[-—–－]+\s*[0-9]{1,3}\s*[-—–－]+|第\s*[0-9]{1,3}\s*页(?:[,，/\s]*共\s*[0-9]{1,3}\s*页)?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
