namespace ComplianceCheck.Reading.Counts;

/// <summary>The words of <c>rules/lexicon/counts.yaml</c>.</summary>
internal sealed class CountWords
{
    private CountWords(Lexicon lexicon)
    {
        Negations = Longest("negations");
        NegationNotAfter = Longest("negation-not-after");
        NegationNotBefore = Longest("negation-not-before");
        NotStatements = Longest("not-statements");
        Missing = Longest("missing");
        SetAside = Longest("set-aside");
        PartOfYear = Longest("part-of-year");
        Cumulative = Longest("cumulative");
        ThisYear = Longest("this-year");
        OwnYear = Longest("own-year");
        LastYear = Longest("last-year");
        OtherSubjects = Longest("other-subjects");
        WholeAreas = Longest("whole-areas");
        Parts = Longest("parts");
        Anaphora = Longest("anaphora");
        Nothing = [.. Longest("nothing")];
        BeforeNothing = [.. lexicon.Words("counts/before-nothing")[0]];
        AndSoOn = lexicon.Words("counts/and-so-on")[0];
        Spending = Longest("spending");
        Collecting = Longest("collecting");
        Disclosure = Longest("disclosure");
        Vague = Longest("vague");
        NotCounted = Longest("not-counted");
        PointsBack = Longest("points-back");
        HappeningVerbs = Longest("happening-verbs");
        Comparisons = Longest("comparisons");
        Publishing = Longest("publishing");
        PublishingRoles = Longest("publishing-roles");
        PublishingUnits = Longest("publishing-units");
        KindUnits = Longest("kind-units");
        Items = Longest("items");
        NotItems = Longest("not-items");
        CountVerbs = [.. lexicon.Words("counts/count-verbs")[0]];
        Making = Longest("making");
        Receiving = Longest("receiving");

        // A row of the lexicon may hold several words.
        string[] Longest(string key) =>
            [.. lexicon.Words("counts/" + key).SelectMany(w => w.Split(' ')).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)];
    }

    public string[] Negations { get; }

    public string[] NegationNotAfter { get; }

    public string[] NegationNotBefore { get; }

    public string[] NotStatements { get; }

    public string[] Missing { get; }

    public string[] SetAside { get; }

    public string[] PartOfYear { get; }

    public string[] Cumulative { get; }

    public string[] ThisYear { get; }

    public string[] OwnYear { get; }

    public string[] LastYear { get; }

    public string[] OtherSubjects { get; }

    public string[] WholeAreas { get; }

    public string[] Parts { get; }

    public string[] Anaphora { get; }

    public HashSet<string> Nothing { get; }

    public char[] BeforeNothing { get; }

    public string AndSoOn { get; }

    public string[] Spending { get; }

    public string[] Collecting { get; }

    public string[] Disclosure { get; }

    public string[] Vague { get; }

    public string[] NotCounted { get; }

    public string[] PointsBack { get; }

    public string[] HappeningVerbs { get; }

    public string[] Comparisons { get; }

    public string[] Publishing { get; }

    public string[] PublishingRoles { get; }

    public string[] PublishingUnits { get; }

    public string[] KindUnits { get; }

    public string[] Items { get; }

    public string[] NotItems { get; }

    public char[] CountVerbs { get; }

    public string[] Making { get; }

    public string[] Receiving { get; }

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

    /// <summary>The first word of a list that stands at <paramref name="at"/>; null where none does.</summary>
    public static string? At(string text, int at, int end, string[] words)
    {
        foreach (var word in words)
        {
            if (at >= 0 && at + word.Length <= end && string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>True where a word of a list stands in the text.</summary>
    public static bool Any(string text, string[] words) => words.Any(w => text.Contains(w, StringComparison.Ordinal));
}
