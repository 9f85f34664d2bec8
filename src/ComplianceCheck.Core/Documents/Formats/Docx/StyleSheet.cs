namespace ComplianceCheck.Documents.Formats.Docx;

/// <summary>What the styles of a document say about text that is read: hidden or not, numbering, heading level.</summary>
internal sealed class StyleSheet
{
    // Longer chains are made to be long; Word itself stops far earlier.
    private const int LongestChain = 64;

    private readonly Dictionary<string, StyleEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphStyle> _resolved = new(StringComparer.Ordinal);
    private string? _default;
    private ParagraphStyle? _ofDefault;

    /// <summary>Reads the part; null gives a sheet without styles.</summary>
    public static StyleSheet Read(PartXml? xml, ReadingBudget budget)
    {
        var sheet = new StyleSheet();
        if (xml is null)
        {
            return sheet;
        }

        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            if (xml.Name == "style" && xml.Attribute("styleId") is { } id)
            {
                budget.CountText(1);
                var isDefault = xml.Attribute("type") is null or "paragraph" && xml.Attribute("default") is "1" or "true" or "on";
                sheet._default = isDefault ? id : sheet._default;
                sheet._entries.TryAdd(id, ReadStyle(xml));
            }
        }

        return sheet;
    }

    /// <summary>A paragraph style with what it inherits. An unknown id is the default style, as in Word.</summary>
    public ParagraphStyle Paragraph(string? id)
    {
        if (id is null || !_entries.ContainsKey(id))
        {
            return _ofDefault ??= _default is null ? ParagraphStyle.None : Resolve(_default);
        }

        if (!_resolved.TryGetValue(id, out var style))
        {
            style = Resolve(id);
            _resolved.Add(id, style);
        }

        return style;
    }

    /// <summary>Whether a character style hides its text.</summary>
    public bool HidesCharacters(string? id) => Chain(id).Select(e => e.Hidden).FirstOrDefault(h => h is not null) == true;

    /// <summary>The list that a numbering style stands for.</summary>
    public string? ListOf(string numberingStyle) => _entries.GetValueOrDefault(numberingStyle)?.List;

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
        for (var i = 0; i < LongestChain && id is not null && _entries.TryGetValue(id, out var entry); i++)
        {
            yield return entry;
            id = entry.BasedOn;
        }
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
