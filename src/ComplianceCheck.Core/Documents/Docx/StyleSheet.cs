namespace ComplianceCheck.Documents.Docx;

/// <summary>
/// What the styles of a document say about text that is read: hidden or not, numbering, heading level. The part is read
/// only as far as the last style that is asked for: most of it, in many files, describes tables that nobody drew.
/// </summary>
internal sealed class StyleSheet : IDisposable
{
    // Longer chains are made to be long; Word itself stops far earlier.
    private const int LongestChain = 64;

    private readonly PartXml? _part;
    private readonly ReadingBudget _budget;
    private readonly int _depth;
    private readonly Dictionary<string, StyleEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphStyle> _resolved = new(StringComparer.Ordinal);
    private bool _isRead;
    private string? _default;
    private ParagraphStyle? _ofDefault;

    /// <summary>Begins to read the part.</summary>
    /// <param name="part">The part; null for a document without styles.</param>
    /// <param name="budget">What the reading may cost.</param>
    public StyleSheet(PartXml? part, ReadingBudget budget)
    {
        _part = part;
        _budget = budget;
        _depth = part?.Enter() ?? 0;
        _isRead = part is null;
    }

    /// <summary>A paragraph style with what it inherits. An unknown id is the default style, as in Word.</summary>
    public ParagraphStyle Paragraph(string? id)
    {
        if (id is null || Entry(id) is null)
        {
            return _ofDefault ??= Default() is { } byDefault ? Resolve(byDefault) : ParagraphStyle.None;
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
    public string? ListOf(string numberingStyle) => Entry(numberingStyle)?.List;

    /// <inheritdoc/>
    public void Dispose() => _part?.Dispose();

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
        while (!_entries.TryGetValue(id, out entry) && ReadNext())
        {
        }

        return entry;
    }

    private string? Default()
    {
        while (_default is null && ReadNext())
        {
        }

        return _default;
    }

    /// <summary>Reads the next style; false at the end of the part.</summary>
    private bool ReadNext()
    {
        while (!_isRead && _part!.NextChild(_depth))
        {
            if (_part.Name == "style" && _part.Attribute("styleId") is { } id)
            {
                _budget.CountText(1);

                // Word writes one default; of several, this is the first.
                _default ??= _part.Attribute("type") is null or "paragraph" && _part.Attribute("default") is "1" or "true" or "on" ? id : null;
                _entries.TryAdd(id, ReadStyle(_part));
                return true;
            }
        }

        _isRead = true;
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
