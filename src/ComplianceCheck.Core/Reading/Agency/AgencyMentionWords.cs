using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Agency;

/// <summary>How a page and a report name the reporting body (<c>rules/lexicon/agency-mentions.yaml</c>).</summary>
internal sealed class AgencyMentionWords(WordReader file) : IWordFile<AgencyMentionWords>
{
    /// <inheritdoc/>
    public static string FileName => "agency-mentions";

    /// <summary>Labels that the publisher of a page follows.</summary>
    public WordFinder PublisherLabels { get; } = file.Finder("publisher-labels");

    /// <summary>Offices inside a body, the longest first.</summary>
    public WordFinder Offices { get; } = new(file.Words("offices").OrderByDescending(o => o.Length));

    /// <summary>The first half of 人民政府.</summary>
    public string Peoples { get; } = file.Text("peoples");

    /// <summary>Its second half.</summary>
    public string Government { get; } = file.Text("government");

    /// <summary>What it stands before where it belongs to what is published and not to the body.</summary>
    public string Disclosure { get; } = file.Text("disclosure");

    /// <summary>Characters for areas that point at a body before which no place stands.</summary>
    public string Areas { get; } = file.Text("area-words");

    /// <summary>What announces a body's name in the lead-in.</summary>
    public WordFinder LeadInOpeners { get; } = file.Finder("lead-in-openers");

    /// <summary>What such a name ends at.</summary>
    public WordFinder LeadInClosers { get; } = file.Finder("lead-in-closers");

    /// <summary>What a name that opens a paragraph ends at.</summary>
    public WordFinder OpeningClosers { get; } = file.Finder("opening-closers");

    /// <summary>What a name ends at where the clause tells who made the report.</summary>
    public WordFinder AuthorClosers { get; } = file.Finder("author-closers");

    /// <summary>What stands before the name of the office to be asked.</summary>
    public WordFinder ContactOpeners { get; } = file.Finder("contact-openers");

    /// <summary>What may stand between the two.</summary>
    public WordFinder ContactPointers { get; } = file.Finder("contact-pointers");

    /// <summary>What that name ends at.</summary>
    public WordFinder ContactClosers { get; } = file.Finder("contact-closers");

    /// <summary>What goes on after a body's name in running text.</summary>
    public WordFinder TextClosers { get; } = file.Finder("text-closers");

    /// <summary>Ends of bodies' names before the word for a site.</summary>
    public WordFinder SiteEndings { get; } = file.Finder("site-endings");

    /// <summary>The word for a site.</summary>
    public WordFinder SiteClosers { get; } = file.Finder("site-closers");

    /// <summary>What gives a body a short name.</summary>
    public WordFinder ShortNames { get; } = file.Finder("short-names");

    /// <summary>What stands before the full name in its clause.</summary>
    public WordFinder ShortNameOpeners { get; } = file.Finder("short-name-openers");

    /// <summary>What joins it to the words before.</summary>
    public WordEndings ShortNameJoints { get; } = file.Endings("short-name-joints");

    /// <summary>What may stand before a name that opens a paragraph.</summary>
    public WordEndings TimeWords { get; } = file.Endings("time-words");

    /// <summary>What shows, behind a name, that the body is cited.</summary>
    public WordEndings CitedAfter { get; } = file.Endings("cited-after");

    /// <summary>What shows it before a name.</summary>
    public WordEndings CitedBefore { get; } = file.Endings("cited-before");

    /// <summary>Offices that stand between the name and what shows it.</summary>
    public WordEndings CitedOffices { get; } = file.Endings("cited-offices");

    /// <inheritdoc/>
    public static AgencyMentionWords Read(WordReader file) => new(file);
}
