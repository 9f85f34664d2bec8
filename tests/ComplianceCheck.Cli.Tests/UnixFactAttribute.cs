namespace ComplianceCheck.Cli.Tests;

/// <summary>A fact about what only Unix has; elsewhere it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "This platform has neither such files nor such rights.";
        }
    }
}
