namespace ComplianceCheck.Language;

/// <summary>
/// The sets of words that are looked for in the running text of reports. A set joins when it is first asked for (<see cref="FlowText.Hits"/>);
/// in every text after that, one pass finds the words of all of them (<see cref="WordIndex"/>).
/// </summary>
internal sealed class Vocabulary
{
    private readonly Lock gate = new();
    private readonly List<WordFinder> sets = [];
    private VocabularyWords? words;

    private Vocabulary()
    {
    }

    /// <summary>The vocabulary of a lexicon.</summary>
    public static Vocabulary Of(Lexicon lexicon) => lexicon.Part(_ => new Vocabulary());

    /// <summary>Adds a set that is not yet in one.</summary>
    public void Add(WordFinder set)
    {
        lock (gate)
        {
            if (set.Slot < 0)
            {
                set.Slot = sets.Count;
                sets.Add(set);
            }
        }
    }

    /// <summary>The words of the sets added so far.</summary>
    public VocabularyWords Current()
    {
        lock (gate)
        {
            return words is { } made && made.Sets.Length == sets.Count ? made : words = new VocabularyWords([.. sets]);
        }
    }
}
