using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Residue;

/// <summary>The sets of words in <c>rules/lexicon/residue.yaml</c>.</summary>
internal sealed class ResidueWords
{
    private ResidueWords(Lexicon lexicon)
    {
        Blanks = Set("blanks");
        Units = Set("units");
        Template = Set("template");
        NotTemplate = Set("not-template");
        BeforeNumber = Set("before-number");
        LostUnits = Set("lost-units");
        MoneyBeforeNumber = Set("money-before-number");
        MoneyUnits = Set("money-units");
        LostOrdinals = Set("lost-ordinals");
        DoubledMarks = Set("doubled-marks");
        Doubled = Set("doubled");
        NotDoubled = Set("not-doubled");
        TableWords = Set("table-words");

        WordFinder Set(string entry) => WordFinder.Of(lexicon, "residue/" + entry);
    }

    /// <summary>What stands where something is to be filled in.</summary>
    public WordFinder Blanks { get; }

    /// <summary>Units that follow a single X or two stars in place of a number.</summary>
    public WordFinder Units { get; }

    /// <summary>Words of a template.</summary>
    public WordFinder Template { get; }

    /// <summary>Words of a report that hold words of a template.</summary>
    public WordFinder NotTemplate { get; }

    /// <summary>Words after which a unit needs a number.</summary>
    public WordFinder BeforeNumber { get; }

    /// <summary>The units that stand behind those words without a number.</summary>
    public WordFinder LostUnits { get; }

    /// <summary>Words after which a sum of money needs its number.</summary>
    public WordFinder MoneyBeforeNumber { get; }

    /// <summary>The units of such sums.</summary>
    public WordFinder MoneyUnits { get; }

    /// <summary>Articles and numbers of documents without their number.</summary>
    public WordFinder LostOrdinals { get; }

    /// <summary>Two marks of which one is too many.</summary>
    public WordFinder DoubledMarks { get; }

    /// <summary>Words that stand twice by mistake.</summary>
    public WordFinder Doubled { get; }

    /// <summary>Words in which they are none.</summary>
    public WordFinder NotDoubled { get; }

    /// <summary>Words of tables and menus, which repeat by nature.</summary>
    public WordFinder TableWords { get; }

    /// <summary>The words of a lexicon.</summary>
    public static ResidueWords Of(Lexicon lexicon) => lexicon.Part("residue-words", l => new ResidueWords(l));
}
