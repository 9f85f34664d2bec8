using System.Diagnostics;

namespace ComplianceCheck.Browser.Tests;

/// <summary>The program as it serves its page, a process of its own.</summary>
internal sealed class ServedDesk : IDisposable
{
    private readonly Process process;

    private ServedDesk(Process process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>What it printed first.</summary>
    public Uri Address { get; }

    /// <summary>Starts it.</summary>
    /// <param name="files">Files to open and watch.</param>
    public static ServedDesk Start(params string[] files)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "compliancecheck.dll"), "serve", "--no-browser", "--no-config", "--lang", "zh", .. files])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        var process = Process.Start(start)!;
        return new ServedDesk(process, new Uri(process.StandardOutput.ReadLine()!));
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
