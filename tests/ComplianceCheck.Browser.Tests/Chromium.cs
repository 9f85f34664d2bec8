namespace ComplianceCheck.Browser.Tests;

/// <summary>The Chromium of the machine; nothing is downloaded.</summary>
internal static class Chromium
{
    public const string Variable = "COMPLIANCECHECK_CHROMIUM";

    private static readonly string[] Usual =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Its program file; null where there is none.</summary>
    public static string? File { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : Usual.FirstOrDefault(System.IO.File.Exists);
}
