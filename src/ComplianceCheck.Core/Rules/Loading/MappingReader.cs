using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules.Loading;

/// <summary>Reads a mapping of a pack or of another YAML file of the user's. Each key that is asked for is known by that; what remains is reported as unknown.</summary>
internal sealed class MappingReader : ParameterReader
{
    private readonly YamlMappingNode mapping;
    private readonly PackContext context;
    private readonly Dictionary<string, YamlNode> values = new(StringComparer.Ordinal);
    private readonly List<string> asked = [];

    public MappingReader(YamlMappingNode mapping, PackContext context, MistakeList mistakes)
    {
        (this.mapping, this.context, Mistakes) = (mapping, context, mistakes);
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
        : this(mapping, PackContext.Nothing, mistakes)
    {
    }

    /// <summary>What is wrong.</summary>
    public MistakeList Mistakes { get; }

    /// <summary>Keys and values as they stand; the keys are names and not words of the format.</summary>
    public IEnumerable<(YamlScalarNode Key, YamlNode Value)> Entries =>
        mapping.Children.Where(c => c.Key is YamlScalarNode { Value: not null }).Select(c => ((YamlScalarNode)c.Key, c.Value));

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

        return values.GetValueOrDefault(key);
    }

    /// <inheritdoc/>
    public override string Text(string key)
    {
        if (Node(key) is { } node)
        {
            return TextOf(key, node) ?? "";
        }

        Mistakes.Add(mapping, "missing-key", key);
        return "";
    }

    /// <inheritdoc/>
    public override string? OptionalText(string key) => Node(key) is { } node ? TextOf(key, node) : null;

    /// <inheritdoc/>
    public override int? OptionalInteger(string key)
    {
        if (Node(key) is not { } node)
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
        if (Node(key) is not { } node)
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
        if (Node(key) is not { } node)
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
    public override IReadOnlyList<string> Texts(string key) => [.. TextNodes(key).Select(n => n.Value!)];

    /// <inheritdoc/>
    public override string OneOf(string key, params IReadOnlyList<string> allowed)
    {
        if (Node(key) is not { } node)
        {
            Mistakes.Add(mapping, "missing-key", key);
            return allowed[0];
        }

        return TextOf(key, node) is not { } text || !IsOneOf(key, text, node, allowed) ? allowed[0] : text;
    }

    /// <inheritdoc/>
    public override string? Role(string key) =>
        Node(key) is { } node && TextOf(key, node) is { } role && IsKnown("unknown-role", role, node, context.Roles) ? role : null;

    /// <inheritdoc/>
    public override string Topic(string key)
    {
        if (Node(key) is not { } node)
        {
            Mistakes.Add(mapping, "missing-key", key);
            return "";
        }

        return TextOf(key, node) is { } topic && IsKnown("unknown-topic", topic, node, context.Topics) ? topic : "";
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Topics(string key) =>
        [.. TextNodes(key).Where(n => IsKnown("unknown-topic", n.Value!, n, context.Topics)).Select(n => n.Value!)];

    /// <inheritdoc/>
    public override IReadOnlyList<T> Items<T>(string key, Func<ParameterReader, T> read) => [.. Mappings(key).Select(item =>
    {
        var value = read(item);
        item.RefuseUnknownKeys();
        return value;
    })];

    /// <inheritdoc/>
    public override void Report(string key, LocalizedText mistake) => Mistakes.Add(Node(key) ?? mapping, mistake);

    /// <summary>A day, as <c>2008-05-01</c>; null where the key is missing, or reported where it is no day.</summary>
    public DateOnly? OptionalDate(string key)
    {
        if (OptionalText(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Mistakes.Add(Node(key)!, "date-bad", text);
        return null;
    }

    /// <summary>The text of a key in both languages; null, and reported, where one is missing; null where the key is missing.</summary>
    public LocalizedText? OptionalLocalized(string key)
    {
        if (Inner(key) is not { } inner)
        {
            return null;
        }

        var texts = new LocalizedText(inner.Language("zh"), inner.Language("en"));
        inner.RefuseUnknownKeys();
        return texts.Zh.Length == 0 || texts.En.Length == 0 ? null : texts;
    }

    /// <summary>The text of a key in both languages; null, and reported, where it is missing.</summary>
    public LocalizedText? Localized(string key)
    {
        if (Node(key) is not null)
        {
            return OptionalLocalized(key);
        }

        Mistakes.Add(mapping, "missing-key", key);
        return null;
    }

    /// <summary>The mapping of a key; null where missing, or reported where it is none.</summary>
    public MappingReader? Inner(string key) => Node(key) is { } node ? AsMapping(key, node) : null;

    /// <summary>The list of mappings of a key; empty where missing.</summary>
    public IReadOnlyList<MappingReader> Mappings(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
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

    /// <summary>A mapping that stands as a value.</summary>
    public MappingReader? AsMapping(string key, YamlNode node)
    {
        if (node is YamlMappingNode inner)
        {
            return new MappingReader(inner, context, Mistakes);
        }

        Mistakes.Add(node, "not-mapping", key);
        return null;
    }

    /// <summary>Whether a text is one of those allowed; reported where not.</summary>
    public bool IsOneOf(string key, string text, YamlNode node, IReadOnlyList<string> allowed)
    {
        if (allowed.Contains(text))
        {
            return true;
        }

        Mistakes.Add(node.Start, "not-one-of", Nearest.To(text, allowed), key, text, string.Join(", ", allowed));
        return false;
    }

    /// <summary>Whether a word is known; reported where not.</summary>
    public bool IsKnown(string sentence, string word, YamlNode node, IReadOnlyList<string> known)
    {
        if (known.Contains(word))
        {
            return true;
        }

        Mistakes.Add(node.Start, sentence, Nearest.To(word, known), word);
        return false;
    }

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void RefuseUnknownKeys()
    {
        foreach (var (key, _) in Entries)
        {
            if (!asked.Contains(key.Value!))
            {
                Mistakes.Add(key.Start, "unknown-key", Nearest.To(key.Value!, asked.Where(a => !values.ContainsKey(a))), key.Value!);
            }
        }
    }

    private string Language(string language)
    {
        if (Node(language) is { } node)
        {
            return TextOf(language, node) ?? "";
        }

        Mistakes.Add(mapping, "language-missing", language);
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
