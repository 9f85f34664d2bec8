using System.Text.RegularExpressions;
using ComplianceCheck.Rules.Packs;
using ComplianceCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Waivers;

/// <summary>Reads a file of waivers. Nothing is thrown: what is wrong comes back with its position.</summary>
/// <param name="book">Where requirements are looked up.</param>
public sealed partial class WaiverReader(RuleBook book)
{
    /// <summary>Characters of a file.</summary>
    public const int LargestText = YamlTree.LargestText * Times;

    /// <summary>Waivers of a file; each is a mapping of six keys and values.</summary>
    public const int MostWaivers = (YamlTree.MostNodes * Times / 13) - 1;

    // The findings of an archive of thousands of reports are written by the program, not by people.
    private const int Times = 20;

    /// <summary>Reads a file.</summary>
    public ReadWaivers Read(YamlFile file)
    {
        var mistakes = new MistakeList(new YamlSource(file));
        if (YamlTree.Read(file.Text, mistakes, times: Times) is not { } root)
        {
            return new ReadWaivers([], mistakes.All);
        }

        var reader = new MappingReader(root, mistakes);
        reader.Require("waivers");
        var name = Path.GetFileName(file.Name);
        var seen = new Dictionary<(string, string, string), int>();
        var waivers = new List<Waiver>();
        foreach (var entry in reader.Node("waivers") is { } list && MappingReader.IsNull(list) ? [] : reader.Mappings("waivers"))
        {
            var waiver = Waiver(entry, name);
            if (!seen.TryAdd((waiver.Requirement, waiver.Report, waiver.Fingerprint), waiver.Line))
            {
                mistakes.Add(entry.Start, "duplicate-waiver", null, $"{seen[(waiver.Requirement, waiver.Report, waiver.Fingerprint)]}");
            }

            waivers.Add(waiver);
        }

        reader.RefuseUnknownKeys();
        return new ReadWaivers(waivers, mistakes.All);
    }

    private Waiver Waiver(MappingReader entry, string file)
    {
        var waiver = new Waiver
        {
            Requirement = Requirement(entry),
            Report = Report(entry),
            Fingerprint = Fingerprint(entry),
            Reason = entry.Text("reason"),
            Owner = entry.Text("owner"),
            Expires = Expires(entry),
            File = file,
            Line = (int)entry.Start.Line,
            LastLine = LastLine(entry),
        };
        entry.RefuseUnknownKeys();
        return waiver;
    }

    private string Requirement(MappingReader entry)
    {
        const string Key = "requirement";
        var id = entry.Text(Key);
        if (id.Length > 0 && book.Find(id) is null)
        {
            entry.Mistakes.Add(entry.Node(Key)!.Start, "unknown-id", Nearest.To(id, book.Requirements.Select(r => r.Id)), id);
        }

        return id;
    }

    private static DateOnly Expires(MappingReader entry)
    {
        const string Key = "expires";

        // Asking for the text is what reports that it is missing.
        return entry.Node(Key) is null && entry.Text(Key).Length == 0 ? default : entry.OptionalDate(Key) ?? default;
    }

    private static string Report(MappingReader entry)
    {
        const string Key = "report";
        // Elsewhere than on Windows a name may hold colons and backslashes.
        var isWindows = Path.DirectorySeparatorChar == '\\';
        var path = isWindows ? entry.Text(Key).Replace('\\', '/') : entry.Text(Key);
        if (path.StartsWith('/') || path is [_, ':', '\\', ..] || (isWindows && path is [_, ':', ..]))
        {
            entry.Mistakes.Add(entry.Node(Key)!, "report-absolute", path);
        }

        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }

    private static string Fingerprint(MappingReader entry)
    {
        const string Key = "fingerprint";
        var text = entry.Text(Key);
        if (text.Length > 0 && !Hexadecimal().IsMatch(text))
        {
            entry.Mistakes.Add(entry.Node(Key)!, "fingerprint-bad", text);
        }

        return text;
    }

    /// <summary>The end of a mapping is only known to be somewhere before the next entry; that of its values is known.</summary>
    private static int LastLine(MappingReader entry) => entry.Entries
        .SelectMany(e => (YamlNode[])[e.Key, e.Value])
        .Select(n => (int)(n.End.Column == 1 && n.End.Line > n.Start.Line ? n.End.Line - 1 : n.End.Line))
        .DefaultIfEmpty((int)entry.Start.Line)
        .Max();

    [GeneratedRegex("^[0-9a-f]{16}$")]
    private static partial Regex Hexadecimal();
}
