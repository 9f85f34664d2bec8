using ComplianceCheck.Messages;

namespace ComplianceCheck.Yaml;

/// <summary>Reads the keys of one requirement that belong to its check kind. What is wrong is reported with its position, never thrown.</summary>
public abstract class ParameterReader
{
    /// <summary>A text that must be there; empty, and reported, where it is not.</summary>
    public abstract string Text(string key);

    /// <summary>A text that may be missing.</summary>
    public abstract string? OptionalText(string key);

    /// <summary>A whole number that may be missing.</summary>
    public abstract int? OptionalInteger(string key);

    /// <summary>A decimal number that may be missing.</summary>
    public abstract decimal? OptionalDecimal(string key);

    /// <summary>Yes or no; false where missing.</summary>
    public abstract bool Flag(string key);

    /// <summary>A list of texts, or one text; empty where missing.</summary>
    public abstract IReadOnlyList<string> Texts(string key);

    /// <summary>A text that must be one of <paramref name="allowed"/>; the first of them, and reported, where it is not.</summary>
    public abstract string OneOf(string key, params IReadOnlyList<string> allowed);

    /// <summary>A section role that the lexicon knows; null where missing.</summary>
    public abstract string? Role(string key);

    /// <summary>A count topic that the lexicon knows; reported where missing or unknown.</summary>
    public abstract string Topic(string key);

    /// <summary>Count topics that the lexicon knows; empty where missing.</summary>
    public abstract IReadOnlyList<string> Topics(string key);

    /// <summary>Names of sets of words that the lexicon knows; an unknown one is reported. Empty where missing.</summary>
    public abstract IReadOnlyList<string> WordSets(string key);

    /// <summary>The first word of a set, by which messages call it; the name of the set where the lexicon does not know it.</summary>
    public abstract string FirstWordOf(string set);

    /// <summary>Keys of laws that the lexicon knows; an unknown one is reported. Empty where missing.</summary>
    public abstract IReadOnlyList<string> Laws(string key);

    /// <summary>A list of mappings, each with the keys of <paramref name="read"/>.</summary>
    public abstract IReadOnlyList<T> Items<T>(string key, Func<ParameterReader, T> read);

    /// <summary>Takes so many terms of equations from what one file may ask for; false where too few are left. Files come from strangers, and a short text can ask for any number.</summary>
    public abstract bool Spend(long terms);

    /// <summary>Reports a mistake at the value of <paramref name="key"/>.</summary>
    public abstract void Report(string key, LocalizedText mistake);
}
