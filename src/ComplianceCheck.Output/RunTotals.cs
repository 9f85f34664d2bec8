using ComplianceCheck.Findings;

namespace ComplianceCheck.Output;

/// <summary>What a run gave, in numbers. The findings counted are those shown.</summary>
/// <param name="Reports">Reports checked.</param>
/// <param name="Errors">Inputs that could not be checked.</param>
/// <param name="ErrorFindings">Findings of severity error.</param>
/// <param name="WarningFindings">Findings of severity warning.</param>
/// <param name="InfoFindings">Findings of severity info.</param>
public readonly record struct RunTotals(int Reports, int Errors, int ErrorFindings, int WarningFindings, int InfoFindings)
{
    /// <summary>With one more report.</summary>
    public RunTotals Add(CheckedReport report) => this with
    {
        Reports = Reports + 1,
        ErrorFindings = ErrorFindings + report.Count(Severity.Error),
        WarningFindings = WarningFindings + report.Count(Severity.Warning),
        InfoFindings = InfoFindings + report.Count(Severity.Info),
    };

    /// <summary>With one more input that could not be checked.</summary>
    public RunTotals AddError() => this with { Errors = Errors + 1 };
}
