using ComplianceCheck.Facts;

namespace ComplianceCheck.Batches;

/// <summary>What a batch keeps of a report: figures, own names, and a sketch of the text. A tenth of the facts at most, so that ten thousand fit.</summary>
public sealed class UnitReport
{
    private UnitReport(ReportFacts facts, IEnumerable<string> names, bool quotes)
    {
        Year = facts.ReportYear;
        Body = facts.Agency?.Kind ?? AgencyKind.Unknown;
        Region = facts.Agency?.RegionPath ?? [];
        Tables = [.. facts.Tables.Select(UnitTable.Of).OfType<UnitTable>().DistinctBy(t => t.Kind)];
        OwnNames = [.. facts.AgencyMentions.Where(m => m.IsOwnName).DistinctBy(m => m.Name).Select(m => new UnitName(m.Name, m.Place))];
        Text = UnitText.Of(facts, names, quotes);
    }

    /// <summary>The report year that it names; null where it names none.</summary>
    public int? Year { get; }

    /// <summary>What kind of body made it.</summary>
    public AgencyKind Body { get; }

    /// <summary>Province, prefecture, county of the body, as far as known.</summary>
    public IReadOnlyList<string> Region { get; }

    /// <summary>Statutory tables.</summary>
    public IReadOnlyList<UnitTable> Tables { get; }

    /// <summary>The names in title, lead-in, signature and page.</summary>
    public IReadOnlyList<UnitName> OwnNames { get; }

    /// <summary>The sketch of the text.</summary>
    public UnitText Text { get; }

    /// <summary>Takes from a report what a batch keeps.</summary>
    /// <param name="facts">The report.</param>
    /// <param name="names">Names of the unit, which do not count as its text: the full name and the others it goes by.</param>
    /// <param name="quotes">Whether words are kept to show; last year's report needs none.</param>
    public static UnitReport Of(ReportFacts facts, IEnumerable<string> names, bool quotes = true) => new(facts, names, quotes);

    /// <summary>The table of a kind; null where it was not read.</summary>
    public UnitTable? Table(string kind) => Tables.FirstOrDefault(t => t.Kind == kind);

    /// <summary>The first table that is of one of some kinds; null where none was read.</summary>
    public UnitTable? Table(IReadOnlyList<string> kinds) => Tables.FirstOrDefault(t => kinds.Contains(t.Kind));
}
