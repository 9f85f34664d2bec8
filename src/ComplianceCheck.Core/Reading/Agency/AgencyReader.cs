using System.Text.RegularExpressions;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Language.WordFiles;
using ComplianceCheck.Reading.Outline;
using ComplianceCheck.Reading.Title;

namespace ComplianceCheck.Reading.Agency;

/// <summary>Finds every naming of the reporting body: title, lead-in, signature, publisher, contact, running text.</summary>
internal sealed partial class AgencyReader
{
    private const int LongestName = 40;
    private const int SignatureReach = 12;
    private const int LongestTextName = 24;
    private const int LongestLeadIn = 3000;
    private const int LongestAddition = 8;

    private readonly OutlinedText context;
    private readonly FlowText flow;
    private readonly AgencyKinds kinds;
    private readonly AgencyRegions places;
    private readonly AgencyPhrases phrases;
    private readonly AgencyMentionWords words;
    private readonly FurnitureWords furniture;
    private readonly WordEndings areas;
    private readonly List<AgencyMention> found = [];

    private AgencyReader(OutlinedText context)
    {
        this.context = context;
        flow = context.Flow;
        kinds = AgencyKinds.Of(context.Lexicon);
        places = AgencyRegions.Of(context.Lexicon);
        words = context.Lexicon.Get<AgencyMentionWords>();
        phrases = new AgencyPhrases(words, context.Lexicon.Get<BodyEndings>().Finder);
        areas = context.Lexicon.Get<BodyEndings>().Areas;
        furniture = context.Lexicon.Get<FurnitureWords>();
    }

    /// <summary>The namings, the most telling roles first.</summary>
    public static IReadOnlyList<AgencyMention> Read(OutlinedText context, TitledText titled)
    {
        var reader = new AgencyReader(context);
        foreach (var naming in titled.Namings.Where(n => n.Agency.Length > 0))
        {
            var role = ReferenceEquals(naming, titled.Title) ? AgencyRole.Title : AgencyRole.LeadIn;
            reader.Add(naming.Agency, role, naming.Range, isSure: naming.Year is not null && naming.Form != TitleReader.NamingForm.LeadIn);
        }

        reader.ReadLeadIn();
        reader.ReadSignature();
        reader.ReadPublisher();
        if (!reader.found.Exists(m => m.Role != AgencyRole.Contact && reader.places.PlaceLength(m.Name) > 2))
        {
            reader.ReadText();
        }

        return [.. reader.found.OrderBy(m => m.Role)];
    }

    /// <summary>The body that the caller names or the namings speak of; null where there are none.</summary>
    public static AgencyFact? AgencyOf(OutlinedText context, IReadOnlyList<AgencyMention> mentions, string? statedPlace, string? statedName)
    {
        if (statedName is not null)
        {
            return Fact(context, statedName, mentions, statedPlace);
        }

        var best = mentions.FirstOrDefault(m => m.Role is AgencyRole.Title or AgencyRole.LeadIn or AgencyRole.Signature) ?? (mentions.Count > 0 ? mentions[0] : null);
        if (best is null)
        {
            return null;
        }

        // A fuller form of the same name, as the publisher or the signature has it, tells the place better; 公安局 alone is nobody's name.
        var kinds = AgencyKinds.Of(context.Lexicon);
        var isBare = kinds.KindOf(best.Name) == AgencyKind.Department && AgencyRegions.Of(context.Lexicon).PlaceLength(best.Name) <= 2;
        var name = best.Name;
        foreach (var mention in mentions)
        {
            var isTelling = mention.Role is AgencyRole.Publisher or AgencyRole.Signature || (isBare && mention.Role is AgencyRole.Contact or AgencyRole.Text);
            if (isTelling && mention.Name.Length > name.Length && mention.Name.Length - best.Name.Length <= LongestAddition
                && mention.Name.EndsWith(best.Name, StringComparison.Ordinal))
            {
                name = mention.Name;
            }
        }

        return Fact(context, name, mentions, statedPlace);
    }

    private static AgencyFact Fact(OutlinedText context, string name, IReadOnlyList<AgencyMention> mentions, string? statedPlace)
    {
        var kinds = AgencyKinds.Of(context.Lexicon);
        var witnesses = mentions.Select(m => m.Name).Concat(CitedTitles(context)).Append(statedPlace ?? "").Where(w => w.Length > 0);
        return new AgencyFact(name, kinds.KindOf(name), AgencyRegions.Of(context.Lexicon).Resolve(name, witnesses)) { IsCentral = kinds.IsCentral(name) };
    }

    // Only asked for where the names leave the place open.
    private static IEnumerable<string> CitedTitles(OutlinedText context)
    {
        foreach (Match title in BookTitle().Matches(context.Flow.Slice(context.LeadIn)))
        {
            yield return title.Groups["t"].Value;
        }
    }

    private void ReadLeadIn()
    {
        var within = context.LeadIn with { End = Math.Min(context.LeadIn.End, context.LeadIn.Start + LongestLeadIn) };
        AddAll(phrases.Declared(flow.Text, within).Select(WithoutJoint), AgencyRole.LeadIn);
        AddAll(phrases.Announced(flow.Text, within), AgencyRole.LeadIn);
        AddAll(phrases.Authors(flow.Text, within), AgencyRole.LeadIn);
        var titleEnd = !found.Exists(m => m.Role == AgencyRole.Title);
        var start = flow.StartsParagraph(context.LeadIn.Start) ? context.LeadIn.Start : flow.NextParagraph(context.LeadIn.Start);
        for (var end = start; start < context.LeadIn.End; start = end)
        {
            end = flow.NextParagraph(start + 1);
            if (titleEnd && end - start <= LongestTextName && kinds.IsAgencyName(flow.Slice(new TextRange(start, end))))
            {
                // Under a title that names no body it may stand on a line of its own.
                Add(flow.Slice(new TextRange(start, end)), AgencyRole.LeadIn, new TextRange(start, end), isSure: false);
            }

            titleEnd = false;
            if (phrases.Opening(flow.Text, new TextRange(start, end)) is { } opening)
            {
                Add(flow.Slice(opening), AgencyRole.LeadIn, opening, isSure: false);
            }
        }

        AddAll(phrases.Contacts(flow.Text, within), AgencyRole.Contact);
    }

    private TextRange WithoutJoint(TextRange name) =>
        places.PlaceLength(flow.Slice(name)) > 0 ? name : name with { Start = name.Start + words.ShortNameJoints.StartOf(flow.Slice(name)) };

    private void AddAll(IEnumerable<TextRange> names, AgencyRole role)
    {
        foreach (var name in names)
        {
            Add(flow.Slice(name), role, name, isSure: false);
        }
    }

    private void ReadSignature()
    {
        var tail = context.Tail;
        var end = context.Outline.FirstOrDefault(s => s.Roles.Contains(Roles.Attachment)) is { } attachment ? Math.Min(tail, attachment.Heading.Start) : tail;
        foreach (var paragraph in LastParagraphs(end))
        {
            var line = paragraph.Length <= LongestName + 12 ? flow.Slice(paragraph) : "";
            if (line.Length > 0 && !ItemNumber().IsMatch(line) && !IsBehindLabel(paragraph.Start))
            {
                line = line[^1] == '日' ? SignatureDate().Replace(line, "") : line;
                if (line.Length >= 3)
                {
                    Add(line, AgencyRole.Signature, paragraph, isSure: false);
                }
            }
        }
    }

    // “发布机构:” on the line before: the name is the publisher's.
    private bool IsBehindLabel(int at)
    {
        var start = ParagraphOf(Math.Max(0, at - 1));
        var line = flow.Text.AsSpan(start, at - start).TrimEnd(":|");
        return words.PublisherLabels.WordAt(line)?.Length == line.Length;
    }

    // The last few whole paragraphs between the lead-in and a place, in order.
    private List<TextRange> LastParagraphs(int before)
    {
        var paragraphs = new List<TextRange>(SignatureReach);
        for (var end = ParagraphOf(before); end > context.LeadIn.End && paragraphs.Count < SignatureReach;)
        {
            var start = ParagraphOf(end - 1);
            if (start >= context.LeadIn.End)
            {
                paragraphs.Add(new TextRange(start, end));
            }

            end = start;
        }

        paragraphs.Reverse();
        return paragraphs;
    }

    private void ReadPublisher()
    {
        var hits = flow.Hits(words.PublisherLabels);
        for (var label = 0; label < words.PublisherLabels.Words.Count; label++)
        {
            foreach (var hit in hits.All)
            {
                if (hit.Word == label)
                {
                    ReadPublisher(hit);
                }
            }
        }
    }

    private void ReadPublisher(WordHit label)
    {
        var start = label.End;
        if (start < flow.Length && flow.Text[start] is ':' or '|')
        {
            start++;
        }

        var end = start;
        while (end < flow.Length && end - start < LongestName && (end == start || (flow.GapBefore(end) == Gap.None && furniture.LongLabels.StartOf(flow.Text.AsSpan(end)) == 0))
            && (char.IsLetter(flow.Text[end]) || flow.Text[end] is '(' or ')'))
        {
            end++;
        }

        // “来源：党政办公室”: an office alone is one of the body's own.
        if (end - start >= 2 && !words.Offices.Words.Contains(flow.Slice(new TextRange(start, end))))
        {
            Add(flow.Text[start..end], AgencyRole.Publisher, new TextRange(start, end), isSure: false);
        }
    }

    // Last resort: a body that the text names by its place, the one it names most.
    private void ReadText()
    {
        var names = new Dictionary<string, (int Count, TextRange Range)>(StringComparer.Ordinal);
        var self = SelfNameReader.UsualTail(context);
        var opening = OpeningSentence();
        foreach (var end in phrases.NameEnds(flow.Text))
        {
            if (NameEndingAt(end, opening) is { } range && !IsSomebodyElse(range, self))
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
            context.Trace?.Decided(range, "agency.most-named");
            found.Add(new AgencyMention(name, AgencyRole.Text, context.PlaceOf(range)));
        }
    }

    // Its documents and wishes are cited, its name stands in a title, or the body calls itself what it is not.
    private bool IsSomebodyElse(TextRange name, string? self)
    {
        var sentence = flow.Text.AsSpan(0, name.Start);
        return phrases.IsCited(flow.Text, name)
            || sentence.LastIndexOf('《') > sentence.LastIndexOf('》')
            || (self is not null && !flow.Text.AsSpan(name.Start, name.Length).Contains(self, StringComparison.Ordinal));
    }

    // The sentence that opens the first part tells as a rule what the body did.
    private TextRange OpeningSentence() =>
        context.Outline.FirstOrDefault(s => s.Level == 1) is { } part && context.Sentences.FirstOrDefault(s => s.Range.Start >= part.Heading.End) is { } first
            ? first.Range : new TextRange(0, 0);

    // Where a name begins in running text, its place tells, or what opens the clause before it.
    private TextRange? NameEndingAt(int end, TextRange opening)
    {
        var first = end - 1;
        while (first > end - LongestTextName && !flow.StartsParagraph(first))
        {
            first--;
        }

        for (var start = first; start <= end - 3; start++)
        {
            var name = flow.Text[start..end];
            var isNamed = places.PlaceLength(name) is var place && (place > 2 || (place > 0 && OpensClause(start)))
                || (OpensStatement(start) && (kinds.IsCentral(name) || kinds.KindOf(name) == AgencyKind.Township))
                || (opening.Contains(start) && OpensClause(start) && (HoldsArea(name) || kinds.KindOf(name) == AgencyKind.Township));
            if (isNamed && kinds.IsAgencyName(name) && places.PlaceLength(name) < name.Length)
            {
                return new TextRange(start, end);
            }
        }

        return null;
    }

    private bool HoldsArea(string name) => Enumerable.Range(2, Math.Max(0, name.Length - 2)).Any(end => areas.EndOf(name.AsSpan(0, end)) > 0);

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

    private void Add(string name, AgencyRole role, TextRange range, bool isSure)
    {
        name = WithGovernment(WithoutOffice(name.Trim()));
        if (role == AgencyRole.LeadIn && !isSure && name.Length > 0 && words.Areas.Contains(name[0]) && places.PlaceLength(name) == 0)
        {
            // “区管委会办公室编制” points at a body that was named before.
            context.Trace?.PassedOver(range, "agency.points-back");
            return;
        }

        if (!isSure && name.EndsWith(')') && !kinds.IsAgencyName(name))
        {
            // “某区司法局(区行政复议局)”: another plate on the same door.
            name = name[..Math.Max(0, name.LastIndexOf('('))];
        }

        if ((isSure || kinds.IsAgencyName(name)) && name.Length is >= 2 and <= LongestName && !found.Exists(m => m.Name == name && m.Role == role))
        {
            context.Trace?.Decided(range, role switch
            {
                AgencyRole.Title => "agency.in-title",
                AgencyRole.LeadIn => "agency.in-lead-in",
                AgencyRole.Signature => "agency.in-signature",
                AgencyRole.Publisher => "agency.publisher",
                _ => "agency.contact",
            });
            found.Add(new AgencyMention(name, role, context.PlaceOf(range)));
        }
        else if (!name.Contains('。', StringComparison.Ordinal))
        {
            context.Trace?.PassedOver(range, found.Exists(m => m.Name == name && m.Role == role) ? "agency.known" : "agency.no-name");
        }
    }

    // “某市人民政府信息公开办公室”: the last characters of 人民政府 are also the first of the office's name.
    private string WithGovernment(string name) => name.EndsWith(words.Peoples, StringComparison.Ordinal) ? name + words.Government : name;

    // The office inside a body that keeps the report: “…街道办事处信息公开办公室”.
    private string WithoutOffice(string name)
    {
        if (words.Offices.IsIn(name))
        {
            foreach (var office in words.Offices.Words)
            {
                var at = name.IndexOf(office, StringComparison.Ordinal);
                if (at >= 3)
                {
                    return name[..at];
                }
            }
        }

        return name;
    }

    [GeneratedRegex(@"^\(?[" + Numerals.Simple + @"\d]{1,2}[、.)]", RegexOptions.CultureInvariant)]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"[〇零" + Numerals.Simple + @"\d]{2,4}年.{1,3}月.{1,3}日$", RegexOptions.CultureInvariant)]
    private static partial Regex SignatureDate();

    [GeneratedRegex(@"《(?<t>[^》]{2,60})》", RegexOptions.CultureInvariant)]
    private static partial Regex BookTitle();
}
