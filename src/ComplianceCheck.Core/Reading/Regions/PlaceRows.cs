using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Regions;

/// <summary>The administrative divisions (<c>rules/lexicon/places.yaml</c>).</summary>
/// <param name="Provinces">The provinces, each with its rows: a prefecture, a colon, its counties.</param>
internal sealed record PlaceRows(IReadOnlyList<(string Name, IReadOnlyList<string> Rows)> Provinces) : IWordFile<PlaceRows>
{
    /// <inheritdoc/>
    public static string FileName => "places";

    /// <inheritdoc/>
    public static PlaceRows Read(WordReader file)
    {
        var provinces = new List<(string, IReadOnlyList<string>)>();
        foreach (var (name, text) in file.NamedTexts())
        {
            var rows = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var wrong = Array.FindIndex(rows, r => !IsRow(r));
            if (wrong >= 0)
            {
                file.Report(name, "places-row", rows[wrong]);
            }

            provinces.Add((name, Array.FindAll(rows, IsRow)));
        }

        return new(provinces);
    }

    // No name is longer than its length can be kept, and each has a first character.
    private static bool IsRow(string row)
    {
        var colon = row.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Array.TrueForAll(row.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries), IsName);
    }

    private static bool IsName(string word) =>
        word.Length is > 0 and <= byte.MaxValue && word[0] != '(' && word.Contains('(', StringComparison.Ordinal) == (word[^1] == ')') && !word.EndsWith("()", StringComparison.Ordinal);
}
