using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading.Counts;

/// <summary>The words of <c>rules/lexicon/counts.yaml</c>.</summary>
internal sealed class CountWords
{
    private CountWords(Lexicon lexicon)
    {
        Negations = Finder("negations");
        NegationNotAfter = Finder("negation-not-after");
        NegationNotBefore = Longest("negation-not-before");
        NotStatements = Finder("not-statements");
        Missing = Finder("missing");
        SetAside = Finder("set-aside");
        PartOfYear = Finder("part-of-year");
        Cumulative = Finder("cumulative");
        ThisYear = Finder("this-year");
        OwnYear = Finder("own-year");
        LastYear = Longest("last-year");
        OtherSubjects = Finder("other-subjects");
        WholeAreas = Finder("whole-areas");
        Parts = Finder("parts");
        Anaphora = Finder("anaphora");
        Nothing = [.. Longest("nothing")];
        BeforeNothing = [.. lexicon.Words("counts/before-nothing")[0]];
        AndSoOn = lexicon.Words("counts/and-so-on")[0];
        Spending = Finder("spending");
        Collecting = Finder("collecting");
        Disclosure = Finder("disclosure");
        Vague = Finder("vague");
        NotCounted = Finder("not-counted");
        PointsBack = Finder("points-back");
        HappeningVerbs = Finder("happening-verbs");
        Comparisons = Longest("comparisons");
        Publishing = Longest("publishing");
        PublishingRoles = Longest("publishing-roles");
        PublishingUnits = Longest("publishing-units");
        KindUnits = Longest("kind-units");
        Items = Longest("items");
        NotItems = Longest("not-items");
        CountVerbs = [.. lexicon.Words("counts/count-verbs")[0]];
        Making = Finder("making");
        Receiving = Finder("receiving");
        OtherAnswers = Finder("other-answers");
        Received = Finder("received");

        WordFinder Finder(string key) => Vocabulary.Of(lexicon).Finder(Longest(key));

        // A row of the lexicon may hold several words.
        string[] Longest(string key) =>
            [.. lexicon.Words("counts/" + key).SelectMany(w => w.Split(' ')).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)];
    }

    public WordFinder Negations { get; }

    public WordFinder NegationNotAfter { get; }

    public string[] NegationNotBefore { get; }

    public WordFinder NotStatements { get; }

    public WordFinder Missing { get; }

    public WordFinder SetAside { get; }

    public WordFinder PartOfYear { get; }

    public WordFinder Cumulative { get; }

    public WordFinder ThisYear { get; }

    public WordFinder OwnYear { get; }

    public string[] LastYear { get; }

    public WordFinder OtherSubjects { get; }

    public WordFinder WholeAreas { get; }

    public WordFinder Parts { get; }

    public WordFinder Anaphora { get; }

    public HashSet<string> Nothing { get; }

    public char[] BeforeNothing { get; }

    public string AndSoOn { get; }

    public WordFinder Spending { get; }

    public WordFinder Collecting { get; }

    public WordFinder Disclosure { get; }

    public WordFinder Vague { get; }

    public WordFinder NotCounted { get; }

    public WordFinder PointsBack { get; }

    public WordFinder HappeningVerbs { get; }

    public string[] Comparisons { get; }

    public string[] Publishing { get; }

    public string[] PublishingRoles { get; }

    public string[] PublishingUnits { get; }

    public string[] KindUnits { get; }

    public string[] Items { get; }

    public string[] NotItems { get; }

    public char[] CountVerbs { get; }

    public WordFinder Making { get; }

    public WordFinder Receiving { get; }

    public WordFinder OtherAnswers { get; }

    public WordFinder Received { get; }

    /// <summary>The words of a lexicon.</summary>
    public static CountWords Of(Lexicon lexicon) => lexicon.Part("count-words", l => new CountWords(l));

    /// <summary>True where last year is what a clause speaks of, and not what it compares with.</summary>
    public bool SpeaksOfLastYear(string clause) =>
        LastYear.Any(word => clause.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at
            && !Compares(clause, at));

    /// <summary>True where what stands at <paramref name="at"/> is only compared with (“比2016年增加2件”).</summary>
    public bool Compares(string clause, int at) => Comparisons.Any(c => clause.AsSpan(0, at).EndsWith(c, StringComparison.Ordinal));

    /// <summary>True where a clause names the year of the report in words; 上年度 names another.</summary>
    public bool SpeaksOfThisYear(string clause) =>
        Any(LastYear.Aggregate(clause, (rest, word) => rest.Replace(word + "度", "", StringComparison.Ordinal)), ThisYear);

    /// <summary>The longest word of a set that stands at <paramref name="at"/>; null where none does.</summary>
    public static string? At(string text, int at, int end, WordFinder words) =>
        at >= 0 && at < end ? words.WordAt(text.AsSpan(at, end - at)) : null;

    /// <summary>True where a word of a set stands in the text.</summary>
    public static bool Any(string text, WordFinder words) => words.IsIn(text);
}
