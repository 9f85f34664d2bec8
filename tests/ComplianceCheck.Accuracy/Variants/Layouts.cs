using ComplianceCheck.Accuracy.Reports;

namespace ComplianceCheck.Accuracy.Variants;

/// <summary>The same text set in another way, or in another format.</summary>
internal static class Layouts
{
    public static IReadOnlyList<Variant> All { get; } =
    [
        new("as a web page", s => IsWrapped(s) ? [] : [new Made(HtmlForm.Of(s.Clean.Document), "report.html")]),
        new("as a Word file", s => IsWrapped(s) ? [] : [new Made(DocxForm.Of(s.Clean.Document), "report.docx")]),
        new("line ends of Windows", s => [Made.Text(s.Text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal))]),
        new("blank lines between", s => HasPipes(s) ? [] : [Made.Text(s.Text.Replace("\n", "\n\n", StringComparison.Ordinal))]),
        new("no blank lines", s => HasPipes(s) ? [] : [Made.Text(string.Join('\n', s.Text.Split('\n').Where(l => l.Trim().Length > 0)) + "\n")]),
        new("blanks at the end of lines", s => [Made.Text(s.Text.Replace("。\n", "。  \n", StringComparison.Ordinal))]),
        new("indented paragraphs", s => HasPipes(s) || s.Name.Contains("cells", StringComparison.Ordinal) ? []
            : [Made.Text(s.Text.Replace("。\n", "。\n\u3000\u3000", StringComparison.Ordinal))]),
        new("digits of full width", s => [Made.Text(Mapped(s.Text, c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c))]),
        new("half-width punctuation", s => [Made.Text(s.Text.Replace('，', ',').Replace('（', '(').Replace('）', ')').Replace('：', ':'))]),
        new("blanks around digits", s => HasPipes(s) ? [] : [Made.Text(Spaced(s.Text))]),
        new("years in Chinese numerals", s => Chinese(s)),
        new("headings of Markdown", s => s.Text.Contains("\n#", StringComparison.Ordinal) || s.Name.Contains("oneline", StringComparison.Ordinal)
            ? [] : [Made.Text(Marked(s))]),
        new("a page around it", s => s.Facts.Furniture.Count > 0 || s.Facts.Dates.Published is not null || s.Name.Contains("oneline", StringComparison.Ordinal) ? [] : [Made.Text(
            $"当前位置：首页 > 政务公开 > 政府信息公开年报\n{s.Text.TrimEnd()}\n打印本页 关闭窗口\n上一篇：没有了\n主办：县人民政府办公室 版权所有\n")]),
        new("all in one line", s => HasPipes(s) || IsWrapped(s) || s.Text.Count(c => c == '\n') > 120 ? []
            : [Made.Text(string.Join(' ', s.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) + "\n")]),
    ];

    /// <summary>Lines broken at a width are no paragraphs, and page numbers stand between them.</summary>
    private static bool IsWrapped(Specimen s) => s.Name.Contains("-wrapped", StringComparison.Ordinal);

    private static bool HasPipes(Specimen s) => s.Text.Contains("\n|", StringComparison.Ordinal);

    private static string Mapped(string text, Func<char, char> map) => string.Create(text.Length, (text, map), (to, from) =>
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = from.map(from.text[i]);
        }
    });

    private static string Spaced(string text) => System.Text.RegularExpressions.Regex.Replace(text, "(?<=[\u4e00-\u9fff])([0-9]+)(?=[年月日件条次])", " $1 ");

    /// <summary>In running text only; tables keep their digits.</summary>
    private static IEnumerable<Made> Chinese(Specimen s)
    {
        var text = System.Text.RegularExpressions.Regex.Replace(s.Text, "(?<![0-9〔])20[0-3][0-9](?=年(?!1?[0-9]月))", m => TextForm.Chinese(int.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture)));
        return text == s.Text ? [] : [Made.Text(text)];
    }

    private static string Marked(Specimen s)
    {
        var text = s.Text;
        foreach (var at in s.Parts.Select(p => s.Of(p.Place)).OfType<Span>().OrderByDescending(a => a.Start)
            .Where(a => a.Start > 0 && text[a.Start - 1] == '\n'))
        {
            text = text.Insert(at.Start, "## ");
        }

        return text;
    }
}
