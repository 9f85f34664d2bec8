namespace ComplianceCheck.Yaml;

/// <summary>What may stand under a key.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Allowed">The words it may be; null for any.</param>
/// <param name="Inner">The keys of the mapping, or of each mapping of the list.</param>
internal sealed record KeyShape(KeyType Type, IReadOnlyList<string>? Allowed, FormatShape? Inner);

/// <summary>Types of values in a pack.</summary>
internal enum KeyType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A text or a list of texts.</summary>
    Texts,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>One of a few words, or a list of them.</summary>
    Words,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Report years.</summary>
    Years,

    /// <summary>A mapping.</summary>
    Mapping,

    /// <summary>Texts, or mappings with one text under one of a few words; one of them or a list.</summary>
    Forms,

    /// <summary>A list of mappings.</summary>
    Mappings,
}
