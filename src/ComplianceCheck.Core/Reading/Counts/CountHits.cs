using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Counts;

/// <summary>Where the words of counts stand in one text; see <see cref="CountWords"/> for what they mean.</summary>
internal sealed class CountHits
{
    /// <summary>Looks for them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="topics">The topics.</param>
    /// <param name="hits">Finds the words of a set in the text.</param>
    public CountHits(CountWords words, TopicBook topics, Func<WordFinder, WordHits> hits)
    {
        Topics = hits(topics.Finder);
        Units = hits(words.Units);
        Negations = hits(words.Negations);
        NegationNotAfter = hits(words.NegationNotAfter);
        NotStatements = hits(words.NotStatements);
        Missing = hits(words.Missing);
        SetAside = hits(words.SetAside);
        TimeSigns = hits(words.TimeSigns);
        OtherSubjects = hits(words.OtherSubjects);
        WholeAreas = hits(words.WholeAreas);
        OfWhich = hits(words.OfWhich);
        Parts = hits(words.Parts);
        Excepting = hits(words.Excepting);
        ExceptingEnd = hits(words.ExceptingEnd);
        Excepted = hits(words.Excepted);
        Others = hits(words.Others);
        Anaphora = hits(words.Anaphora);
        Nothing = hits(words.Nothing);
        Spending = hits(words.Spending);
        Collecting = hits(words.Collecting);
        Disclosure = hits(words.Disclosure);
        Vague = hits(words.Vague);
        NotCounted = hits(words.NotCounted);
        PointsBack = hits(words.PointsBack);
        HappeningVerbs = hits(words.HappeningVerbs);
        Publishing = hits(words.Publishing);
        Making = hits(words.Making);
        Receiving = hits(words.Receiving);
        Received = hits(words.Received);
    }

    public WordHits Topics { get; }

    public WordHits Units { get; }

    public WordHits Negations { get; }

    public WordHits NegationNotAfter { get; }

    public WordHits NotStatements { get; }

    public WordHits Missing { get; }

    public WordHits SetAside { get; }

    public WordHits TimeSigns { get; }

    public WordHits OtherSubjects { get; }

    public WordHits WholeAreas { get; }

    public WordHits OfWhich { get; }

    public WordHits Parts { get; }

    public WordHits Excepting { get; }

    public WordHits ExceptingEnd { get; }

    public WordHits Excepted { get; }

    public WordHits Others { get; }

    public WordHits Anaphora { get; }

    public WordHits Nothing { get; }

    public WordHits Spending { get; }

    public WordHits Collecting { get; }

    public WordHits Disclosure { get; }

    public WordHits Vague { get; }

    public WordHits NotCounted { get; }

    public WordHits PointsBack { get; }

    public WordHits HappeningVerbs { get; }

    public WordHits Publishing { get; }

    public WordHits Making { get; }

    public WordHits Receiving { get; }

    public WordHits Received { get; }
}
