using ComplianceCheck.Forms;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading;

/// <summary>What the caller knows of a report that the report may not say.</summary>
public sealed record ReadingOptions
{
    /// <summary>The report year; overrides what the report says.</summary>
    public int? Year { get; init; }

    /// <summary>The place, such as 浙江省/杭州市.</summary>
    public string? Place { get; init; }

    /// <summary>The kind of report that it is; null to tell it by title and outline.</summary>
    public string? Kind { get; init; }

    /// <summary>The words to read with.</summary>
    public Lexicon Lexicon { get; init; } = Lexicon.BuiltIn;

    /// <summary>The tables of the law that the report may have.</summary>
    public FormBook Forms { get; init; } = FormBook.BuiltIn;

    /// <summary>Words of the sentences whose reading is to be explained; empty for the sentences that say most, null for none.</summary>
    public string? Why { get; init; }
}
