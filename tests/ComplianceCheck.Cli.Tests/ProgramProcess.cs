using System.Diagnostics;
using System.Text;

namespace ComplianceCheck.Cli.Tests;

/// <summary>
/// Runs a program as a process of its own. This program is the one that was built beside the tests, or the one that the environment
/// variable <c>COMPLIANCECHECK_PROGRAM</c> names, such as the file that was compiled ahead of time.
/// </summary>
/// <param name="Exit">Its exit code.</param>
/// <param name="Bytes">What it wrote to standard output.</param>
/// <param name="ErrorBytes">What it wrote to standard error.</param>
internal sealed record ProgramProcess(int Exit, byte[] Bytes, byte[] ErrorBytes)
{
    private static readonly string? Named = Environment.GetEnvironmentVariable("COMPLIANCECHECK_PROGRAM");

    /// <summary>True where the environment names a program, to be tested instead of the one that was built beside the tests.</summary>
    public static bool IsNamed => Named is { Length: > 0 };

    /// <summary>What a shell would be given to run this program, before its arguments.</summary>
    public static IReadOnlyList<string> Command => IsNamed ? [Named!] : ["dotnet", Path.Combine(AppContext.BaseDirectory, "compliancecheck.dll")];

    public string Output => Encoding.UTF8.GetString(Bytes);

    public string Errors => Encoding.UTF8.GetString(ErrorBytes);

    /// <summary>Runs this program in a folder.</summary>
    public static ProgramProcess In(string folder, params string[] arguments) => In(folder, new Dictionary<string, string>(), arguments);

    /// <summary>Runs this program in a folder with more environment variables.</summary>
    public static ProgramProcess In(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Start(Command[0], folder, environment, [.. Command.Skip(1), .. arguments]);

    /// <summary>Runs any program.</summary>
    public static ProgramProcess Start(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var errors = new MemoryStream();
        using var output = new MemoryStream();
        var reading = process.StandardError.BaseStream.CopyToAsync(errors);
        process.StandardOutput.BaseStream.CopyTo(output);
        reading.Wait();
        process.WaitForExit();
        return new ProgramProcess(process.ExitCode, output.ToArray(), errors.ToArray());
    }
}
