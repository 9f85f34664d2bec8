using ComplianceCheck.Cli;
using ComplianceCheck.Output;

namespace ComplianceCheck.Fuzz;

/// <summary>Runs the program in this process, as its own Main does, on files in a folder of its own.</summary>
internal sealed class ProgramUnderTest : IDisposable
{
    private const string Outputs = "outputs";
    private readonly string folder = Directory.CreateTempSubdirectory("compliancecheck-fuzz-").FullName;

    /// <summary>Runs it on reports.</summary>
    public ProgramOutput OnReports(IReadOnlyList<FuzzCase> cases)
    {
        // The name stays, for its ending decides; a folder of its own keeps equal names apart.
        var paths = cases.Select((c, i) => Write(Path.Combine(FormattableString.Invariant($"{i}"), c.Name), c.Bytes)).ToArray();

        // The formats cost as much as the check, so they do not write every report.
        return Run(paths, cases[0].Index % 3 == 0 ? ResultFormats.All.Skip(1).Select(f => f.Name) : ["json"], "--no-config");
    }

    /// <summary>Runs it on a good report with a pack that is not.</summary>
    public ProgramOutput OnPack(FuzzCase pack)
    {
        Write(Path.Combine("rules", pack.Name), pack.Bytes);
        return Run([Report()], ["json"], "--no-config", "--rules", Path.Combine(folder, "rules"));
    }

    /// <summary>Runs it on a good report beside settings or waivers that are not.</summary>
    public ProgramOutput OnSettings(FuzzCase settings)
    {
        Write(settings.Name, settings.Bytes);
        return Run([Report()], ["json"]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private ProgramOutput Run(string[] reports, IEnumerable<string> formats, params string[] more)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        var terminal = new Terminal { In = Stream.Null, Out = output, Error = errors, Variable = _ => null };
        var written = Directory.CreateDirectory(Path.Combine(folder, Outputs)).FullName;
        var exit = Cli.Program.Run(["check", .. reports, .. more, "--lang", "zh", "-f", "text", .. formats.SelectMany(f => new[] { "-f", f, "-o", $"{f}={Path.Combine(written, f)}" })], terminal);
        return new ProgramOutput(
            exit, output.ToArray(), errors.ToArray(), reports,
            Directory.EnumerateFiles(written, "*", new EnumerationOptions { AttributesToSkip = 0 }).ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes, StringComparer.Ordinal));
    }

    private string Report() => Write("report.txt", "云溪县水利局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，我局收到申请3件。\n"u8.ToArray());

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
