using System.Globalization;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;
using YamlDotNet.Core;

namespace ComplianceCheck.Rules.Packs;

/// <summary>What can only be seen with all packs side by side.</summary>
internal static class PackCrossCheck
{
    /// <summary>Every mistake of every pack, by pack, then by position.</summary>
    public static IReadOnlyList<YamlMistake> Run(IReadOnlyList<ReadPack> packs)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var words = new Dictionary<(string, string), string>();
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var (retired, retiredIn) = (new Dictionary<string, string?>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var requirements = new Dictionary<string, Requirement>(StringComparer.Ordinal);
        for (var i = 0; i < packs.Count; i++)
        {
            foreach (var entry in packs[i].Retired)
            {
                retired.TryAdd(entry.Id, entry.Successor);
                retiredIn.TryAdd(entry.Id, i);
            }
        }

        foreach (var need in packs.SelectMany(p => p.Pack?.Requirements ?? []))
        {
            requirements.TryAdd(need.Id, need);
        }

        var mistakes = packs.Select(p => p.Mistakes.ToList()).ToArray();
        for (var i = 0; i < packs.Count; i++)
        {
            CheckNames(packs[i], names, mistakes[i]);
            CheckWords(packs[i], words, mistakes[i]);
            CheckRegime(packs[i], packs.Take(i), mistakes[i]);

            // Whoever comes later is to give way: a pack that retires an id in use, or one that uses a retired id.
            CheckIds(packs[i], ids, id => retiredIn.TryGetValue(id, out var at) && at <= i, mistakes[i]);
            mistakes[i].AddRange(packs[i].Retired
                .Where(r => ids.ContainsKey(r.Id) && packs[i].Ids.All(own => own.Id != r.Id))
                .Select(r => packs[i].Source.Mistake(r.At, "retired-in-use", null, r.Id, ids[r.Id])));
        }

        for (var i = 0; i < packs.Count; i++)
        {
            CheckRetired(packs[i], ids, retired, mistakes[i]);
            CheckChanges(packs[i], ids, requirements, mistakes[i]);
            mistakes[i].AddRange(packs[i].Takes
                .Where(t => !requirements.ContainsKey(t.Value!))
                .Select(t => packs[i].Source.Mistake(t.Start, "takes-unknown", Nearest.To(t.Value!, requirements.Keys), t.Value!)));
        }

        return [.. mistakes.SelectMany(list => list.OrderBy(m => m.Line).ThenBy(m => m.Column))];
    }

    private static void CheckNames(ReadPack pack, Dictionary<string, string> names, List<YamlMistake> mistakes)
    {
        if (pack.Pack is { Name.Length: > 0 } read && !names.TryAdd(read.Name, read.File))
        {
            mistakes.Add(pack.Source.Mistake(pack.NameMark, "duplicate-pack", null, read.Name, names[read.Name]));
        }
    }

    // A name means one thing; words that two packs share belong to a set of the lexicon.
    private static void CheckWords(ReadPack pack, Dictionary<(string, string), string> words, List<YamlMistake> mistakes)
    {
        foreach (var (sort, name, at) in pack.Words.Own)
        {
            if (!words.TryAdd((sort, name), Position(pack, at)))
            {
                mistakes.Add(pack.Source.Mistake(at, "words-clash", null, name, words[(sort, name)]));
            }
        }
    }

    /// <summary>A report year belongs to one regime, or it would depend on the order of the files which one is asked.</summary>
    private static void CheckRegime(ReadPack pack, IEnumerable<ReadPack> earlier, List<YamlMistake> mistakes)
    {
        if (pack.Pack is not { Layer: PackLayer.National } read)
        {
            return;
        }

        var years = new YearRange(read.Applies.FirstYear, read.Applies.LastYear);
        foreach (var other in earlier.Select(e => e.Pack).OfType<Pack>().Where(p => p.Layer == PackLayer.National && p.Name != read.Name))
        {
            if (!years.Within(new YearRange(other.Applies.FirstYear, other.Applies.LastYear)).IsEmpty)
            {
                var otherYears = new YearRange(other.Applies.FirstYear, other.Applies.LastYear).ToString();
                mistakes.Add(pack.Source.Mistake(pack.YearsMark, "regimes-overlap", null, years.ToString(), other.Name, otherYears));
            }
        }
    }

    private static void CheckIds(ReadPack pack, Dictionary<string, string> ids, Func<string, bool> isRetired, List<YamlMistake> mistakes)
    {
        foreach (var (id, at, _, _) in pack.Ids)
        {
            if (!ids.TryAdd(id, Position(pack, at)))
            {
                mistakes.Add(pack.Source.Mistake(at, "duplicate-id", null, id, ids[id]));
            }
            else if (isRetired(id))
            {
                mistakes.Add(pack.Source.Mistake(at, "retired-id", null, id));
            }
        }
    }

    private static void CheckRetired(
        ReadPack pack, Dictionary<string, string> ids, Dictionary<string, string?> retired, List<YamlMistake> mistakes)
    {
        foreach (var (id, at, successor, successorAt) in pack.Retired)
        {
            if (successor is null)
            {
                continue;
            }

            if (!ids.ContainsKey(successor) && !retired.ContainsKey(successor))
            {
                mistakes.Add(pack.Source.Mistake(successorAt, "unknown-id", Nearest.To(successor, ids.Keys), successor));
            }
            else if (IsCircle(id, retired))
            {
                mistakes.Add(pack.Source.Mistake(at, "retired-circle", null, id));
            }
        }
    }

    private static bool IsCircle(string id, Dictionary<string, string?> retired)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? next = id; next is not null; next = retired.GetValueOrDefault(next))
        {
            if (!seen.Add(next))
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckChanges(
        ReadPack pack, Dictionary<string, string> ids, Dictionary<string, Requirement> requirements, List<YamlMistake> mistakes)
    {
        foreach (var (change, at, templates) in pack.Changes)
        {
            if (!ids.ContainsKey(change.Id))
            {
                mistakes.Add(pack.Source.Mistake(at, "unknown-id", Nearest.To(change.Id, ids.Keys), change.Id));
            }
            else if (requirements.TryGetValue(change.Id, out var need))
            {
                mistakes.AddRange(templates.SelectMany(t => t.Mistakes(pack.Source, RequirementReader.Arguments(need.Kind))));
            }
        }
    }

    private static string Position(ReadPack pack, Mark at) =>
        string.Create(CultureInfo.InvariantCulture, $"{pack.Source.File.Name}:{at.Line}");
}
