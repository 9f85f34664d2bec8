using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;

namespace ComplianceCheck.Cli.Auditing;

/// <summary>
/// The bodies that must report, from a CSV file in UTF-8: 单位, and where known 别名 (parted by ; or 、), 类型, 区县, 上级, 是否汇总. The columns
/// may stand in any order.
/// </summary>
internal sealed class Roster
{
    private const int LargestText = 16_000_000;
    private const int MostEntries = 100_000;
    private static readonly string[] Yes = ["是", "汇总", "y", "yes", "true", "1"];
    private static readonly char[] AliasSigns = [';', '；', '、', '|'];

    private readonly Dictionary<string, RosterEntry> byName = new(StringComparer.Ordinal);

    private Roster(IReadOnlyList<RosterEntry> entries)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            byName.TryAdd(entry.Name, entry);
        }

        foreach (var (alias, entry) in entries.SelectMany(e => e.Aliases.Select(a => (a, e))))
        {
            byName.TryAdd(alias, entry);
        }
    }

    /// <summary>A roster that names nobody.</summary>
    public static Roster None { get; } = new([]);

    /// <summary>The bodies, in the order of the file.</summary>
    public IReadOnlyList<RosterEntry> Entries { get; }

    /// <summary>The body of a name; null where the roster has none.</summary>
    public RosterEntry? Find(string? name) => name is null ? null : byName.GetValueOrDefault(name);

    /// <summary>Reads a roster.</summary>
    /// <exception cref="UsageException">It cannot be read, lacks 单位, or a row is wrong; the sentence names row and column.</exception>
    public static Roster Read(string path, Voice voice)
    {
        var text = TextFile.Read(path, LargestText, voice);
        var rows = text.Length > LargestText ? [] : CsvRows.Of(text).Take(MostEntries + 2).ToArray();
        UsageException Refuse(string key, int row, string column) =>
            new(voice.Both(key, ("path", ShownPath.Of(path)), ("row", Voice.Number(row)), ("column", column), ("most", Voice.Number(MostEntries))));
        if (rows.Length is 0 or > MostEntries + 1)
        {
            throw Refuse(rows.Length == 0 && text.Length <= LargestText ? "roster.empty" : "roster.too-large", 0, "");
        }

        string[] heads = [.. rows[0].Select(h => h.Trim().TrimStart('\uFEFF'))];
        var columns = (string[])["单位", "别名", "类型", "区县", "上级", "是否汇总"];
        var at = columns.Select(c => Array.FindIndex(heads, h => h == c || h.StartsWith(c, StringComparison.Ordinal))).ToArray();
        if (at[0] < 0)
        {
            throw Refuse("roster.no-unit", 1, columns[0]);
        }

        var entries = new List<RosterEntry>();
        for (var row = 1; row < rows.Length; row++)
        {
            string Cell(int column) => at[column] >= 0 && at[column] < rows[row].Count ? rows[row][at[column]].Trim() : "";
            if (Cell(0).Length == 0)
            {
                throw Refuse("roster.no-name", row + 1, columns[0]);
            }

            entries.Add(new RosterEntry(
                Cell(0),
                Cell(1).Split(AliasSigns, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                Cell(2),
                Cell(3),
                Cell(4).Length == 0 ? null : Cell(4),
                Yes.Contains(Cell(5), StringComparer.OrdinalIgnoreCase)));
        }

        var roster = new Roster(entries);
        for (var i = 0; i < entries.Count; i++)
        {
            if (!ReferenceEquals(roster.Find(entries[i].Name), entries[i]))
            {
                throw Refuse("roster.twice", i + 2, columns[0]);
            }

            if (entries[i].Parent is { } parent && (roster.Find(parent) is not { } above || ReferenceEquals(above, entries[i])))
            {
                throw Refuse("roster.no-parent", i + 2, columns[4]);
            }
        }

        return roster;
    }
}
