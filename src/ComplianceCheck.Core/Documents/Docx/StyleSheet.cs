namespace ComplianceCheck.Documents.Docx;

/// <summary>
/// What the styles of a document say about text that is read: hidden or not, numbering, heading level. The part is read
/// only as far as the last style that is asked for: most of it, in many files, describes tables that nobody drew.
/// </summary>
internal sealed class StyleSheet : IDisposable
{
    // Longer chains are made to be long; Word itself stops far earlier.
    private const int LongestChain = 64;

    private readonly PartXml? part;
    private readonly ReadingBudget budget;
    private readonly int depth;
    private readonly Dictionary<string, StyleEntry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphStyle> resolved = new(StringComparer.Ordinal);
    private bool isRead;
    private string? defaultStyle;
    private ParagraphStyle? ofDefault;

    /// <summary>Begins to read the part.</summary>
    /// <param name="part">The part; null for a document without styles.</param>
    /// <param name="budget">What the reading may cost.</param>
    public StyleSheet(PartXml? part, ReadingBudget budget)
    {
        this.part = part;
        this.budget = budget;
        depth = part?.Enter() ?? 0;
        isRead = part is null;
    }

    /// <summary>A paragraph style with what it inherits. An unknown id is the default style, as in Word.</summary>
    public ParagraphStyle Paragraph(string? id)
    {
        if (id is null || Entry(id) is null)
        {
            return ofDefault ??= Default() is { } byDefault ? Resolve(byDefault) : ParagraphStyle.None;
        }

        if (!resolved.TryGetValue(id, out var style))
        {
            style = Resolve(id);
            resolved.Add(id, style);
        }

        return style;
    }

    /// <summary>Whether a character style hides its text.</summary>
    public bool HidesCharacters(string? id) => Chain(id).Select(e => e.Hidden).FirstOrDefault(h => h is not null) == true;

    /// <summary>The list that a numbering style stands for.</summary>
    public string? ListOf(string numberingStyle) => Entry(numberingStyle)?.List;

    /// <inheritdoc/>
    public void Dispose() => part?.Dispose();

    private ParagraphStyle Resolve(string id)
    {
        bool? hidden = null;
        string? list = null;
        int? level = null;
        int? heading = null;
        var isTitle = false;
        var ancestors = new List<string>();
        foreach (var entry in Chain(id))
        {
            ancestors.Add(entry.Id);
            hidden ??= entry.Hidden;
            list ??= entry.List;
            level ??= entry.Level;

            // The title of a report often carries outline level 1 (Chinese Word gives it by default); it is no section.
            isTitle |= heading is null && StyleName.IsTitle(entry.Name);
            heading ??= entry.Outline is { } outline ? outline + 1 : StyleName.HeadingLevel(entry.Name);
        }

        return new ParagraphStyle(ancestors, hidden == true, list, level, isTitle, heading);
    }

    private IEnumerable<StyleEntry> Chain(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && Entry(id) is { } entry; i++)
        {
            yield return entry;
            id = entry.BasedOn;
        }
    }

    private StyleEntry? Entry(string id)
    {
        StyleEntry? entry;
        while (!entries.TryGetValue(id, out entry) && ReadNext())
        {
        }

        return entry;
    }

    private string? Default()
    {
        while (defaultStyle is null && ReadNext())
        {
        }

        return defaultStyle;
    }

    /// <summary>Reads the next style; false at the end of the part.</summary>
    private bool ReadNext()
    {
        while (!isRead && part!.NextChild(depth))
        {
            if (part.Name == "style" && part.Attribute("styleId") is { } id)
            {
                budget.CountText(1);

                // Word writes one default; of several, this is the first.
                defaultStyle ??= part.Attribute("type") is null or "paragraph" && part.Attribute("default") is "1" or "true" or "on" ? id : null;
                entries.TryAdd(id, ReadStyle(part));
                return true;
            }
        }

        isRead = true;
        return false;
    }

    private static StyleEntry ReadStyle(PartXml xml)
    {
        var entry = new StyleEntry { Id = xml.Attribute("styleId")! };
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            switch (xml.Name)
            {
                case "name":
                    entry.Name = xml.Value() ?? "";
                    break;
                case "basedOn":
                    entry.BasedOn = xml.Value();
                    break;
                case "pPr":
                    var properties = ParagraphProperties.Read(xml);
                    entry.List = properties.List;
                    entry.Level = properties.Level;
                    entry.Outline = properties.Outline;
                    break;
                case "rPr":
                    entry.Hidden = RunProperties.Read(xml).Hidden;
                    break;
            }
        }

        return entry;
    }

    private sealed class StyleEntry
    {
        public required string Id { get; init; }

        public string Name { get; set; } = "";

        public string? BasedOn { get; set; }

        public bool? Hidden { get; set; }

        public string? List { get; set; }

        public int? Level { get; set; }

        public int? Outline { get; set; }
    }
}
