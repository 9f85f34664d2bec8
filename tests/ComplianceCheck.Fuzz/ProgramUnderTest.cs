using ComplianceCheck.Cli;

namespace ComplianceCheck.Fuzz;

/// <summary>Runs the program in this process, as its own Main does, on files in a folder of its own.</summary>
internal sealed class ProgramUnderTest : IDisposable
{
    private const string Output = "out.json";
    private readonly string folder = Directory.CreateTempSubdirectory("compliancecheck-fuzz-").FullName;

    /// <summary>Runs it on reports.</summary>
    public ProgramOutput OnReports(IReadOnlyList<FuzzCase> cases)
    {
        // The name stays, for its ending decides; a folder of its own keeps equal names apart.
        var paths = cases.Select((c, i) => Write(Path.Combine(FormattableString.Invariant($"{i}"), c.Name), c.Bytes)).ToArray();
        return Run(["check", .. paths, "-f", "text", "-f", "json", "-o", "json=" + Path.Combine(folder, Output), "--lang", "zh"], paths);
    }

    /// <summary>Runs it on a good report with a pack that is not.</summary>
    public ProgramOutput OnPack(FuzzCase pack)
    {
        Write(Path.Combine("rules", pack.Name), pack.Bytes);
        var report = Write("report.txt", "云溪县水利局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，我局收到申请3件。\n"u8.ToArray());
        return Run(["check", report, "--rules", Path.Combine(folder, "rules"), "-f", "text", "-f", "json", "-o", "json=" + Path.Combine(folder, Output), "--lang", "zh"], [report]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private ProgramOutput Run(string[] arguments, IReadOnlyList<string> paths)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        var terminal = new Terminal { In = Stream.Null, Out = output, Error = errors, Variable = _ => null };
        var exit = Cli.Program.Run(arguments, terminal);
        var file = Path.Combine(folder, Output);
        var result = new ProgramOutput(
            exit, output.ToArray(), errors.ToArray(), File.Exists(file) ? File.ReadAllBytes(file) : null, paths,
            [.. Directory.EnumerateFiles(folder, "*.tmp", new EnumerationOptions { AttributesToSkip = 0 })]);
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0 }))
        {
            if (entry is DirectoryInfo inner)
            {
                inner.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }

        return result;
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
