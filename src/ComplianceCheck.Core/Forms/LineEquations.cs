using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceCheck.Facts;
using ComplianceCheck.Messages;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Forms;

/// <summary>
/// Reads equations that hold in columns or rows of a statutory table:
/// <c>{columns: [c1..c7], equations: ["r1 + r2 = r24 + r25"]}</c> or <c>{rows: [r1..r25], equations: ["c7 = sum(c1..c6)"]}</c>.
/// </summary>
internal static partial class LineEquations
{
    private const int LongestRange = 100;

    // No table has as many.
    private const int MostLines = 1000;

    /// <summary>The form of a kind of table; reported where there is none whose cells have names.</summary>
    public static Form? Table(ParameterReader parameters, string key, string kind)
    {
        var form = FormBook.BuiltIn.Find(kind) is { IsNamed: true } named ? named : null;
        if (kind.Length > 0 && form is null)
        {
            var known = FormBook.BuiltIn.Kinds.Where(k => FormBook.BuiltIn.Find(k)!.IsNamed);
            parameters.Report(key, KindTexts.OfParameter("table", kind, string.Join(", ", known)));
        }

        return form;
    }

    /// <summary>The equations of the lists under a key.</summary>
    /// <param name="parameters">The requirement.</param>
    /// <param name="key">The key.</param>
    /// <param name="form">The table; null where it is not known, and reported already.</param>
    /// <param name="prior">Whether names of last year's table may occur.</param>
    public static IReadOnlyList<LineEquation> Read(ParameterReader parameters, string key, Form? form, bool prior = false)
    {
        var equations = parameters.Items(key, item => Lines(item, form, prior)).SelectMany(e => e).ToArray();
        if (equations.Length == 0)
        {
            parameters.Report(key, KindTexts.OfParameter("no-equations"));
        }

        return equations;
    }

    private static IReadOnlyList<LineEquation> Lines(ParameterReader item, Form? form, bool prior)
    {
        var columns = item.Texts("columns").SelectMany(Range).Take(MostLines).ToArray();
        var rows = item.Texts("rows").SelectMany(Range).Take(MostLines).ToArray();
        var isColumn = columns.Length > 0;
        if (isColumn == rows.Length > 0)
        {
            item.Report("columns", KindTexts.OfParameter("lines"));
        }

        var lines = isColumn ? columns : rows;
        var equations = new List<Equation>();
        foreach (var equation in item.Texts("equations").Select(t => Parse(item, t)).OfType<Equation>())
        {
            // Each equation holds in each line, so that a short list asks for their product.
            if (!item.Spend((long)equation.Terms * lines.Length))
            {
                item.Report("equations", KindTexts.OfParameter("equations-many"));
                return [];
            }

            equations.Add(equation);
        }

        foreach (var equation in equations)
        {
            if (form is not null)
            {
                Refuse(item, equation, lines, isColumn, form, prior);
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

    private static void Refuse(ParameterReader item, Equation equation, string[] lines, bool isColumn, Form form, bool prior)
    {
        foreach (var cell in equation.Cells.Distinct(StringComparer.Ordinal))
        {
            if (lines.FirstOrDefault(l => new LineEquation(equation, l, isColumn).Cell(cell) is var name && !((prior || !name.IsPrior) && form.Has(name))) is { } line)
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
