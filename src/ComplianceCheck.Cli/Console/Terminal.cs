using System.Runtime.InteropServices;

namespace ComplianceCheck.Cli.Console;

/// <summary>What the program is connected to: the streams, what they lead to, and the environment. Nothing else touches the console.</summary>
internal sealed class Terminal
{
    private const int NarrowestWidth = 40;

    /// <summary>Standard input.</summary>
    public required Stream In { get; init; }

    /// <summary>Standard output.</summary>
    public required Stream Out { get; init; }

    /// <summary>Standard error.</summary>
    public required Stream Error { get; init; }

    /// <summary>Columns of the terminal that standard output leads to; null where it leads elsewhere.</summary>
    public int? OutWidth { get; init; }

    /// <summary>Columns of the terminal that standard error leads to; null where it leads elsewhere.</summary>
    public int? ErrorWidth { get; init; }

    /// <summary>Whether the user interface of the system is Chinese; null where the system does not say so apart from the environment.</summary>
    public bool? IsSystemChinese { get; init; }

    /// <summary>Whether the window was opened for this program alone, as a double click on its icon does; closed when the program ends.</summary>
    public bool IsOwnWindow { get; init; }

    /// <summary>Reads an environment variable; null where it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            PrepareWindowsConsole();
        }

        var columns = new Lazy<int>(Columns);
        return new Terminal
        {
            In = System.Console.OpenStandardInput(),
            Out = System.Console.OpenStandardOutput(),
            Error = System.Console.OpenStandardError(),
            OutWidth = System.Console.IsOutputRedirected ? null : columns.Value,
            ErrorWidth = System.Console.IsErrorRedirected ? null : columns.Value,
            IsOwnWindow = OperatingSystem.IsWindows() && IsAlone(),
            IsSystemChinese = OperatingSystem.IsWindows() ? IsWindowsChinese() : null,
            Variable = Environment.GetEnvironmentVariable,
        };
    }

    private static int Columns()
    {
        // Some terminals do not tell their size.
        const int Unknown = 80;
        try
        {
            var width = System.Console.WindowWidth;
            return width > 0 ? Math.Max(NarrowestWidth, width) : Unknown;
        }
        catch (IOException)
        {
            return Unknown;
        }
    }

    /// <summary>Consoles in a legacy code page would show UTF-8 as rubbish, and older ones need to be told to understand colours.</summary>
    [System.Runtime.Versioning.SupportedOSPlatform("windows")]
    private static void PrepareWindowsConsole()
    {
        const uint Utf8 = 65001;
        const int StandardOutput = -11;
        const uint VirtualTerminal = 4;
        if (!System.Console.IsOutputRedirected || !System.Console.IsErrorRedirected)
        {
            _ = SetConsoleOutputCP(Utf8);
        }

        var output = GetStdHandle(StandardOutput);
        if (GetConsoleMode(output, out var mode) != 0)
        {
            _ = SetConsoleMode(output, mode | VirtualTerminal);
        }
    }

    /// <summary>A shell would be a second process at the console.</summary>
    [System.Runtime.Versioning.SupportedOSPlatform("windows")]
    private static bool IsAlone()
    {
        var processes = new uint[2];
        return !System.Console.IsInputRedirected && !System.Console.IsOutputRedirected && GetConsoleProcessList(processes, 2) == 1;
    }

    [System.Runtime.Versioning.SupportedOSPlatform("windows")]
    private static bool IsWindowsChinese()
    {
        const int PrimaryLanguage = 0x3FF;
        const int Chinese = 0x04;
        return (GetUserDefaultUILanguage() & PrimaryLanguage) == Chinese;
    }

#pragma warning disable SYSLIB1054 // All arguments are blittable, so the generated form would only demand unsafe code.
    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern ushort GetUserDefaultUILanguage();

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern uint GetConsoleProcessList([In, Out] uint[] processes, uint count);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int SetConsoleOutputCP(uint codePage);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint GetStdHandle(int which);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int GetConsoleMode(nint handle, out uint mode);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int SetConsoleMode(nint handle, uint mode);
#pragma warning restore SYSLIB1054
}
