using System.Text.RegularExpressions;
using ComplianceCheck.Accuracy.Reports;

namespace ComplianceCheck.Accuracy.Faults;

/// <summary>Mistakes in the parts of the report, their headings and the list of them.</summary>
internal static partial class OutlineFaults
{
    /// <summary>A part that is gone, or one too many, also puts list and numbers out.</summary>
    private const string Traces = "GK00-08 GK00-09 GK00-10 GK21-11";

    private const string Numerals = "一二三四五六七八九十";

    /// <summary>The requirements that ask for a part, by its role.</summary>
    private static readonly (string Role, string Ids)[] Wanted =
    [
        ("overview", "GK07-33 GK19-33 GK21-03"),
        ("proactive", "GK07-11 GK19-34 GK21-04"),
        ("on-request", "GK07-16 GK19-35 GK21-05"),
        ("fees", "GK07-21"),
        ("review-litigation", "GK07-25 GK19-36 GK21-06"),
        ("problems", "GK07-29 GK19-37 GK21-07"),
        ("public-response", "GK07-34"),
        ("proposals", "GK07-35"),
        ("other", "GK07-32 GK19-38 GK21-08"),
    ];

    /// <summary>The usual headings before 2019.</summary>
    private static readonly string[] Older =
    [
        "概述", "主动公开政府信息的情况", "依申请公开政府信息和不予公开政府信息的情况",
        "政府信息公开的收费及减免情况", "因政府信息公开申请行政复议、提起行政诉讼的情况", "政府信息公开工作存在的主要问题及改进情况",
    ];

    private static readonly (string Role, string Heading)[] Loose =
    [
        ("overview", "概述"), ("proactive", "主动公开情况"), ("on-request", "依申请公开情况"),
        ("review-litigation", "行政复议和行政诉讼情况"), ("problems", "存在问题及改进措施"), ("other", "其他事项"),
    ];

    public static IReadOnlyList<Fault> All { get; } =
    [
        .. Wanted.Select(w => new Fault($"part left out: {w.Role}", w.Ids, Where.Report, s => Gone(s, w.Role))
        {
            // The part on requests may be where fees are told.
            Allows = Traces + (w.Role == "on-request" ? " GK07-21" : ""),
        }),
        // Fees may be told with requests.
        new("parts left out together", "GK07-11 GK07-16 GK19-34 GK19-35 GK21-04 GK21-05", Where.Report,
            s => s.Part("proactive") is { } a && s.Part("on-request") is { } b ? [new Planting(new Edit(a, ""), new Edit(b, ""))] : [])
        {
            Allows = Traces + " GK07-21",
        },
        .. Wanted.Select(w => new Fault($"part made a sub-section: {w.Role}", w.Ids, Where.Edit, s => IsLater(s) && w.Role != "overview"
            ? SubHeading(s, w.Role) : []) { Allows = Traces + " GK19-27 GK21-85" }),
        .. Loose.Select(l => new Fault($"other words for a heading: {l.Role}", "GK19-02 GK21-09", Where.Edit, s => s.Heading(l.Role) is { } at
            ? [Planting.Replace(Words(s, at), l.Heading)] : [])),
        new("two parts change places", "GK19-39 GK21-10", Where.Part, s => Neighbours(s).Select(n => Swapped(s, n.First, n.Second))) { Allows = "GK00-08" },
        new("two parts change places", "GK00-08", Where.Edit, s => IsLater(s) || s.Of(s.Facts.ListedParts?.Place) is not { } list ? []
            : Neighbours(s).Select(n => Swapped(s, n.First, n.Second) is var p ? new Planting([.. p.Edits, new Edit(new Span(list.Start, list.Start), "")]) : p)),
        new("an additional part", "GK19-27 GK21-85", Where.Edit, s => s.Part("problems") is { } part
            ? [Renumbered(s, part.Start, "五、政策解读和回应关切情况\n全年发布解读材料3篇，回应群众关心的问题2次。\n")] : [])
        {
            Allows = Traces,
        },
        new("a number of a heading jumps", "GK00-10", Where.Edit, s => Numbered(s).Skip(2).SkipLast(1).Take(2)
            .Select(n => Planting.Replace(n, Next(s, n)))) { Allows = Traces },
        new("the last heading has the number before", "GK00-10", Where.Edit, s => Numbered(s).TakeLast(1).Where(n => n.Length == 1
            && Numerals.IndexOf(n.In(s.Text), StringComparison.Ordinal) > 0)
            .Select(n => Planting.Replace(n, Numerals[Numerals.IndexOf(n.In(s.Text), StringComparison.Ordinal) - 1].ToString()))) { Allows = Traces },
        new("headings numbered from the second on", "GK21-11", Where.Edit, FromTheSecond),
        new("the outline of the years before 2019", "GK19-29 GK21-86", Where.Edit, OlderOutline) { Allows = Traces + " GK00-05 GK21-68 GK21-87 GK19-20" },
        new("the list lacks a part", "GK00-08", Where.Edit, s => IsOpen(s) ? [] : Lacking(s)) { Allows = "GK00-09" },
        new("the list of so many parts lacks one", "GK00-09", Where.Edit, s => s.Facts.ListedParts?.Stated is null ? [] : Lacking(s)) { Allows = "GK00-08" },
        new("the list has a part too many", "GK00-08", Where.Edit, s => Listed(s).Take(1)
            .Select(at => Planting.Insert(at.Start, "政务公开专区建设情况、"))) { Allows = "GK00-09" },
        new("a wrong number of parts", "GK00-09", Where.Edit, s => s.Facts.ListedParts is { Stated: not null } list && s.Of(list.Place) is { } within
            ? StatedNumber().Matches(within.In(s.Text)).TakeLast(1).Select(m => new Span(within.Start + m.Index, within.Start + m.Index + 1))
                .Select(n => Planting.Replace(n, Next(s, n))) : []),
        new("five aspects of the overview as parts", "GK21-18", Where.Edit, Promoted) {
            Allows = Traces + " GK21-09 GK21-10 GK21-85 GK21-20 GK21-12 GK21-13 GK21-14 GK21-15 GK21-16 GK21-17 GK21-03" },
        new("nothing under the last heading", "GK19-22 GK21-73", Where.Part, s => s.Body("other") is { } body ? [Planting.Delete(body)]
            : []) { Allows = "GK21-70 GK21-71" },
    ];

    private static bool IsLater(Specimen s) => s.Regime is "cn-2019" or "cn-2021";

    /// <summary>The part, and the sentences elsewhere that would do in its place.</summary>
    private static IEnumerable<Planting> Gone(Specimen s, string role) => s.Part(role) is { } part
        ? [Planting.Delete(part) with
        {
            Besides = [.. s.Facts.Words.Where(w => w.Set == (role == "public-response" ? "public-response-words" : role == "proposals"
                ? "proposal-words" : "") && !w.Sections.Contains("lead-in"))
                .Select(w => s.Of(w.Place)).OfType<Span>().Where(at => !part.Touches(at)).Select(s.Map.Sentence).Distinct().Select(at => new Edit(at, "")) ],
        }] : [];

    private static IEnumerable<Planting> SubHeading(Specimen s, string role) => s.Heading(role) is { } at
        && Ordinal().Match(at.In(s.Text)) is { Success: true } number
        ? [Planting.Replace(new Span(at.Start, at.Start + number.Length), $"（{number.Groups[1].Value}）")] : [];

    /// <summary>The heading without its number.</summary>
    private static Span Words(Specimen s, Span heading) => new(heading.Start + Ordinal().Match(heading.In(s.Text)).Length, heading.End);

    private static IEnumerable<Span> Numbered(Specimen s) => s.Parts.Select(p => s.Of(p.Place)).OfType<Span>()
        .Select(at => Ordinal().Match(at.In(s.Text)) is { Success: true } number ? new Span(at.Start, at.Start + number.Groups[1].Length)
            : (Span?)null).OfType<Span>();

    private static string Next(Specimen s, Span numeral) =>
        Numerals.IndexOf(numeral.In(s.Text), StringComparison.Ordinal) is >= 0 and < 9 and var at ? Numerals[at + 1].ToString() : "十二";

    private static IEnumerable<(string First, string Second)> Neighbours(Specimen s) =>
        s.Part("proactive") is not null && s.Part("on-request") is not null && s.Part("review-litigation") is not null
            ? [("proactive", "on-request"), ("on-request", "review-litigation")] : [];

    /// <summary>Each takes the other's number, so that only the order is wrong.</summary>
    private static Planting Swapped(Specimen s, string first, string second)
    {
        var (a, b) = (s.Part(first)!.Value, s.Part(second)!.Value);
        var (one, two) = (Ordinal().Match(s.Heading(first)!.Value.In(s.Text)).Groups[1].Value, Ordinal().Match(s.Heading(second)!.Value.In(s.Text)).Groups[1].Value);
        return new Planting(
            new Edit(a, Ordinal().Replace(b.In(s.Text), one + "、", 1)),
            new Edit(b, Ordinal().Replace(a.In(s.Text), two + "、", 1)));
    }

    /// <summary>A part put in, and those behind it counted on.</summary>
    private static Planting Renumbered(Specimen s, int at, string part) => new(
        [new Edit(new Span(at, at), part), .. Numbered(s).Where(n => n.Start >= at).Select(n => new Edit(n, Next(s, n)))]);

    private static IEnumerable<Planting> FromTheSecond(Specimen s)
    {
        var numbers = Numbered(s).ToList();
        return numbers.Count == 6
            ? [new Planting([new Edit(new Span(numbers[0].Start, numbers[0].End + 1), ""), .. numbers.Skip(1)
                .Select((n, i) => new Edit(n, Numerals[i].ToString()))])] : [];
    }

    private static IEnumerable<Planting> OlderOutline(Specimen s)
    {
        var headings = s.Parts.Select(p => s.Of(p.Place)).OfType<Span>().ToList();
        return headings.Count == 6 ? [new Planting([.. headings.Select((h, i) => new Edit(Words(s, h), Older[i]))])] : [];
    }

    private static IEnumerable<Planting> Promoted(Specimen s)
    {
        if (s.Body("overview") is not { } body || Aspect().Matches(body.In(s.Text)) is not { Count: 5 } aspects)
        {
            return [];
        }

        return [new Planting([.. aspects.Select((m, i) => new Edit(new Span(body.Start + m.Index, body.Start + m.Index + m.Length), $"{Numerals[i + 1]}、{m.Groups[2].Value}\n"))])];
    }

    private static IEnumerable<Planting> Lacking(Specimen s) => Listed(s).Skip(1).Take(2).Select(at => Planting.Delete(new Span(at.Start, at.End + 1)));

    /// <summary>“…等九个部分” leaves some out on purpose; only their number can be wrong.</summary>
    private static bool IsOpen(Specimen s) => s.Facts.ListedParts is { } list && list.Place.Quote.Contains('等', StringComparison.Ordinal);

    /// <summary>Names in the list of parts that one stop divides from the next.</summary>
    private static IEnumerable<Span> Listed(Specimen s) => s.Facts.ListedParts is { } list && s.Of(list.Place) is { } within
        ? list.Parts.SkipLast(1).SelectMany(p => s.Occurrences(p.Name, within).Take(1)) : [];

    [GeneratedRegex("^[#\\s]*([一二三四五六七八九十]+)[、．.]")]
    private static partial Regex Ordinal();

    [GeneratedRegex("[一二三四五六七八九十](?=个?部分)")]
    private static partial Regex StatedNumber();

    [GeneratedRegex("（([一二三四五])）([^。\\n]+)[。\\n]")]
    private static partial Regex Aspect();
}
