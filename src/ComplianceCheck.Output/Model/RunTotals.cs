using ComplianceCheck.Findings;

namespace ComplianceCheck.Output.Model;

/// <summary>What a run gave, in numbers. The findings counted are those shown.</summary>
/// <param name="Reports">Reports checked.</param>
/// <param name="Errors">Inputs that could not be checked.</param>
/// <param name="ErrorFindings">Findings of severity error.</param>
/// <param name="WarningFindings">Findings of severity warning.</param>
/// <param name="InfoFindings">Findings of severity info.</param>
public readonly record struct RunTotals(int Reports, int Errors, int ErrorFindings, int WarningFindings, int InfoFindings)
{
    /// <summary>Findings that are waived.</summary>
    public int Waived { get; init; }

    /// <summary>Findings whose waiver has expired; they are counted by severity too.</summary>
    public int Expired { get; init; }

    /// <summary>Waivers without a finding.</summary>
    public int Unused { get; init; }

    /// <summary>What the program ends with.</summary>
    public int ExitCode { get; init; }

    /// <summary>The run was stopped, so that some inputs were not looked at.</summary>
    public bool IsStopped { get; init; }

    /// <summary>Files that were found and not checked; null for none.</summary>
    public IReadOnlyList<PassedOverFile>? PassedOver { get; init; }

    /// <summary>Hidden files and folders and lock files that were found, which have no names here.</summary>
    public int Hidden { get; init; }

    /// <summary>With one more report.</summary>
    public RunTotals Add(CheckedReport report) => this with
    {
        Reports = Reports + 1,
        ErrorFindings = ErrorFindings + report.Count(Severity.Error),
        WarningFindings = WarningFindings + report.Count(Severity.Warning),
        InfoFindings = InfoFindings + report.Count(Severity.Info),
        Waived = Waived + report.Waivers.Waived.Count,
        Expired = Expired + report.Waivers.Expired.Count,
        Unused = Unused + report.Waivers.Unused.Count,
    };

    /// <summary>With one more input that could not be checked.</summary>
    public RunTotals AddError() => this with { Errors = Errors + 1 };
}
