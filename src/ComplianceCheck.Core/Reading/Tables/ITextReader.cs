using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads the tables of a family from running text, in one way of laying them out.</summary>
internal interface ITextReader
{
    /// <summary>The tables found, with the stretches that they occupy.</summary>
    IEnumerable<(TableDraft Draft, TextRange Range)> Read();
}
