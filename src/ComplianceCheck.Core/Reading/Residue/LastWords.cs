using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Language.WordFiles;
using ComplianceCheck.Reading.Agency;
using ComplianceCheck.Reading.Counts;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Residue;

/// <summary>Tells whether a line can be the last of a text: a whole sentence, a signature, a date, words of the page.</summary>
internal sealed partial class LastWords(OutlinedText context)
{
    // Two or three characters, and the mark of a name kept back (李某某).
    private const int LongestName = 3;

    // “2017年，我局无其他需要报告的事项”; a longer line is a sentence that lacks its end.
    private const int LongestNothing = 14;
    private const int LongestStatement = 30;

    // A body that lost its full stops is one line.
    private const int LongestEnd = 200;

    private readonly FlowText flow = context.Flow;
    private readonly AgencyKinds kinds = AgencyKinds.Of(context.Lexicon);
    private readonly FurnitureReader page = new(context.Lexicon.Get<FurnitureWords>());
    private readonly FurnitureWords pageWords = context.Lexicon.Get<FurnitureWords>();
    private readonly HeadingWords headings = context.Lexicon.Get<HeadingWords>();
    private readonly WordFinder nothing = context.Lexicon.Get<CountWords>().Nothing;

    /// <summary>True where a text can end with a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isBelowHeading">It stands right below a heading, or on its line.</param>
    public bool CanEnd(TextRange line, bool isBelowHeading)
    {
        var rest = line with { Start = line.Start + flow.Text.AsSpan(line.Start, line.Length).LastIndexOfAny("。!?") + 1 };
        if (rest.Length == 0)
        {
            return true;
        }

        var words = flow.Slice(rest);
        return !IsNextOfList(words, line) && !Stub().IsMatch(words) && !HasOpenMark(words) && IsClosing(words, rest, rest.Start == line.Start, isBelowHeading);
    }

    // Figures alone are the number of a page; behind words or below a heading they are the beginning of something, unless they are 0.
    private bool IsClosing(string words, TextRange rest, bool isWholeLine, bool isBelowHeading) =>
        PageNumber().IsMatch(words)
        || (!words.Any(char.IsLetter) && (words == "0" || !words.Any(char.IsAsciiDigit) || (isWholeLine && !isBelowHeading)))
        || IsDate(rest)
        || IsStatement(words)
        || pageWords.Closings.Holds(words)
        || (isWholeLine ? page.IsFurniture(flow, rest) || IsOtherReport(words) || (!words.Contains('、', StringComparison.Ordinal) && IsBody(words)) : IsPageWords(words) || IsKnownBody(words))
        || (isWholeLine && !isBelowHeading && words.Length <= LongestName && pageWords.Surnames.StartOf(words) > 0)
        || IsFoot(words)
        || Reference().IsMatch(words)
        || SentenceEnd().IsMatch(words[^Math.Min(words.Length, LongestEnd)..]);

    // A date as signatures have it: nothing before it but the name of a body or a label.
    private bool IsDate(TextRange line)
    {
        if (DateLike().IsMatch(flow.Slice(line)))
        {
            return true;
        }

        foreach (var date in context.Dates.In(line))
        {
            if (date is { Month: not null, Year: not null } && Bare(flow.Text[date.Range.End..line.End]) is var behind && (behind.Length == 0 || pageWords.Issued.Holds(behind)))
            {
                var before = Bare(flow.Text[line.Start..date.Range.Start]);
                return before.Length == 0 || IsBody(before) || DateLabel().IsMatch(before);
            }
        }

        return false;
    }

    private static string Bare(string text) => text.Trim('(', ')', '[', ']', ',', ':', '.', '-');

    // “无”, “2017年无其他需要报告的事项”: the words of a section that has nothing to say.
    private bool IsStatement(string words) =>
        nothing.Words.Any(w => words.StartsWith(w, StringComparison.Ordinal)) && words.Length <= LongestNothing
        || (words.Length <= LongestStatement && nothing.IsIn(words) && headings.Endings.EndOf(words) > 0);

    // 商业企业 and the like are columns of a table.
    private bool IsBody(string line) => IsName(line) || (pageWords.Issued.EndOf(line) is > 1 and var issued && IsName(line[..^issued]));

    // The link to a report of another year, with which pages go on.
    private bool IsOtherReport(string line) => ReportOfYear().Match(line) is { Success: true } title && IsName(title.Groups["name"].Value);

    private bool IsName(string line) => kinds.IsAgencyName(line) && kinds.KindOf(line) != AgencyKind.Other;

    // Behind a sentence on its line only a name that the text has used before.
    private bool IsKnownBody(string words) => IsBody(words) && flow.Text.IndexOf(words, StringComparison.Ordinal) < flow.Length - words.Length;

    // A page in one line goes on with its next label: 浏览次数:.
    private bool IsPageWords(string rest) =>
        (rest[^1] == ':' && pageWords.LongLabels.EndOf(rest.AsSpan(0, rest.Length - 1)) > 0) ||
        pageWords.Lines.Holds(rest) || pageWords.Labels.Words.Concat(pageWords.Tokens.Words).Any(w => rest.StartsWith(w, StringComparison.Ordinal));

    // “附件：…”, “联系电话：0571-…”.
    private bool IsFoot(string words)
    {
        var text = words.TrimStart('(');
        if (pageWords.Foot.StartOf(text) is not (> 0 and var label))
        {
            return false;
        }

        // 附表3 alone is the caption of a table.
        var rest = text.AsSpan(label).TrimStart("0123456789一二三四五六七八九十");
        return rest.IsEmpty ? text[0] == '附' : rest[0] is ':' or '.' or '、';
    }

    // A bare 3 behind the items 1、 and 2、 begins the third; behind a signature it is the number of a page.
    private bool IsNextOfList(string words, TextRange line)
    {
        if (words.Length > 2 || !int.TryParse(words, CultureInfo.InvariantCulture, out var number) || number < 2)
        {
            return false;
        }

        var before = (number - 1).ToString(CultureInfo.InvariantCulture);
        for (var i = flow.Paragraphs.Count - 1; i >= 0; i--)
        {
            var item = flow.Paragraphs[i];
            if (item.Start >= line.Start)
            {
                continue;
            }

            if (IsDate(item) || IsBody(flow.Slice(item)))
            {
                return false;
            }

            var text = flow.Text.AsSpan(item.Start, item.Length).TrimStart('(');
            if (text.Length > before.Length && text.StartsWith(before, StringComparison.Ordinal) && text[before.Length] is '、' or '.' or ')')
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOpenMark(string words) =>
        words[^1] is '(' or '[' || words.Count(c => c == '(') > words.Count(c => c == ')') || words.LastIndexOf('《') > words.LastIndexOf('》');

    [GeneratedRegex(@"^[-—–]+ ?\d{1,3} ?[-—–]+$|^第? ?\d{1,3} ?页.{0,6}页?$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^[-·•]? ?(?<name>.{3,40}?)(关于)?20\d\d年度?政府信息公开(工作)?(年度报告|年报)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ReportOfYear();

    // 二O一七年二月二十日: a nought of any script.
    [GeneratedRegex(@"^[\dOo〇零○" + Numerals.Simple + @"]{2,5}年[\d" + Numerals.Simple + @"]{1,3}月[\d" + Numerals.Simple + @"]{1,3}[日号]?$", RegexOptions.CultureInvariant)]
    private static partial Regex DateLike();

    [GeneratedRegex(@"^(时间|日期|[一-龥]{2}(时间|日期|于))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DateLabel();

    // “见《公报》”, “《…统计表》” alone: whole without a full stop. A sentence that stops behind a name in marks is not.
    [GeneratedRegex(@"^(\d{1,2}[.、])?《[^《》]*》$|^([^,;]{0,12})(见|附|参见|参阅)[^,;]*[》""]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();

    // A bracket closed, a full stop of another script, a telephone or the name of a page or file.
    [GeneratedRegex(@"(?<!以下简称[^()]*|第\([^()]{1,3})[)\]]$|(?<!\d)\.$|(^|[:话编号真至转-])[\d-]{5,}$|\.[a-z]{2,4}/?$|^(https?://|www\.)[^。,;]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SentenceEnd();

    // “二”, “三是”, “（三）”, “4、做”, “20”: what was to be a number with its words, or a year.
    [GeneratedRegex(@"^(20\d{0,2}|第?[" + Numerals.Simple + @"]{1,3}([、.,是]|方面)*|\(?[" + Numerals.Simple + @"\d]{1,2}([)、.]+)(?![无])[^。]{0,2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Stub();
}
