namespace ComplianceCheck.Yaml;

/// <summary>The keys of a mapping, as the code that reads it asked for them.</summary>
internal sealed class FormatShape
{
    private readonly Dictionary<string, KeyShape> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> required = new(StringComparer.Ordinal);
    private readonly HashSet<string> optional = new(StringComparer.Ordinal);

    /// <summary>The keys, in the order in which they were first asked for.</summary>
    public IReadOnlyDictionary<string, KeyShape> Keys => keys;

    /// <summary>For a mapping under names of its own: the shape of each value; null where there is none or a value is a text.</summary>
    public FormatShape? Values { get; private set; }

    /// <summary>A mapping under names of its own whose values are texts.</summary>
    public bool IsOfTexts { get; private set; }

    /// <summary>The keys of a mapping that somebody else reads; null where it is read here.</summary>
    public IReadOnlyList<string>? Open { get; private set; }

    /// <summary>A mapping with such keys, whatever they hold.</summary>
    public void IsOpenFor(IReadOnlyList<string> open) => Open = open;

    /// <summary>A key was asked for; what is asked for as one and as several may be either.</summary>
    public void Has(string key, KeyType type, IReadOnlyList<string>? allowed)
    {
        var known = keys.GetValueOrDefault(key);
        var isList = type is KeyType.Texts or KeyType.Words || known?.Type is KeyType.Texts or KeyType.Words;
        var words = allowed ?? known?.Allowed;
        keys[key] = new KeyShape(
            type is KeyType.Text or KeyType.Texts or KeyType.Word or KeyType.Words
                ? words is null ? isList ? KeyType.Texts : KeyType.Text : isList ? KeyType.Words : KeyType.Word
                : type,
            words,
            known?.Inner);
    }

    /// <summary>A key may be left out, whatever else is said of it.</summary>
    public void Spares(string key) => optional.Add(key);

    /// <summary>It is a mistake to leave a key out.</summary>
    public void Requires(string key) => required.Add(key);

    /// <summary>Whether it is a mistake to leave a key out.</summary>
    public bool IsRequired(string key) => required.Contains(key) && !optional.Contains(key);

    /// <summary>The keys of the mapping, or of each mapping of the list, under a key.</summary>
    public FormatShape Inner(string key)
    {
        var known = keys[key];
        var inner = known.Inner ?? new FormatShape();
        keys[key] = known with { Inner = inner };
        return inner;
    }

    /// <summary>The keys of the mappings under names of their own.</summary>
    public FormatShape Named() => Values ??= new FormatShape();

    /// <summary>The values under names of their own are texts.</summary>
    public void HasNamedTexts() => IsOfTexts = true;
}
