using ComplianceCheck.Findings;
using ComplianceCheck.Kinds;
using ComplianceCheck.Readings.Tests.Reports;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Readings.Tests.Views;

/// <summary>What the rules say of a report; the <c>requirement</c> of the example narrows them to one.</summary>
internal static class CheckViews
{
    /// <summary>Every finding: id, severity, the Chinese message with what was read.</summary>
    public static IEnumerable<string> Findings(Subject subject) =>
        Check(subject).Findings.Select(f => $"{f.RuleId} {PeriodViews.Words(f.Severity.ToString())}: {f.Message.Zh}");

    /// <summary>How each requirement ended.</summary>
    public static IEnumerable<string> Outcome(Subject subject) =>
        Check(subject).Outcomes.Select(o => $"{PeriodViews.Words(o.Outcome.ToString())}{(o.Reason is { } reason ? $": {reason.Zh}" : "")}");

    private static CheckResult Check(Subject subject)
    {
        var options = new RuleOptions
        {
            Select = subject.Source.Values.TryGetValue(Source.Requirement, out var id) ? [id] : [],
            Year = subject.Source.Stated.Year,
            Place = subject.Source.Stated.Place,
        };
        return new DirectRuleEngine().Check(BuiltInRules.Book.For(subject.Facts, options), subject.Facts);
    }
}
