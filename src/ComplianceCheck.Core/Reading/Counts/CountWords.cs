using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Counts;

/// <summary>The words that statements of numbers and zeros are read by (<c>rules/lexicon/counts.yaml</c>).</summary>
internal sealed class CountWords(WordReader file) : IWordFile<CountWords>
{
    /// <inheritdoc/>
    public static string FileName => "counts";

    // What YearScope's own grammar is written with.
    private static readonly string[] TimeGrammar = ["年", "月", "以来", "至今", "期间", "累计"];

    private readonly WordEndings comparisons = file.Endings("comparisons");
    private readonly string[] lastYear = [.. file.Words("last-year").Without(file.Words("this-year"))];
    private readonly string[] lastYearOf = [.. file.Words("last-year").Select(w => w + "度")];
    private readonly WordFinder thisYear = file.Finder("this-year");

    /// <summary>Units of what a clause counts.</summary>
    public WordFinder Units { get; } = file.Finder("units");

    /// <summary>Each says that there was none …</summary>
    public WordFinder Negations { get; } = file.Finder("negations");

    /// <summary>… unless one of these goes on with it …</summary>
    public WordFinder NegationNotAfter { get; } = file.Words("negation-not-after").BeginningWith(file.Words("negations")).Finder();

    /// <summary>… or one of these stands before it.</summary>
    public WordEndings NegationNotBefore { get; } = file.Endings("negation-not-before");

    /// <summary>A clause with one of these states nothing.</summary>
    public WordFinder NotStatements { get; } = file.Finder("not-statements");

    /// <summary>What such a word is part of where it states something (“将我局诉至法院”).</summary>
    public WordFinder NotPlans { get; } = file.Finder("not-plans");

    /// <summary>The figure is missing, which is no zero.</summary>
    public WordFinder Missing { get; } = file.Finder("missing");

    /// <summary>What was received but set aside had still to be counted.</summary>
    public WordFinder SetAside { get; } = file.Finder("set-aside");

    /// <summary>Statements of part of the year.</summary>
    public WordFinder PartOfYear { get; } = file.Finder("part-of-year");

    /// <summary>Statements of several years.</summary>
    public WordFinder Cumulative { get; } = file.Finder("cumulative");

    /// <summary>What means the year of the report even beside another one.</summary>
    public WordFinder OwnYear { get; } = file.Finder("own-year");

    /// <summary>Figures of a whole area.</summary>
    public WordFinder WholeAreas { get; } = file.Finder("whole-areas");

    /// <summary>What leads from a total to its parts.</summary>
    public WordFinder OfWhich { get; } = file.Finder("of-which");

    /// <summary>Parts of a total.</summary>
    public WordFinder Parts { get; } = file.Finder("parts");

    /// <summary>What opens an exception.</summary>
    public WordFinder Excepting { get; } = file.Finder("excepting");

    /// <summary>What closes it.</summary>
    public WordFinder ExceptingEnd { get; } = file.Finder("excepting-end");

    /// <summary>What makes an exception of the topic before it.</summary>
    public WordFinder Excepted { get; } = file.Finder("excepted");

    /// <summary>What is left by an exception.</summary>
    public WordFinder Others { get; } = file.Finder("others");

    /// <summary>What stands for the topic of the heading.</summary>
    public WordFinder Anaphora { get; } = file.Finder("anaphora");

    /// <summary>A section or sentence that is nothing but this says that there was none.</summary>
    public WordFinder Nothing { get; } = file.Finder("nothing");

    /// <summary>Characters that may stand before it.</summary>
    public string BeforeNothing { get; } = file.Text("before-nothing");

    /// <summary>A number after it is of the whole list before.</summary>
    public string AndSoOn { get; } = file.Text("and-so-on");

    /// <summary>What a body spends is no fee that it takes.</summary>
    public WordFinder Spending { get; } = file.Finder("spending");

    /// <summary>What it takes.</summary>
    public WordFinder Collecting { get; } = file.Words("collecting").Without(file.Words("spending")).Finder();

    /// <summary>What ties a clause outside its home section to disclosure work.</summary>
    public WordFinder Disclosure { get; } = file.Finder("disclosure");

    /// <summary>What denies the zero behind it (“不为零”).</summary>
    public WordEndings NotZero { get; } = file.Endings("not-zero");

    /// <summary>What says that a negation leaves something (“未再收到”).</summary>
    public WordEndings Again { get; } = file.Endings("again");

    /// <summary>What leads to the whole of the numbers before it.</summary>
    public WordEndings Totals { get; } = file.Endings("totals");

    /// <summary>What qualifies a number as vague.</summary>
    public WordFinder Vague { get; } = file.Finder("vague");

    /// <summary>What follows a number and its unit here is no object of a topic.</summary>
    public WordFinder NotCounted { get; } = file.Finder("not-counted");

    /// <summary>What points at a number that stands elsewhere.</summary>
    public WordFinder PointsBack { get; } = file.Finder("points-back");

    /// <summary>Between 一 with its unit and a negation: not even one.</summary>
    public WordEndings NotEven { get; } = file.Endings("not-even");

    /// <summary>Units that make 一 mean the matter itself …</summary>
    public WordEndings MatterUnits { get; } = file.Endings("matter-units");

    /// <summary>… where one of these follows.</summary>
    public WordEndings MatterVerbs { get; } = file.Endings("matter-verbs");

    /// <summary>What leaves nothing over between a negation and 一.</summary>
    public WordFinder HappeningVerbs { get; } = file.Finder("happening-verbs");

    /// <summary>Verbs and nouns of publishing.</summary>
    public WordFinder Publishing { get; } = file.Finder("publishing");

    /// <summary>The sections in which they tell what was made public.</summary>
    public IReadOnlyList<string> PublishingRoles { get; } = file.Roles("publishing-roles");

    /// <summary>The units of that.</summary>
    public WordEndings PublishingUnits { get; } = file.Endings("publishing-units");

    /// <summary>Units of kinds and things, behind which a noun says what was counted.</summary>
    public WordEndings KindUnits { get; } = file.Endings("kind-units");

    /// <summary>Such nouns of what is made public.</summary>
    public WordEndings Items { get; } = file.Endings("items");

    /// <summary>What is counted beside the work of publishing.</summary>
    public WordEndings NotItems { get; } = file.Endings("not-items");

    /// <summary>Characters that may stand between such a word and its number.</summary>
    public string CountVerbs { get; } = file.Text("count-verbs");

    /// <summary>Verbs of making documents.</summary>
    public WordFinder Making { get; } = file.Finder("making");

    /// <summary>Verbs of receiving requests.</summary>
    public WordFinder Receiving { get; } = file.Finder("receiving");

    /// <summary>What came in was not made public.</summary>
    public WordFinder Received { get; } = file.Finder("received");

    /// <summary>Without one of these a clause says nothing of time.</summary>
    public WordFinder TimeSigns { get; } = new(new[] { "part-of-year", "cumulative", "own-year", "this-year", "last-year" }.SelectMany(file.Words).Concat(TimeGrammar));

    /// <inheritdoc/>
    public static CountWords Read(WordReader file) => new(file);

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
