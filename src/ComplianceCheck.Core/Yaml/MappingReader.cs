using System.Globalization;
using ComplianceCheck.Messages;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Yaml;

/// <summary>
/// Reads a mapping of a pack or of another YAML file of the user's. Each key that is asked for is known by that; what remains is reported as
/// unknown. With a <see cref="FormatShape"/> it also notes what it is asked for, as if every mapping and list were there: so the reading
/// code itself says what the format is, and the schema for editors is never written a second time.
/// </summary>
internal sealed partial class MappingReader : ParameterReader
{
    private readonly YamlMappingNode mapping;
    private readonly KnownNames names;
    private readonly FormatShape? shape;
    private readonly Dictionary<string, YamlNode> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlNode> defaults = new(StringComparer.Ordinal);
    private readonly List<string> asked = [];
    private readonly List<(string Key, string Sentence)> missing = [];

    public MappingReader(YamlMappingNode mapping, KnownNames names, MistakeList mistakes, FormatShape? shape = null)
    {
        (this.mapping, this.names, Mistakes, this.shape) = (mapping, names, mistakes, shape);
        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode { Value: { } name })
            {
                values[name] = value;
            }
            else
            {
                mistakes.Add(key, "key-not-text");
            }
        }
    }

    /// <summary>Reads a mapping that names nothing of the lexicon.</summary>
    public MappingReader(YamlMappingNode mapping, MistakeList mistakes)
        : this(mapping, KnownNames.None, mistakes)
    {
    }

    /// <summary>What is wrong.</summary>
    public MistakeList Mistakes { get; }

    /// <summary>Keys and values as they stand; the keys are names and not words of the format.</summary>
    public IEnumerable<(YamlScalarNode Key, YamlNode Value)> Entries
    {
        get
        {
            foreach (var (key, value) in mapping.Children)
            {
                if (key is YamlScalarNode { Value: not null } name)
                {
                    yield return (name, value);
                }
            }
        }
    }

    /// <summary>The mappings under names that the file gives them; what is none is reported.</summary>
    public IEnumerable<(YamlScalarNode Name, MappingReader Reader)> Named()
    {
        if (shape is not null)
        {
            yield return (new YamlScalarNode(""), new MappingReader([], names, Mistakes, shape.Named()));
            yield break;
        }

        foreach (var (key, value) in Entries)
        {
            if (AsMapping(key.Value!, value) is { } reader)
            {
                yield return (key, reader);
            }
        }
    }

    /// <summary>The texts under names that the file gives them, null where a name has none; what is no text is reported.</summary>
    public IEnumerable<(YamlScalarNode Name, YamlScalarNode? Text)> NamedTexts()
    {
        shape?.HasNamedTexts();
        foreach (var (key, value) in Entries)
        {
            if (IsNull(value))
            {
                yield return (key, null);
            }
            else if (TextOf(key.Value!, value) is not null)
            {
                yield return (key, (YamlScalarNode)value);
            }
        }
    }

    /// <summary>Where it begins.</summary>
    public Mark Start => mapping.Start;

    /// <summary>Null, <c>~</c> or nothing at all.</summary>
    public static bool IsNull(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" };

    /// <summary>The value of a key; null where missing.</summary>
    public YamlNode? Node(string key)
    {
        if (!asked.Contains(key))
        {
            asked.Add(key);
        }

        return values.GetValueOrDefault(key) ?? defaults.GetValueOrDefault(key);
    }

    /// <inheritdoc/>
    public override string Text(string key)
    {
        if (Node(key, KeyType.Text) is { } node)
        {
            return TextOf(key, node) ?? "";
        }

        Missing(key);
        return "";
    }

    /// <inheritdoc/>
    public override string? OptionalText(string key)
    {
        if (Node(key, KeyType.Text) is { } node)
        {
            return TextOf(key, node);
        }

        // Some kinds ask for a text first and for a word of a list only where there is one.
        shape?.Spares(key);
        return shape is null ? null : "";
    }

    /// <inheritdoc/>
    public override int? OptionalInteger(string key)
    {
        if (Node(key, KeyType.Integer) is not { } node)
        {
            return null;
        }

        if (node is YamlScalarNode { Value: { } text }
            && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Mistakes.Add(node, "not-integer", key);
        return null;
    }

    /// <inheritdoc/>
    public override decimal? OptionalDecimal(string key)
    {
        if (Node(key, KeyType.Number) is not { } node)
        {
            return null;
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (node is YamlScalarNode { Value: { } text } && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Mistakes.Add(node, "not-number", key);
        return null;
    }

    /// <inheritdoc/>
    public override bool Flag(string key)
    {
        if (Node(key, KeyType.Flag) is not { } node)
        {
            return false;
        }

        if (node is YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } scalar)
        {
            return scalar.Value == "true";
        }

        Mistakes.Add(node, "not-flag", key);
        return false;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Texts(string key)
    {
        Node(key, KeyType.Texts);
        return [.. TextNodes(key).Select(n => n.Value!)];
    }

    /// <inheritdoc/>
    public override string OneOf(string key, params IReadOnlyList<string> allowed)
    {
        if (Node(key, KeyType.Word, allowed) is null)
        {
            Missing(key);
        }

        return OptionalOneOf(key, allowed) ?? allowed[0];
    }

    /// <summary>A text that must be one of <paramref name="allowed"/>; null where missing, or reported where it is another.</summary>
    public string? OptionalOneOf(string key, IReadOnlyList<string> allowed) =>
        Node(key, KeyType.Word, allowed) is { } node && TextOf(key, node) is { } text && IsOneOf(key, text, node, allowed) ? text : null;

    /// <summary>A list of texts, or one text, each one of <paramref name="allowed"/>; what is another is reported and left out.</summary>
    public IReadOnlyList<string> SomeOf(string key, IReadOnlyList<string> allowed)
    {
        Node(key, KeyType.Words, allowed);
        return [.. TextNodes(key).Where(n => IsOneOf(key, n.Value!, n, allowed)).Select(n => n.Value!)];
    }

    /// <inheritdoc/>
    public override string? Role(string key) =>
        Node(key, KeyType.Word, names.Roles) is { } node && TextOf(key, node) is { } role && IsKnown("unknown-role", role, node, names.Roles)
            ? role
            : null;

    /// <inheritdoc/>
    public override string Topic(string key)
    {
        if (Node(key, KeyType.Word, names.Topics) is not { } node)
        {
            Missing(key);
            return "";
        }

        return TextOf(key, node) is { } topic && IsKnown("unknown-topic", topic, node, names.Topics) ? topic : "";
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Topics(string key)
    {
        Node(key, KeyType.Words, names.Topics);
        return [.. TextNodes(key).Where(n => IsKnown("unknown-topic", n.Value!, n, names.Topics)).Select(n => n.Value!)];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> WordSets(string key)
    {
        var sets = Texts(key);
        foreach (var set in sets.Where(s => names.WordSets.All(known => known.Name != s)))
        {
            Report(key, KindTexts.OfParameter("words", set, string.Join(", ", names.WordSets.Select(s => s.Name))));
        }

        return sets;
    }

    /// <inheritdoc/>
    public override string FirstWordOf(string set) => names.WordSets.FirstOrDefault(s => s.Name == set).FirstWord ?? set;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Laws(string key)
    {
        var laws = Texts(key);
        foreach (var law in laws.Where(l => !names.Laws.Contains(l)))
        {
            Report(key, KindTexts.OfParameter("law", law));
        }

        return laws;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<T> Items<T>(string key, Func<ParameterReader, T> read) => [.. Mappings(key).Select(item =>
    {
        var value = read(item);
        item.RefuseUnknownKeys();
        return value;
    })];

    /// <inheritdoc/>
    public override bool Spend(long terms) => Mistakes.Spend(terms);

    /// <inheritdoc/>
    public override void Report(string key, LocalizedText mistake)
    {
        // A mistake that quotes an entry of a list stands at that entry.
        var at = Node(key) ?? mapping;
        Mistakes.Add(at is YamlSequenceNode list ? list.FirstOrDefault(n => IsQuoted(n, mistake)) ?? at : at, mistake);
    }

    /// <summary>Report years, as <see cref="YearRange"/> reads them; null where missing.</summary>
    public string? YearsText(string key) => Node(key, KeyType.Years) is { } node ? TextOf(key, node) : null;

    /// <summary>A day, as <c>2008-05-01</c>; null where the key is missing, or reported where it is no day.</summary>
    public DateOnly? OptionalDate(string key)
    {
        if (Node(key, KeyType.Date) is not { } node || TextOf(key, node) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Mistakes.Add(node, "date-bad", text);
        return null;
    }

    /// <summary>The text of a key in both languages, or in Chinese alone, which then stands for both; null, and reported, where the Chinese is missing; null where the key is missing.</summary>
    public LocalizedText? OptionalLocalized(string key)
    {
        if (Inner(key) is not { } inner)
        {
            return null;
        }

        const string Chinese = "zh", English = "en";
        var zh = inner.Language(Chinese);
        var en = inner.OptionalText(English);
        inner.RefuseUnknownKeys();
        Mistakes.IsOfOneLanguage |= en is null && inner.values.GetValueOrDefault(English) is null;
        return zh.Length == 0 || (en is null && inner.values.ContainsKey(English)) ? null : new LocalizedText(zh, en ?? zh);
    }

    /// <summary>The text of a key in both languages; null, and reported, where it is missing.</summary>
    public LocalizedText? Localized(string key)
    {
        Require(key);
        return OptionalLocalized(key);
    }

    /// <summary>The mapping of a key; null where missing, or reported where it is none.</summary>
    public MappingReader? Inner(string key) =>
        Node(key, KeyType.Mapping) is { } node ? AsMapping(key, node) : Imagined(key);

    /// <summary>A mapping of which somebody else reads the values.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="keys">The keys that it may have.</param>
    public void InnerAsIs(string key, IReadOnlyList<string> keys)
    {
        if (Inner(key)?.shape is { } inner)
        {
            inner.IsOpenFor(keys);
        }
    }

    /// <summary>The list of mappings of a key; empty where missing.</summary>
    public IReadOnlyList<MappingReader> Mappings(string key)
    {
        switch (Node(key, KeyType.Mappings))
        {
            case null:
                return Imagined(key) is { } imagined ? [imagined] : [];
            case YamlSequenceNode list:
                return [.. list.Select(item => AsMapping(key, item)).OfType<MappingReader>()];
            case var other:
                Mistakes.Add(other, "not-list", key);
                return [];
        }
    }

    /// <summary>The texts of a list, or the one text, as nodes; empty where missing.</summary>
    public IReadOnlyList<YamlScalarNode> TextNodes(string key) => Node(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Where(n => TextOf(key, n) is not null).Cast<YamlScalarNode>()],
        var one => TextOf(key, one) is null ? [] : [(YamlScalarNode)one],
    };

    /// <summary>A list of texts or one text, where a mapping such as <c>{table: …}</c> says what a text is; null where it is a text alone.</summary>
    public IReadOnlyList<TextForm> Forms(string key, IReadOnlyList<string> forms)
    {
        IEnumerable<YamlNode> nodes = Node(key, KeyType.Forms, forms) switch
        {
            null => [],
            YamlSequenceNode list => list,
            var one => [one],
        };
        return [.. nodes.Select(n => n is YamlMappingNode form ? Form(form, forms) : new TextForm(null, TextOf(key, n) ?? "")).Where(f => f.Text.Length > 0)];
    }

    /// <summary>A mapping that stands as a value.</summary>
    public MappingReader? AsMapping(string key, YamlNode node)
    {
        if (node is YamlMappingNode inner)
        {
            return new MappingReader(inner, names, Mistakes, shape?.Inner(key));
        }

        Mistakes.Add(node, "not-mapping", key);
        return null;
    }

    private TextForm Form(YamlMappingNode node, IReadOnlyList<string> forms)
    {
        var reader = new MappingReader(node, names, Mistakes);
        var texts = forms.Select(f => new TextForm(f, reader.OptionalText(f) ?? "")).Where(f => f.Text.Length > 0).ToArray();
        reader.RefuseUnknownKeys();
        if (forms.Count(f => reader.Node(f) is not null) > 1 || node.Children.Count == 0)
        {
            Mistakes.Add(node, "one-form", string.Join(", ", forms));
        }

        return texts.Length > 0 ? texts[0] : new TextForm(null, "");
    }

    private YamlNode? Node(string key, KeyType type, IReadOnlyList<string>? allowed = null)
    {
        shape?.Has(key, type, allowed);
        return Node(key);
    }

    private MappingReader? Imagined(string key) =>
        shape is null ? null : new MappingReader([], names, Mistakes, shape.Inner(key));

    private static bool IsQuoted(YamlNode node, LocalizedText mistake) =>
        node is YamlScalarNode { Value: { Length: > 0 } text } && mistake.En.Contains($"'{text}'", StringComparison.Ordinal);

    private string Language(string language)
    {
        if (Node(language, KeyType.Text) is { } node)
        {
            return TextOf(language, node) ?? "";
        }

        Missing(language, "language-missing");
        return "";
    }

    private string? TextOf(string key, YamlNode node)
    {
        if (node is not YamlScalarNode { Value: { } text } || IsNull(node))
        {
            Mistakes.Add(node, "not-text", key);
            return null;
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        Mistakes.Add(node, "empty-text", key);
        return null;
    }
}
