using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Counts;

/// <summary>The words of <c>rules/lexicon/counts.yaml</c>.</summary>
internal sealed class CountWords
{
    // What YearScope's own grammar is written with.
    private static readonly string[] TimeGrammar = ["年", "月", "以来", "至今"];

    private readonly WordEndings comparisons;
    private readonly string[] lastYear;
    private readonly string[] lastYearOf;
    private readonly WordFinder thisYear;

    private CountWords(Lexicon lexicon)
    {
        Units = Finder("units");
        Negations = Finder("negations");
        NegationNotAfter = Finder("negation-not-after");
        NegationNotBefore = Endings("negation-not-before");
        NotStatements = Finder("not-statements");
        Missing = Finder("missing");
        SetAside = Finder("set-aside");
        var (part, cumulative, own, time) = (Words("part-of-year"), Words("cumulative"), Words("own-year"), Words("this-year"));
        lastYear = Words("last-year");
        lastYearOf = [.. lastYear.Select(w => w + "度")];
        comparisons = Endings("comparisons");
        PartOfYear = new WordFinder(part);
        Cumulative = new WordFinder(cumulative);
        OwnYear = new WordFinder(own);
        thisYear = new WordFinder(time);
        TimeSigns = new([.. part, .. cumulative, .. own, .. time, .. lastYear, .. TimeGrammar]);
        OtherSubjects = Finder("other-subjects");
        WholeAreas = Finder("whole-areas");
        OfWhich = Finder("of-which");
        Parts = Finder("parts");
        Excepting = Finder("excepting");
        ExceptingEnd = Finder("excepting-end");
        Excepted = Finder("excepted");
        Others = Finder("others");
        Anaphora = Finder("anaphora");
        Nothing = Finder("nothing");
        BeforeNothing = lexicon.Words("counts/before-nothing")[0];
        AndSoOn = lexicon.Words("counts/and-so-on")[0];
        Spending = Finder("spending");
        Collecting = Finder("collecting");
        Disclosure = Finder("disclosure");
        Vague = Finder("vague");
        NotCounted = Finder("not-counted");
        PointsBack = Finder("points-back");
        HappeningVerbs = Finder("happening-verbs");
        Publishing = Finder("publishing");
        PublishingRoles = Words("publishing-roles");
        PublishingUnits = Endings("publishing-units");
        KindUnits = Endings("kind-units");
        Items = Endings("items");
        NotItems = Endings("not-items");
        CountVerbs = lexicon.Words("counts/count-verbs")[0];
        Making = Finder("making");
        Receiving = Finder("receiving");
        Received = Finder("received");

        WordFinder Finder(string key) => new(Words(key));

        WordEndings Endings(string key) => new(Words(key));

        // A row of the lexicon may hold several words.
        string[] Words(string key) => [.. lexicon.Words("counts/" + key).SelectMany(w => w.Split(' '))];
    }

    public WordFinder Units { get; }

    public WordFinder Negations { get; }

    public WordFinder NegationNotAfter { get; }

    public WordEndings NegationNotBefore { get; }

    public WordFinder NotStatements { get; }

    public WordFinder Missing { get; }

    public WordFinder SetAside { get; }

    /// <summary>Without one of these a clause says nothing of time.</summary>
    public WordFinder TimeSigns { get; }

    public WordFinder PartOfYear { get; }

    public WordFinder Cumulative { get; }

    public WordFinder OwnYear { get; }

    public WordFinder OtherSubjects { get; }

    public WordFinder WholeAreas { get; }

    public WordFinder OfWhich { get; }

    public WordFinder Parts { get; }

    public WordFinder Excepting { get; }

    public WordFinder ExceptingEnd { get; }

    public WordFinder Excepted { get; }

    public WordFinder Others { get; }

    public WordFinder Anaphora { get; }

    public WordFinder Nothing { get; }

    public string BeforeNothing { get; }

    public string AndSoOn { get; }

    public WordFinder Spending { get; }

    public WordFinder Collecting { get; }

    public WordFinder Disclosure { get; }

    public WordFinder Vague { get; }

    public WordFinder NotCounted { get; }

    public WordFinder PointsBack { get; }

    public WordFinder HappeningVerbs { get; }

    public WordFinder Publishing { get; }

    public string[] PublishingRoles { get; }

    public WordEndings PublishingUnits { get; }

    public WordEndings KindUnits { get; }

    public WordEndings Items { get; }

    public WordEndings NotItems { get; }

    public string CountVerbs { get; }

    public WordFinder Making { get; }

    public WordFinder Receiving { get; }

    public WordFinder Received { get; }

    /// <summary>The words of a lexicon.</summary>
    public static CountWords Of(Lexicon lexicon) => lexicon.Part("count-words", l => new CountWords(l));

    /// <summary>True where last year is what a clause speaks of, and not what it compares with.</summary>
    public bool SpeaksOfLastYear(ReadOnlySpan<char> clause)
    {
        foreach (var word in lastYear)
        {
            if (clause.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && !Compares(clause[..at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where what follows these words is only compared with (“比2016年增加2件”).</summary>
    public bool Compares(ReadOnlySpan<char> before) => comparisons.EndOf(before) > 0;

    /// <summary>True where a clause names the year of the report in words; 上年度 names another.</summary>
    public bool SpeaksOfThisYear(ReadOnlySpan<char> clause)
    {
        foreach (var word in lastYearOf)
        {
            if (clause.Contains(word, StringComparison.Ordinal))
            {
                clause = clause.ToString().Replace(word, "", StringComparison.Ordinal);
            }
        }

        return thisYear.IsIn(clause);
    }
}
