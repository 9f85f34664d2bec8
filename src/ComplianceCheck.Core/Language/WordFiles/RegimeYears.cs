using ComplianceCheck.Yaml;

namespace ComplianceCheck.Language.WordFiles;

/// <summary>Which rules hold for which report years (<c>rules/lexicon/regimes.yaml</c>).</summary>
/// <param name="Ranges">Report years by the id of their rules.</param>
internal sealed record RegimeYears(IReadOnlyList<(string Id, YearRange Years)> Ranges) : IWordFile<RegimeYears>
{
    /// <inheritdoc/>
    public static string FileName => "regimes";

    /// <inheritdoc/>
    public static RegimeYears Read(WordReader file)
    {
        var ranges = new List<(string, YearRange)>();
        foreach (var (id, years) in file.NamedTexts())
        {
            if (YearRange.Parse(years) is { } range)
            {
                ranges.Add((id, range));
            }
            else
            {
                file.Report(id, "years-bad", years);
            }
        }

        return new(ranges);
    }
}
