using System.Text;
using ComplianceCheck.Output;

namespace ComplianceCheck.Fuzz;

/// <summary>Cases of one errand in a folder of their own, and the command line that sends the program on it.</summary>
internal sealed class Scene : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("compliancecheck-fuzz-").FullName;
    private readonly string outputs;

    public Scene(IReadOnlyList<FuzzCase> cases)
    {
        outputs = Directory.CreateDirectory(Path.Combine(folder, "outputs")).FullName;
        Errand = cases[0].Errand;
        (Reports, Arguments) = Errand switch
        {
            Errand.LintPack => ([], ["rules", "lint", Pack(cases[0])]),
            Errand.CheckWithPack => Checked([Report()], ["json"], "--no-config", "--rules", Pack(cases[0])),
            Errand.CheckBesideIt => Checked([Beside(cases[0])], ["json"]),
            Errand.WriteEveryFormat => Checked(Written(cases), ResultFormats.All.Skip(1).Select(f => f.Name), "--no-config"),
            Errand.ReadFacts => Read(Written(cases)),
            _ => Checked(Written(cases), ["json"], "--no-config"),
        };
    }

    /// <summary>What the program is to do.</summary>
    public Errand Errand { get; }

    /// <summary>The reports among its arguments.</summary>
    public IReadOnlyList<string> Reports { get; }

    /// <summary>Its arguments.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>The files it wrote; their names are those of the formats.</summary>
    public IEnumerable<string> Outputs => Directory.EnumerateFiles(outputs, "*", new EnumerationOptions { AttributesToSkip = 0 });

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private (string[] Reports, string[] Arguments) Checked(string[] reports, IEnumerable<string> formats, params string[] more) =>
        (reports, ["check", .. reports, .. more, "--lang", "zh", "-f", "text", .. formats.SelectMany(Format)]);

    private (string[] Reports, string[] Arguments) Read(string[] reports) => (reports, ["facts", .. reports, "--lang", "zh", "-f", "text", .. Format("json")]);

    private string[] Format(string name) => ["-f", name, "-o", $"{name}={Path.Combine(outputs, name)}"];

    // The name stays, for its ending decides; a number keeps equal names apart.
    private string[] Written(IReadOnlyList<FuzzCase> cases) => [.. cases.Select((c, i) => Write(FormattableString.Invariant($"{i}-{c.Name}"), c.Bytes))];

    private string Pack(FuzzCase pack) => Path.GetDirectoryName(Write(Path.Combine("rules", pack.Name), pack.Bytes))!;

    private string Beside(FuzzCase settings)
    {
        Write(settings.Name, settings.Bytes);
        return Report();
    }

    private string Report() => Write("report.txt", Encoding.UTF8.GetBytes("云溪县水利局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，我局收到申请3件。\n"));

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
