namespace ComplianceCheck.Cli.Tests;

/// <summary>A fact about what only Unix has; elsewhere it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Pipes have no place among the files of this platform.";
        }
    }
}
