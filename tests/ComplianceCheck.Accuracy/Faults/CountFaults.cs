using ComplianceCheck.Accuracy.Reports;

namespace ComplianceCheck.Accuracy.Faults;

/// <summary>Numbers, and zeros, that are not stated or are stated of something else.</summary>
internal static class CountFaults
{
    /// <summary>The requirements that ask for a statement, by its topic.</summary>
    private static readonly (string Topic, string Section, string Id)[] Wanted =
    [
        ("proactive-items", "proactive", "GK07-12"),
        ("requests", "on-request", "GK07-17"),
        ("non-disclosure", "on-request", "GK07-18"),
        ("fees", "fees", "GK07-22"),
        ("fee-waivers", "fees", "GK07-23"),
        ("review", "review-litigation", "GK07-26"),
        ("litigation", "review-litigation", "GK07-27"),
        ("complaints", "", "GK07-36"),
        ("processing-fee", "other", "GK21-70"),
    ];

    /// <summary>What fits any of these parts and states nothing.</summary>
    private static readonly (string Section, string Words)[] Vague =
    [
        ("proactive", "围绕群众关心的事项，及时、准确、全面地公开了各类政府信息。"),
        ("on-request", "按照规定的程序和时限，依法规范做好依申请公开的受理和答复工作。"),
        ("fees", "严格执行政府信息公开收费和减免的有关规定。"),
        ("review-litigation", "高度重视行政复议和行政诉讼工作，依法履行答辩举证职责。"),
        ("other", "依照《政府信息公开信息处理费管理办法》执行。没有其他需要报告的事项。"),
    ];

    public static string Ids { get; } = string.Join(' ', Wanted.Select(w => w.Id));

    public static IReadOnlyList<Fault> All { get; } =
    [
        .. Vague.Select(v => new Fault($"nothing stated: {v.Section}", string.Join(' ', Wanted.Where(w => w.Section == v.Section)
            .Select(w => w.Id)), Where.Part,
            s => s.Body(v.Section) is { } body && !s.Facts.Counts.Any(c => c.Role != v.Section
                && Wanted.Any(w => w.Section == v.Section && w.Topic == c.Topic))
                ? [new Planting([new Edit(body, $"{s.Year}年，{s.Self}{v.Words}\n"), .. Annex(s)])] : [])
        {
            Allows = "GK07-36 GK21-71",
        }),
        new("no word on complaints", "GK07-36", Where.Report, s => s.Regime == "cn-2007" && s.Sentences("complaints").ToList() is { Count: > 0 } told
            ? [new Planting([.. told.Select(at => new Edit(at, ""))]) { Besides = [.. Annex(s)] }] : []) { Allows = Ids },
        .. Wanted.Where(w => w.Section.Length > 0).SelectMany(w => new[]
        {
            Retold(w, "of last year", (s, _) => $"{s.Year - 1}年"),
            Retold(w, "of half a year", (s, year) => $"{year}上半年"),
        }),
    ];

    /// <summary>The year in front of the sentence becomes another time; the sentence is the only one on its topic.</summary>
    private static Fault Retold((string Topic, string Section, string Id) wanted, string what, Func<Specimen, string, string> time) =>
        new($"{wanted.Topic} {what}", wanted.Id, Where.Part, s => s.Sentences(wanted.Topic).ToList() is [var only]
            && s.Occurrences($"{s.Year}年", only).FirstOrDefault() is { Length: > 0 } year && year.Start < only.Start + 4
            ? [new Planting([new Edit(year, time(s, year.In(s.Text))), .. Annex(s)])] : [])
        {
            // The sentence may speak of several topics.
            Allows = Ids,
        };

    /// <summary>The annex of figures states what the text does not.</summary>
    private static IEnumerable<Edit> Annex(Specimen s) => s.Part("attachment") is { } annex ? [new Edit(annex, "")] : [];
}
