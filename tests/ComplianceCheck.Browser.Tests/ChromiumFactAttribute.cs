namespace ComplianceCheck.Browser.Tests;

/// <summary>A test that needs Chromium, and is skipped with its reason where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.File is null)
        {
            Skip = $"Chromium is not installed; {Chromium.Variable} may name its program file.";
        }
    }
}
