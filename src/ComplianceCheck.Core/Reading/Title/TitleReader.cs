using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Language.WordFiles;
using ComplianceCheck.Reading.Tracing;

namespace ComplianceCheck.Reading.Title;

/// <summary>Finds the namings of the report: its title, and how lead-in and book-title marks call it.</summary>
internal sealed partial class TitleReader
{
    private const int HeadLength = 4000;
    private const int LongestAgency = 40;
    private const int MostLinesBefore = 3;

    private readonly FlowText flow;
    private readonly TitleWords words;
    private readonly WordEndings bodies;
    private readonly WordEndings areas;
    private readonly WordFinder pageLabels;
    private readonly ReadingTrace? trace;

    private TitleReader(FlowText flow, Lexicon lexicon, ReadingTrace? trace)
    {
        this.trace = trace;
        this.flow = flow;
        words = lexicon.Get<TitleWords>();
        bodies = lexicon.Get<BodyEndings>().All;
        areas = lexicon.Get<BodyEndings>().Areas;
        pageLabels = lexicon.Get<FurnitureWords>().Labels;
    }

    /// <summary>A naming of the report.</summary>
    /// <param name="Range">Where it stands.</param>
    /// <param name="Form">How it stands there.</param>
    /// <param name="Year">The year it names.</param>
    /// <param name="Agency">The body it names; empty where none.</param>
    /// <param name="Core">The words from 政府信息公开 on.</param>
    internal sealed record Naming(TextRange Range, NamingForm Form, int? Year, string Agency, string Core);

    /// <summary>How a naming stands in the text; earlier forms are more certain to be the title.</summary>
    internal enum NamingForm
    {
        /// <summary>A paragraph of its own, or the beginning of one.</summary>
        Title,

        /// <summary>In book-title marks.</summary>
        Cited,

        /// <summary>In a sentence of the lead-in.</summary>
        LeadIn,
    }

    /// <summary>Finds all namings near the beginning of a text.</summary>
    public static TitledText Read(FlowText flow, Lexicon lexicon, ReadingTrace? trace = null)
    {
        var titled = new TitledText(flow, lexicon, [.. new TitleReader(flow, lexicon, trace).Find()], trace);
        foreach (var naming in trace is null ? [] : titled.Namings)
        {
            trace!.Decided(naming.Range, ReferenceEquals(naming, titled.Title) ? "titles.title"
                : naming.Form == NamingForm.Title ? "titles.lesser" : naming.Form == NamingForm.Cited ? "titles.cited" : "titles.in-sentence");
        }

        return titled;
    }

    /// <summary>The title among the namings: one that names year and body before one that names less, and then the first.</summary>
    public static Naming? TitleOf(IReadOnlyList<Naming> namings) =>
        namings.Where(n => n.Form == NamingForm.Title && (n.Year is not null || n.Agency.Length > 0))
            .OrderBy(n => (n.Year is null ? 2 : 0) + (n.Agency.Length == 0 ? 1 : 0))
            .ThenBy(n => n.Range.Start)
            .FirstOrDefault();

    /// <summary>The title as a fact.</summary>
    public static TitleFact ToFact(FlowText flow, Lexicon lexicon, Naming naming)
    {
        var words = lexicon.Get<TitleWords>();
        var text = flow.Slice(naming.Range);
        return new TitleFact
        {
            Text = string.Concat(flow.Quote(naming.Range).Where(c => !char.IsWhiteSpace(c))),
            Year = naming.Year,
            Agency = naming.Agency.Length > 0 ? naming.Agency : null,
            NamesGovernmentInformation = words.GovernmentInformation.Any(w => text.Contains(w, StringComparison.Ordinal)),
            SaysGovernmentAffairs = words.GovernmentAffairs.Any(w => naming.Core.Contains(w, StringComparison.Ordinal)),
            SaysAnnualReport = words.AnnualReport.Any(w => text.Contains(w, StringComparison.Ordinal)),
            YearWordCount = YearWord().Count(text),
            Place = flow.PlaceOf(naming.Range, lexicon.Get<PartNames>().Title),
        };
    }

    private IEnumerable<Naming> Find()
    {
        var next = 0;
        foreach (var subject in flow.Hits(words.Subjects).All.ToArray())
        {
            if (subject.Start < next || Core().Match(flow.Text, subject.End) is not { Success: true } core)
            {
                continue;
            }

            next = core.Index + core.Length;
            if (subject.Start > HeadLength)
            {
                trace?.PassedOver(new TextRange(subject.Start, next), "titles.too-late");
                yield break;
            }

            if (Read(core, subject.Start) is { } naming)
            {
                yield return naming;
            }
        }
    }

    private Naming? Read(Match core, int start)
    {
        var end = core.Index + core.Length;
        var coreText = flow.Text[start..end];
        var left = LeftBoundary(start);
        var before = flow.Text[left..start];
        var coreEnd = end;
        var cited = left > 0 && flow.Text[left - 1] == '《';

        // In running text the naming begins after the verb that announces it.
        var lead = -1;
        foreach (var word in words.LeadWords)
        {
            var at = before.LastIndexOf(word, StringComparison.Ordinal);
            lead = Math.Max(lead, at < 0 ? -1 : at + word.Length);
        }

        var form = cited ? NamingForm.Cited : lead >= 0 ? NamingForm.LeadIn : NamingForm.Title;
        if (lead > 0)
        {
            left += lead;
            before = before[lead..];
        }

        if (Mark().Match(before) is { Success: true } mark)
        {
            // “(图解)某局2017年…” says what the page is.
            left += mark.Length;
            before = before[mark.Length..];
        }

        var (year, agency) = YearAndAgency(before, coreText);
        if (year is null)
        {
            // “…政府信息公开工作2017年度报告”, “…政府信息公开工作年度报告(2017年)”
            year = YearOf(core.Groups["y"].Value);
            if (year is null && YearBehind().Match(flow.Text, end) is { Success: true } behind)
            {
                year = YearOf(behind.Groups["y"].Value);
                end += year is null ? 0 : behind.Length;
            }
        }

        if (form == NamingForm.Title)
        {
            if (!EndsTitle(coreEnd, left, before.Contains(words.About, StringComparison.Ordinal)))
            {
                trace?.PassedOver(new TextRange(left, end), "titles.goes-on");
                return year is null || agency.Length == 0 ? null : new Naming(new TextRange(left, end), NamingForm.LeadIn, year, agency, coreText);
            }

            for (var lines = 0; lines < MostLinesBefore && LineBefore(left) is { } line; lines++)
            {
                var joined = flow.Slice(line) + before;
                var (joinedYear, joinedAgency) = YearAndAgency(joined, coreText);
                if (!GoesOn(flow.Slice(line), before, year, agency) || (joinedAgency.Length == 0 && joinedYear is null))
                {
                    break;
                }

                (left, before, year, agency) = (line.Start, joined, year ?? joinedYear, joinedAgency);
            }
        }

        // “索引号 2018-00042 分类 信息公开年报”: numbers of the page are no part of a name.
        if (agency.Length > LongestAgency || agency.Any(char.IsAsciiDigit))
        {
            trace?.PassedOver(new TextRange(left, end), "titles.no-body");
            return null;
        }

        return new Naming(new TextRange(left, end), form, year, agency, coreText);
    }

    private int LeftBoundary(int at)
    {
        var left = at;
        while (left > 0 && at - left < LongestAgency + 20 && flow.GapBefore(left) is not Gap.Paragraph
            && flow.Text[left - 1] is not ('。' or ';' or ':' or ',' or '!' or '?' or '"' or '《' or '》' or '>' or '_' or '/' or '|' or '※')
            && (flow.Text[left - 1] is not (']' or '】') || ClosesYear(left - 1))
            && char.GetUnicodeCategory(flow.Text[left - 1]) is not UnicodeCategory.OtherSymbol
            && !(flow.GapBefore(left) == Gap.Blank && left < at && !IsYearGap(left)))
        {
            left--;
        }

        return left;
    }

    // A blank before or after the year is part of a title: “某县 2014年度…”.
    private bool IsYearGap(int at) =>
        char.IsAsciiDigit(flow.Text[at]) || (at > 0 && (char.IsAsciiDigit(flow.Text[at - 1]) || flow.Text[at - 1] is '年' or '度'));

    // “某局[2017年]政府信息公开…”.
    private bool ClosesYear(int at) =>
        flow.Text.LastIndexOfAny(['[', '【'], at, Math.Min(at + 1, 10)) is >= 0 and var open && Year().Match(flow.Text[(open + 1)..at]) is { Success: true } year
        && year.Length == at - open - 1;

    private bool EndsTitle(int end, int start, bool isAbout)
    {
        if (end >= flow.Length || flow.GapBefore(end) != Gap.None)
        {
            return true;
        }

        if (isAbout && words.Tails.StartOf(flow.Text.AsSpan(end)) is var tail and > 0)
        {
            return flow.GapBefore(end + tail) != Gap.None || end + tail == flow.Length;
        }

        // In a report of one line a date or the head of the page follows at once.
        return flow.Text[end] is '(' or '》' || (start == 0 && char.IsAsciiDigit(flow.Text[end])) || pageLabels.WordAt(flow.Text.AsSpan(end)) is { Length: > 2 } || words.LeadWords.Any(w => string.CompareOrdinal(flow.Text, end, w, 0, w.Length) == 0);
    }

    // The paragraph before a title that begins a paragraph, where it can be a line of the title as well.
    private TextRange? LineBefore(int left)
    {
        if (left == 0 || !flow.StartsParagraph(left))
        {
            return null;
        }

        var start = left - 1;
        while (start > 0 && !flow.StartsParagraph(start) && left - start <= LongestAgency)
        {
            start--;
        }

        var line = new TextRange(start, left);
        return flow.StartsParagraph(start) && line.Length is >= 2 and <= 30 && flow.Slice(line).All(c => char.IsLetterOrDigit(c) || c is '〇' or '(' or ')' or '·')
            ? line
            : null;
    }

    // What a line and the one below it must say to be one title: a year cut in two, a body or a year that the lower one lacks, a body cut in two.
    private bool GoesOn(string line, string below, int? year, string agency)
    {
        if (year is null && YearRest().Match(below) is { Success: true } rest && YearAndRest().Match(line + rest.Value) is { Success: true } cut && cut.Length > rest.Length)
        {
            return true;
        }

        var bare = YearAtEnd().Replace(YearAtStart().Replace(line, ""), "");
        if (bare.Length == 0)
        {
            return year is null || agency.Length == 0;
        }

        if (agency.Length == 0)
        {
            return bodies.EndOf(bare) > 0 && bare.All(c => char.IsLetter(c) || c is '(' or ')' or '·');
        }

        // “安澜县|水利局2017年…”, “安澜县水|利局2017年…”; 首页 and the like name no place.
        return HoldsArea(line) && !HoldsArea(agency) && (areas.EndOf(line) > 0 || (agency.Length <= 2 && bodies.EndOf(line) == 0));
    }

    private bool HoldsArea(string name) => Enumerable.Range(2, Math.Max(0, name.Length - 1)).Any(end => areas.EndOf(name.AsSpan(0, end)) > 0);

    private (int? Year, string Agency) YearAndAgency(string before, string core)
    {
        var about = before.IndexOf(words.About, StringComparison.Ordinal);
        var (head, named) = about < 0 ? ("", before) : (Trim(before[..about]), before[(about + words.About.Length)..]);
        named = named[words.AboutVerbs.StartOf(about < 0 ? "" : named)..];
        var match = Year().Match(named);
        var first = Trim(match.Success ? named[..match.Index] : named);
        var rest = match.Success ? Trim(named[(match.Index + match.Length)..]) : "";
        var agency = match.Success && first.Length > 0 ? first : WithGovernment(first.Length > 0 ? first : rest, core);
        return (match.Success ? YearOf(match.Groups["y"].Value) : null, bodies.EndOf(head) > 0 && words.Pointing.StartOf(head) == 0 ? head : agency);
    }

    private static int? YearOf(string digits) => Numerals.Parse(digits) is { } year && ReportYears.Hold(year) ? year : null;

    // “某镇人民政府信息公开…”: the last two characters of 人民政府 are also the first of 政府信息公开.
    private string WithGovernment(string agency, string core) =>
        agency.EndsWith(words.Peoples, StringComparison.Ordinal) && core.StartsWith(words.Government, StringComparison.Ordinal) ? agency + words.Government : agency;

    private static string Trim(string agency)
    {
        var name = agency.Trim('(', '[', '【', '-', '·', '、', '.', ' ', '=', '*', '#').TrimStart(')', ']', '】');
        return name.Contains('(', StringComparison.Ordinal) ? name : name.TrimEnd(')');
    }

    [GeneratedRegex(@"\G(工作)?(情况)?的?((?<y>(19|20)[0-9]{2}|[一二][〇零一二三四五六七八九]{3})(年度?)?)?(年度)?(工作)?(总结)?(报告|年报)(?!制度|格式|编制|的通知|事项|有关)", RegexOptions.CultureInvariant)]
    private static partial Regex Core();

    [GeneratedRegex(@"\G\((?<y>(19|20)[0-9]{2}|[一二][〇零一二三四五六七八九]{3})年?度?\)", RegexOptions.CultureInvariant)]
    private static partial Regex YearBehind();

    [GeneratedRegex(@"(?<y>(19|20)\d\d|[一二][〇零一二三四五六七八九]{3})年?(度|全年)?", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex("年度", RegexOptions.CultureInvariant)]
    private static partial Regex YearWord();

    [GeneratedRegex(@"((19|20)\d\d|[一二][〇零一二三四五六七八九]{3})年?(度|全年)?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAtEnd();

    [GeneratedRegex(@"^((19|20)\d\d|[一二][〇零一二三四五六七八九]{3})年?(度|全年)?", RegexOptions.CultureInvariant)]
    private static partial Regex YearAtStart();

    // What is left of “2017年度” behind a line's end, and the year that it makes with the line before.
    [GeneratedRegex(@"^([\d〇零一二三四五六七八九]{0,3}年度?|度)", RegexOptions.CultureInvariant)]
    private static partial Regex YearRest();

    [GeneratedRegex(@"((19|20)\d\d|[一二][〇零一二三四五六七八九]{3})年度?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndRest();

    // A remark in brackets that is no year.
    [GeneratedRegex(@"^\((?!(19|20)\d\d|[一二][〇零一二三四五六七八九]{3})[^()]{1,20}\)(?=.)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
