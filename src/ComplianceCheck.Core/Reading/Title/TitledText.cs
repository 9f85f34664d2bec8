using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Tracing;

namespace ComplianceCheck.Reading.Title;

/// <summary>A text of which it is known where the report is named.</summary>
/// <param name="Flow">The text, duplicates removed.</param>
/// <param name="Lexicon">The words.</param>
/// <param name="Namings">The namings near its beginning, in reading order.</param>
/// <param name="Trace">Collects what readers decide; null where nobody asks.</param>
internal sealed record TitledText(FlowText Flow, Lexicon Lexicon, IReadOnlyList<TitleReader.Naming> Namings, ReadingTrace? Trace = null)
{
    /// <summary>The title among the namings; null where none is one.</summary>
    public TitleReader.Naming? Title { get; } = TitleReader.TitleOf(Namings);

    /// <summary>Where the title stands; empty at the beginning where there is none.</summary>
    public TextRange TitleRange => Title?.Range ?? new TextRange(0, 0);

    /// <summary>The title as a fact; null where there is none.</summary>
    public TitleFact? ToFact() => Title is null ? null : TitleReader.ToFact(Flow, Lexicon, Title);
}
