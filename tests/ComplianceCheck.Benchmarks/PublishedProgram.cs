using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ComplianceCheck.Benchmarks;

/// <summary>The program as a user has it: published as the README says, into a temporary folder.</summary>
internal sealed class PublishedProgram : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("compliancecheck-published-");

    private PublishedProgram()
    {
    }

    /// <summary>The file to run.</summary>
    public string File => Path.Combine(folder.FullName, OperatingSystem.IsWindows() ? "compliancecheck.exe" : "compliancecheck");

    /// <summary>Publishes it; null where this machine cannot, as one without a linker cannot make a native file.</summary>
    /// <param name="project">Folder of its project.</param>
    /// <param name="native">As a native file, not one for the machine's own .NET.</param>
    public static PublishedProgram? Make(string project, bool native)
    {
        var program = new PublishedProgram();
        string[] kind = native ? ["-p:Aot=true"] : [];
        using var publish = Process.Start("dotnet", ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", program.folder.FullName, "-v", "quiet", "--nologo", .. kind]);
        publish.WaitForExit();
        if (publish.ExitCode == 0 && System.IO.File.Exists(program.File))
        {
            return program;
        }

        program.Dispose();
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}
