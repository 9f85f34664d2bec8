using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Residue;

/// <summary>The sets of words in <c>rules/lexicon/residue.yaml</c>.</summary>
internal sealed class ResidueWords : IWordFile<ResidueWords>
{
    private ResidueWords(WordReader file)
    {
        var (template, doubled) = (file.Words("template"), file.Words("doubled"));
        Blanks = file.Finder("blanks");
        Units = file.Finder("units");
        Template = template.Finder();
        NotTemplate = file.Words("not-template").Without(template).Holding(template).Finder();
        TemplateNames = file.Finder("template-names");
        Instructions = file.Finder("instructions");
        NotInstructions = file.Finder("not-instructions");
        BeforeNumber = file.Finder("before-number");
        LostUnits = file.Finder("lost-units");
        MoneyBeforeNumber = file.Finder("money-before-number");
        MoneyUnits = file.Finder("money-units");
        LostOrdinals = file.Finder("lost-ordinals");
        DoubledMarks = file.Finder("doubled-marks");
        Doubled = doubled.Finder();
        NotDoubled = file.Words("not-doubled").Without(doubled).Holding(doubled).Finder();
        TableWords = file.Finder("table-words");
    }

    /// <inheritdoc/>
    public static string FileName => "residue";

    /// <summary>What stands where something is to be filled in.</summary>
    public WordFinder Blanks { get; }

    /// <summary>Units that follow a single X or two stars in place of a number.</summary>
    public WordFinder Units { get; }

    /// <summary>Words of a template.</summary>
    public WordFinder Template { get; }

    /// <summary>Words for a template, which may be of the work done as well.</summary>
    public WordFinder TemplateNames { get; }

    /// <summary>What makes instructions of them.</summary>
    public WordFinder Instructions { get; }

    /// <summary>Words that such a word is only the end of.</summary>
    public WordFinder NotInstructions { get; }

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

    /// <inheritdoc/>
    public static ResidueWords Read(WordReader file) => new(file);
}
