using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>
/// Reads equations of a pack that hold in columns or rows of a statutory table:
/// <c>{columns: [c1..c7], equations: ["r1 + r2 = r24 + r25"]}</c> or <c>{rows: [r1..r25], equations: ["c7 = sum(c1..c6)"]}</c>.
/// </summary>
internal static partial class LineEquations
{
    private const int LongestRange = 100;

    /// <summary>Cells of last year's table have this before their names.</summary>
    public const string PriorPrefix = "prior.";

    /// <summary>The names of a kind of table; reported where the lexicon has none.</summary>
    public static TableNames? Table(ParameterReader parameters, string key, string kind)
    {
        if (kind.Length > 0 && TableNames.Of(Lexicon.BuiltIn, kind) is null)
        {
            parameters.Report(key, KindTexts.OfParameter("table", kind, string.Join(", ", TableNames.Kinds(Lexicon.BuiltIn))));
        }

        return TableNames.Of(Lexicon.BuiltIn, kind);
    }

    /// <summary>The equations of the lists under a key.</summary>
    /// <param name="parameters">The requirement.</param>
    /// <param name="key">The key.</param>
    /// <param name="names">The table; null where it is not known, and reported already.</param>
    /// <param name="prior">Whether names of last year's table may occur.</param>
    public static IReadOnlyList<LineEquation> Read(ParameterReader parameters, string key, TableNames? names, bool prior = false)
    {
        var equations = parameters.Items(key, item => Lines(item, names, prior)).SelectMany(e => e).ToArray();
        if (equations.Length == 0)
        {
            parameters.Report(key, KindTexts.OfParameter("no-equations"));
        }

        return equations;
    }

    private static IReadOnlyList<LineEquation> Lines(ParameterReader item, TableNames? names, bool prior)
    {
        var columns = item.Texts("columns").SelectMany(Range).ToArray();
        var rows = item.Texts("rows").SelectMany(Range).ToArray();
        var isColumn = columns.Length > 0;
        if (isColumn == rows.Length > 0)
        {
            item.Report("columns", KindTexts.OfParameter("lines"));
        }

        var lines = isColumn ? columns : rows;
        var equations = item.Texts("equations").Select(t => Parse(item, t)).OfType<Equation>().ToArray();
        foreach (var equation in equations)
        {
            if (names is not null)
            {
                Refuse(item, equation, lines, isColumn, names, prior);
            }
        }

        return [.. equations.SelectMany(e => lines.Select(l => new LineEquation(e, l, isColumn)))];
    }

    private static Equation? Parse(ParameterReader item, string text)
    {
        try
        {
            return EquationParser.Parse(text);
        }
        catch (EquationException e)
        {
            item.Report("equations", KindTexts.OfParameter(e.Mistake, text, ValueText.Number(e.Position)));
            return null;
        }
    }

    private static void Refuse(ParameterReader item, Equation equation, string[] lines, bool isColumn, TableNames names, bool prior)
    {
        foreach (var cell in equation.Cells.Distinct(StringComparer.Ordinal))
        {
            var name = prior && cell.StartsWith(PriorPrefix, StringComparison.Ordinal) ? cell[PriorPrefix.Length..] : cell;
            if (lines.FirstOrDefault(l => !(isColumn ? names.Has(name, l) : names.Has(l, name))) is { } line)
            {
                var position = equation.Text.IndexOf(cell, StringComparison.Ordinal) + 1;
                item.Report("equations", KindTexts.OfParameter("no-cell", equation.Text, ValueText.Number(Math.Max(position, 1)), cell, line));
            }
        }
    }

    /// <summary>c1..c7 as seven keys; anything else as it stands.</summary>
    private static IEnumerable<string> Range(string text)
    {
        if (Ranges().Match(text) is not { Success: true } match
            || !int.TryParse(match.Groups["from"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            || !int.TryParse(match.Groups["to"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            || to < from || to - from > LongestRange)
        {
            return [text];
        }

        return Enumerable.Range(from, to - from + 1).Select(i => match.Groups["stem"].Value + ValueText.Number(i));
    }

    [GeneratedRegex(@"^(?<stem>[A-Za-z]+)(?<from>\d{1,4})\.\.\k<stem>(?<to>\d{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Ranges();
}
