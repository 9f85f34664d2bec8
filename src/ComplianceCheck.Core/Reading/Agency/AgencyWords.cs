using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Agency;

/// <summary>The words of <c>rules/lexicon/agency-mentions.yaml</c> that stand around and inside names, prepared.</summary>
internal sealed class AgencyWords
{
    private AgencyWords(Lexicon lexicon)
    {
        PublisherLabels = WordFinder.Of(lexicon, "agency-mentions/publisher-labels");
        PageLabels = new(lexicon.Words("furniture/labels").Where(l => l.Length > 1));
        Offices = new(lexicon.Words("agency-mentions/offices").OrderByDescending(o => o.Length));
        Areas = lexicon.Words("agency-mentions/area-words")[0];
        (Peoples, Government) = lexicon.Words("agency-mentions/peoples-government") is [var first, var second] ? (first, second) : ("", "");
    }

    /// <summary>Labels that the publisher of a page follows.</summary>
    public WordFinder PublisherLabels { get; }

    /// <summary>Labels that end what stands before them; on a page in one line the next one follows without a blank.</summary>
    public WordEndings PageLabels { get; }

    /// <summary>Offices inside a body, the longest first.</summary>
    public WordFinder Offices { get; }

    /// <summary>Characters for areas that point at a body before which no place stands.</summary>
    public string Areas { get; }

    /// <summary>The first half of 人民政府.</summary>
    public string Peoples { get; }

    /// <summary>Its second half.</summary>
    public string Government { get; }

    /// <summary>The words of a lexicon.</summary>
    public static AgencyWords Of(Lexicon lexicon) => lexicon.Part("agency-words", l => new AgencyWords(l));
}
