namespace ComplianceCheck.Reading.Text;

/// <summary>
/// All sets of words that the readers of a lexicon look for. Each reader makes its sets when it is first needed; from then on one pass
/// over a text finds the words of all of them (<see cref="WordIndex"/>).
/// </summary>
internal sealed class Vocabulary
{
    private readonly Lock gate = new();
    private readonly List<WordFinder> finders = [];
    private VocabularyWords? words;

    private Vocabulary()
    {
    }

    /// <summary>The vocabulary of a lexicon.</summary>
    public static Vocabulary Of(Lexicon lexicon) => lexicon.Part("vocabulary", _ => new Vocabulary());

    /// <summary>Makes a set of words and adds it.</summary>
    public WordFinder Finder(IEnumerable<string> set)
    {
        lock (gate)
        {
            var finder = new WordFinder(set, finders.Count);
            finders.Add(finder);
            return finder;
        }
    }

    /// <summary>The words of the sets made so far; those made later are in the next one.</summary>
    public VocabularyWords Current()
    {
        lock (gate)
        {
            return words is { } made && made.FinderCount == finders.Count ? made : words = new VocabularyWords(finders);
        }
    }
}
