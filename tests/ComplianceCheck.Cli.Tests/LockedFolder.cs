namespace ComplianceCheck.Cli.Tests;

/// <summary>A folder that may not be opened while it is locked. The administrator may open all, so the program is then run as somebody else.</summary>
internal sealed class LockedFolder : IDisposable
{
    private const string Nobody = "65534";
    private readonly string path;
    private readonly bool isAdministrator = Environment.UserName == "root";

    public LockedFolder(string path)
    {
        this.path = path;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
            File.SetUnixFileMode(Path.GetDirectoryName(Path.GetDirectoryName(path))!, (UnixFileMode)0b111_101_101);
        }
    }

    /// <summary>False where only the administrator is there to try it.</summary>
    public bool IsLocked => !isAdministrator || File.Exists("/usr/bin/setpriv");

    /// <summary>Runs the program in a folder as somebody who may not open it.</summary>
    public ProgramProcess Run(TempFolder folder, params string[] arguments) => isAdministrator
        ? ProgramProcess.Start(
            "setpriv",
            folder.Path,
            new Dictionary<string, string>(),
            ["--reuid", Nobody, "--regid", Nobody, "--clear-groups", .. ProgramProcess.Command, .. arguments])
        : ProgramProcess.In(folder.Path, arguments);

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
