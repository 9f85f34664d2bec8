using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Agency;

/// <summary>How a body speaks of itself, by the class of body that says so (<c>rules/lexicon/self-names.yaml</c>).</summary>
internal sealed class SelfNameWords : IWordFile<SelfNameWords>
{
    private const string Exception = "exception";

    // By the index of a word in the finder; null for words in which a name is none.
    private readonly string?[] classOf;

    private SelfNameWords(WordReader file)
    {
        var sets = file.NamedSets();
        WordList[] names = [.. sets.Where(s => s.Key != Exception)];
        var classes = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            if (set.Key == Exception)
            {
                set.Holding(names);
            }

            foreach (var other in sets.TakeWhile(s => s != set))
            {
                set.Without(other);
            }

            foreach (var word in set)
            {
                classes.TryAdd(word, set.Key == Exception ? null : set.Key);
            }
        }

        All = new WordFinder(classes.Keys);
        Names = new WordFinder(names.SelectMany(n => n));
        classOf = [.. All.Words.Select(w => classes[w])];
    }

    private const string Neutral = "neutral";
    private const string Area = "area-";

    /// <inheritdoc/>
    public static string FileName => "self-names";

    /// <summary>The names, and the longer words in which they are none.</summary>
    public WordFinder All { get; }

    /// <summary>The names alone.</summary>
    public WordFinder Names { get; }

    /// <inheritdoc/>
    public static SelfNameWords Read(WordReader file) => new(file);

    /// <summary>True where a class says what the body is and not only where it lies.</summary>
    public static bool TellsBody(string @class) => @class != Neutral && !@class.StartsWith(Area, StringComparison.Ordinal);

    /// <summary>The class that a word of <see cref="All"/> speaks for; null where it is no name.</summary>
    public string? ClassOf(in WordHit hit) => classOf[hit.Word];
}
