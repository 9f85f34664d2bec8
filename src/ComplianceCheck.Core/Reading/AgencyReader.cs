using System.Text.RegularExpressions;
using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading;

/// <summary>Finds every naming of the reporting body: title, lead-in, signature, publisher, contact, running text.</summary>
internal sealed partial class AgencyReader
{
    private const int LongestName = 40;
    private const int SignatureReach = 12;
    private const int LongestTextName = 24;

    private readonly ReadingContext context;
    private readonly FlowText flow;
    private readonly AgencyKinds kinds;
    private readonly string[] publisherLabels;
    private readonly string[] offices;
    private readonly IReadOnlyList<string> pageLabels;
    private readonly string areaWords;
    private readonly string peoples;
    private readonly string government;
    private readonly PlaceBook places;
    private readonly List<AgencyMention> found = [];

    private AgencyReader(ReadingContext context)
    {
        this.context = context;
        flow = context.Flow;
        kinds = AgencyKinds.Of(context.Lexicon);
        publisherLabels = [.. context.Lexicon.Words("agency-mentions/publisher-labels")];
        areaWords = context.Lexicon.Words("agency-mentions/area-words")[0];
        places = PlaceBook.Of(context.Lexicon);
        (peoples, government) = context.Lexicon.Words("agency-mentions/peoples-government") is [var first, var second] ? (first, second) : ("", "");
        pageLabels = context.Lexicon.Words("furniture/labels");
        offices = [.. context.Lexicon.Words("agency-mentions/offices").OrderByDescending(o => o.Length)];
    }

    /// <summary>The namings, the most telling roles first.</summary>
    public static IReadOnlyList<AgencyMention> Read(ReadingContext context, IReadOnlyList<TitleReader.Naming> namings, TitleReader.Naming? title, int tail)
    {
        var reader = new AgencyReader(context);
        foreach (var naming in namings.Where(n => n.Agency.Length > 0))
        {
            var role = ReferenceEquals(naming, title) ? AgencyRole.Title : AgencyRole.LeadIn;
            reader.Add(naming.Agency, role, naming.Range, isSure: naming.Year is not null && naming.Form != TitleReader.NamingForm.LeadIn);
        }

        reader.ReadLeadIn();
        reader.ReadSignature(tail);
        reader.ReadPublisher();
        if (!reader.found.Exists(m => m.Role != AgencyRole.Contact && reader.places.PlaceLength(m.Name) > 2))
        {
            reader.ReadText();
        }

        return [.. reader.found.OrderBy(m => m.Role)];
    }

    /// <summary>The body that the namings speak of; null where there are none.</summary>
    public static AgencyFact? AgencyOf(ReadingContext context, IReadOnlyList<AgencyMention> mentions, string? statedPlace)
    {
        var best = mentions.FirstOrDefault(m => m.Role is AgencyRole.Title or AgencyRole.LeadIn or AgencyRole.Signature) ?? (mentions.Count > 0 ? mentions[0] : null);
        if (best is null)
        {
            return null;
        }

        // A fuller form of the same name, as the publisher or the signature has it, tells the place better; 公安局 alone is nobody's name.
        var kinds = AgencyKinds.Of(context.Lexicon);
        var isBare = kinds.KindOf(best.Name) == AgencyKind.Department && PlaceBook.Of(context.Lexicon).PlaceLength(best.Name) <= 2;
        var name = mentions.Where(m => m == best || ((m.Role is AgencyRole.Publisher or AgencyRole.Signature || (isBare && m.Role is AgencyRole.Contact or AgencyRole.Text)) && m.Name.EndsWith(best.Name, StringComparison.Ordinal) && m.Name.Length - best.Name.Length <= 8))
            .Select(m => m.Name).OrderByDescending(n => n.Length).First();
        var witnesses = mentions.Select(m => m.Name).Concat(CitedTitles(context)).Append(statedPlace ?? "").Where(w => w.Length > 0);
        return new AgencyFact(name, kinds.KindOf(name), PlaceBook.Of(context.Lexicon).Resolve(name, witnesses));
    }

    private static IEnumerable<string> CitedTitles(ReadingContext context) =>
        BookTitle().Matches(context.Flow.Text[context.LeadIn.Start..context.LeadIn.End]).Select(m => m.Groups["t"].Value);

    private void ReadLeadIn()
    {
        var text = flow.Text[context.LeadIn.Start..Math.Min(context.LeadIn.End, context.LeadIn.Start + 3000)];
        foreach (Match match in LeadInAgency().Matches(text))
        {
            AddGroup(match, AgencyRole.LeadIn);
        }

        foreach (Match match in AuthorAgency().Matches(text))
        {
            AddGroup(match, AgencyRole.LeadIn);
        }

        foreach (var paragraph in flow.Paragraphs().Where(p => p.Start >= context.LeadIn.Start && p.Start < context.LeadIn.End))
        {
            if (OpeningAgency().Match(flow.Slice(paragraph)) is { Success: true } opening)
            {
                Add(opening.Groups["n"].Value, AgencyRole.LeadIn, new TextRange(paragraph.Start, paragraph.Start + opening.Length), isSure: false);
            }
        }

        foreach (Match match in ContactAgency().Matches(text))
        {
            AddGroup(match, AgencyRole.Contact);
        }
    }

    private void ReadSignature(int tail)
    {
        var end = context.Outline.Where(s => s.Roles.Contains("attachment")).Select(s => s.Heading.Start).Append(tail).Min();
        var paragraphs = flow.Paragraphs().Where(p => p.End <= end).TakeLast(SignatureReach).ToList();
        foreach (var paragraph in paragraphs.Where(p => p.Start >= context.LeadIn.End && p.Length <= LongestName + 12 && !ItemNumber().IsMatch(flow.Slice(p))))
        {
            var line = SignatureDate().Replace(flow.Slice(paragraph), "");
            if (line.Length >= 3)
            {
                Add(line, AgencyRole.Signature, paragraph, isSure: false);
            }
        }
    }

    private void ReadPublisher()
    {
        foreach (var label in publisherLabels)
        {
            for (var at = flow.Text.IndexOf(label, StringComparison.Ordinal); at >= 0; at = flow.Text.IndexOf(label, at + 1, StringComparison.Ordinal))
            {
                var start = at + label.Length;
                if (start < flow.Length && flow.Text[start] is ':' or '|')
                {
                    start++;
                }

                var end = start;
                while (end < flow.Length && end - start < LongestName && (end == start || (flow.GapBefore(end) == Gap.None && !StartsLabel(end)))
                    && (char.IsLetter(flow.Text[end]) || flow.Text[end] is '(' or ')'))
                {
                    end++;
                }

                // “来源：党政办公室”: an office alone is one of the body's own.
                if (end - start >= 2 && context.SectionAt(at) is null or { Level: > 0 } && !offices.Contains(flow.Text[start..end]))
                {
                    Add(flow.Text[start..end], AgencyRole.Publisher, new TextRange(start, end), isSure: false);
                }
            }
        }
    }

    // On a page in one line the next label follows without a blank.
    private bool StartsLabel(int at) => pageLabels.Any(l => l.Length > 1 && string.CompareOrdinal(flow.Text, at, l, 0, l.Length) == 0);

    // Last resort: a body that the text names by its place, the one it names most.
    private void ReadText()
    {
        var names = new Dictionary<string, (int Count, TextRange Range)>(StringComparer.Ordinal);
        foreach (Match match in TextAgency().Matches(flow.Text))
        {
            if (NameEndingAt(match.Groups["end"].Index + match.Groups["end"].Length) is { } range)
            {
                var name = flow.Slice(range);
                var known = names.GetValueOrDefault(name);
                names[name] = (known.Count + 1, known.Count == 0 ? range : known.Range);
            }
        }

        // Beside other namings only a fuller form of one of them says more.
        if (names.Keys.Where(n => found.Count == 0 || found.Exists(m => n.EndsWith(m.Name, StringComparison.Ordinal))).ToHashSet() is { Count: > 0 } telling)
        {
            var most = names.Where(n => telling.Contains(n.Key)).OrderByDescending(n => n.Value.Count).ThenBy(n => n.Value.Range.Start).First();
            var (name, (_, range)) = names.Where(n => telling.Contains(n.Key) && n.Key.Contains(most.Key, StringComparison.Ordinal)).MaxBy(n => n.Key.Length);
            found.Add(new AgencyMention(name, AgencyRole.Text, context.PlaceOf(range)));
        }
    }

    // Where a name begins in running text, its place tells, or what opens the clause before it.
    private TextRange? NameEndingAt(int end)
    {
        for (var start = Math.Max(ParagraphOf(end - 1), end - LongestTextName); start <= end - 3; start++)
        {
            var name = flow.Text[start..end];
            var isNamed = places.PlaceLength(name) is var place && (place > 2 || (place > 0 && OpensClause(start)))
                || (OpensStatement(start) && (kinds.IsCentral(name) || kinds.KindOf(name) == AgencyKind.Township));
            if (isNamed && kinds.IsAgencyName(name))
            {
                return new TextRange(start, end);
            }
        }

        return null;
    }

    private int ParagraphOf(int at)
    {
        while (!flow.StartsParagraph(at))
        {
            at--;
        }

        return at;
    }

    private bool OpensClause(int at) => flow.StartsParagraph(at) || flow.Text[at - 1] is ',' or '。' or ';' or ':' or '年' or '度' or '由';

    // “2017年,某某乡未收到…”: whoever the year is told of.
    private bool OpensStatement(int at) =>
        at > 1 && flow.Text[at] != '度' && (flow.Text[at - 1] is '年' or '度' or '由' || (flow.Text[at - 1] == ',' && flow.Text[at - 2] is '年' or '度'));

    private void AddGroup(Match match, AgencyRole role)
    {
        var group = match.Groups["n"];
        var start = context.LeadIn.Start + group.Index;
        Add(group.Value, role, new TextRange(start, start + group.Length), isSure: false);
    }

    private void Add(string name, AgencyRole role, TextRange range, bool isSure)
    {
        name = WithGovernment(WithoutOffice(name.Trim()));
        if (role == AgencyRole.LeadIn && !isSure && name.Length > 0 && areaWords.Contains(name[0]) && places.PlaceLength(name) == 0)
        {
            // “区管委会办公室编制” points at a body that was named before.
            return;
        }

        if (!isSure && name.EndsWith(')') && !kinds.IsAgencyName(name))
        {
            // “某区司法局(区行政复议局)”: another plate on the same door.
            name = name[..Math.Max(0, name.LastIndexOf('('))];
        }

        if ((isSure || kinds.IsAgencyName(name)) && name.Length is >= 2 and <= LongestName && !found.Exists(m => m.Name == name && m.Role == role))
        {
            found.Add(new AgencyMention(name, role, context.PlaceOf(range)));
        }
    }

    // “某市人民政府信息公开办公室”: the last characters of 人民政府 are also the first of the office's name.
    private string WithGovernment(string name) => name.EndsWith(peoples, StringComparison.Ordinal) ? name + government : name;

    // The office inside a body that keeps the report: “…街道办事处信息公开办公室”.
    private string WithoutOffice(string name)
    {
        foreach (var office in offices)
        {
            var at = name.IndexOf(office, StringComparison.Ordinal);
            if (at >= 3)
            {
                return name[..at];
            }
        }

        return name;
    }

    [GeneratedRegex(@"(由|现将|现公布|公布|现发布|特向社会公布|根据要求,|本报告是|本年报是)(\d{4}年度?)?(?<n>[\u4e00-\u9fff()·]{3,30}?)(?=根据|按照|依据|依照|编制|汇总|负责编制|\d{4}年|的\d{4}|办公室编制|党政办)", RegexOptions.CultureInvariant)]
    private static partial Regex LeadInAgency();

    [GeneratedRegex(@"^\(?[一二三四五六七八九十\d]{1,2}[、.)]", RegexOptions.CultureInvariant)]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"^(?<n>[\u4e00-\u9fff()·]{3,30}?)(?=根据《|按照《|依据《|依照《)", RegexOptions.CultureInvariant)]
    private static partial Regex OpeningAgency();

    [GeneratedRegex(@"(?<=^|[,。;])(?<n>[\u4e00-\u9fff()·]{3,30}?)(?=编制本|编制了|编制完成)", RegexOptions.CultureInvariant)]
    private static partial Regex AuthorAgency();

    [GeneratedRegex(@"(请与|请联系|请径向|请向|联系|与)(:|本机关|我单位)?(?<n>[\u4e00-\u9fff()·]{3,30}?)(?=联系|\(|,|;|。|办公室|办公厅|党政|咨询|反映|政府信息公开|信息公开|政务公开)", RegexOptions.CultureInvariant)]
    private static partial Regex ContactAgency();

    [GeneratedRegex(@"(?<end>局|部|委|署|委员会|管委会|办事处|人民政府|镇|乡|厅|街道)(?=[政信未于共没在的,以按依紧将]|成立|办公室|积极|认真|主动|党|高度|坚持|贯彻|严格|始终|围绕|全面|深入|不断|通过|进一步|切实|结合|根据|收到|印发|累计)|(?<end>局)(?=网站)", RegexOptions.CultureInvariant)]
    private static partial Regex TextAgency();

    [GeneratedRegex(@"[〇零一二三四五六七八九十\d]{2,4}年.{1,3}月.{1,3}日$", RegexOptions.CultureInvariant)]
    private static partial Regex SignatureDate();

    [GeneratedRegex(@"《(?<t>[^》]{2,60})》", RegexOptions.CultureInvariant)]
    private static partial Regex BookTitle();
}
