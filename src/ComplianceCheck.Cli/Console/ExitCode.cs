namespace ComplianceCheck.Cli.Console;

/// <summary>How the program ends. The greater outranks the smaller.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above what fails.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above what fails.</summary>
    public const int Findings = 1;

    /// <summary>Something could not be checked.</summary>
    public const int Failure = 2;
}
