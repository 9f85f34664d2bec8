using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The tables of the law that stand in running text, with the stretches that they occupy.</summary>
/// <param name="Statutory">The statutory tables of report years 2019 and later, in reading order.</param>
/// <param name="Statistics">The statistics table of a report year up to 2018; null where there is none.</param>
internal sealed record WrittenTables(
    IReadOnlyList<(StatutoryTable Table, TextRange Range)> Statutory, (StatutoryTable Table, TextRange Range)? Statistics)
{
    /// <summary>Their stretches, whose words are neither headings nor sentences.</summary>
    public IReadOnlyList<TextRange> Ranges =>
        [.. Statistics is { } found ? [found.Range] : Array.Empty<TextRange>(), .. Statutory.Select(t => t.Range), .. Unread is { } end ? [end] : Array.Empty<TextRange>()];

    /// <summary>The statutory table in which the text ends, of which too little is there to be read; null where there is none.</summary>
    public TextRange? Unread { get; private init; }

    /// <summary>Reads them.</summary>
    /// <param name="flow">The running text.</param>
    /// <param name="lexicon">The words.</param>
    /// <param name="forms">The forms.</param>
    /// <param name="drawn">The tables that are no part of it; there is no second statistics table.</param>
    public static WrittenTables Read(FlowText flow, Lexicon lexicon, FormBook forms, DrawnTables drawn)
    {
        var tables = StatutoryTableReader.ReadText(flow, lexicon, forms);
        return new WrittenTables(tables, drawn.HasStatisticsSource ? null : StatisticsTableReader.ReadText(flow, lexicon, forms))
        {
            Unread = TableEnd.Read(flow, LabelIndex.Of(forms), tables.Count == 0 ? 0 : tables.Max(t => t.Range.End)),
        };
    }

    /// <summary>These and the drawn ones as facts; a statistics table in the text stands for those drawn.</summary>
    public IReadOnlyList<StatutoryTable> With(DrawnTables drawn) =>
        [.. Statistics is { } one ? [one.Table] : drawn.Statistics, .. drawn.Statutory, .. Statutory.Select(t => t.Table)];
}
