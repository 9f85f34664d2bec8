using System.Reflection;
using System.Text;

namespace ComplianceCheck.Fuzz;

/// <summary>What the cases are made from: every report of the fixtures, and the packs of the program taken apart.</summary>
internal sealed class Corpus
{
    private const int LargeBytes = 14_000;

    private static readonly (string Name, string Content)[] Beside =
    [
        ("compliancecheck.yaml", """
            place: 浙江省/杭州市
            severities: {GK00-*: warning, GK21-41: info}
            fail-on: error
            include: ["报送/**/*.docx", "*.txt"]
            exclude: ["报送/草稿/**"]
            formats: [text]
            waivers: compliancecheck.waivers.yaml
            """),
        ("compliancecheck.waivers.yaml", """
            waivers:
              - requirement: GK21-08
                report: report.txt
                fingerprint: "d994857a4876cd89"
                reason: 历史数据无法补录
                owner: 办公室
                expires: 2027-12-31
            """),
    ];

    private readonly (string Name, byte[] Bytes)[] reports;
    private readonly (string Head, string[] Requirements)[] packs;

    public Corpus()
    {
        reports = [.. Resources("fixtures/").Where(r => r.Name != ".gitattributes")];
        packs = [.. Resources("packs/").Select(p => Parts(Encoding.UTF8.GetString(p.Bytes)))];
    }

    /// <summary>A report; large ones come less often, because they cost more and show nothing else.</summary>
    public (string Name, byte[] Bytes) Report(Random random)
    {
        var report = reports[random.Next(reports.Length)];
        return report.Bytes.Length > LargeBytes && random.Next(4) > 0 ? reports[random.Next(reports.Length)] : report;
    }

    /// <summary>A pack with a few requirements of a pack of the program, under other names so that it may stand beside it.</summary>
    public string Pack(Random random)
    {
        var (head, requirements) = packs[random.Next(packs.Length)];
        var chosen = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => requirements[random.Next(requirements.Length)]));
        return (head + chosen).Replace("id: GK", "id: FZ", StringComparison.Ordinal);
    }

    /// <summary>A file that stands beside reports: settings or waivers.</summary>
    public (string Name, string Content) Settings(Random random) => Beside[random.Next(Beside.Length)];

    private static (string Head, string[] Requirements) Parts(string pack)
    {
        var parts = pack.ReplaceLineEndings("\n").Split("\n  - id:");
        var lines = parts[0].Split('\n').Select(l => l.StartsWith("pack:", StringComparison.Ordinal) ? "pack: fuzz" : l);
        return (string.Join('\n', lines.Where(l => !l.StartsWith('#'))), [.. parts[1..].Select(p => "\n  - id:" + p)]);
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Resources(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return (name[(name.LastIndexOf('/') + 1)..], bytes);
        }
    }
}
