using ComplianceCheck.Language;
using ComplianceCheck.Reading.Agency;
using ComplianceCheck.Reading.Regions;

namespace ComplianceCheck.Tests.Reading;

public sealed class AgencyRegionsTests
{
    private static readonly AgencyRegions Book = AgencyRegions.Of(Lexicon.BuiltIn);

    [Fact]
    public void The_province_that_all_candidates_share_is_certain() =>
        Book.Resolve("吉林商务局", []).ShouldBe(["吉林省"]);

    [Fact]
    public void Every_division_is_found_by_its_whole_name_and_never_guessed_by_its_own()
    {
        var names = RegionNames.Of(Lexicon.BuiltIn);
        var paths = Divisions().ToList();
        paths.Count.ShouldBeGreaterThan(3_000);
        foreach (var path in paths)
        {
            Book.Resolve(string.Concat(path) + "商务局", []).ShouldBe(path);

            var found = Book.Resolve(path[^1] + "商务局", []);
            names.FullAt(path[^1], 0, out _).ShouldAllBe(n => found.SequenceEqual(n.Path.Take(found.Count)));
        }
    }

    private static IEnumerable<string[]> Divisions()
    {
        foreach (var (entry, node) in Lexicon.BuiltIn.Entries.Where(e => e.Entry.StartsWith("places/", StringComparison.Ordinal)))
        {
            var province = entry["places/".Length..];
            foreach (var row in node.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var prefecture = row[..row.IndexOf(':', StringComparison.Ordinal)].Split(' ')[0];
                string[] outer = prefecture == province || prefecture == "直辖" ? [province] : [province, prefecture];
                yield return outer;

                // Former divisions may lie elsewhere today.
                foreach (var county in row[(row.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('/')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return [.. outer, county.Split('(')[0]];
                }
            }
        }
    }
}
