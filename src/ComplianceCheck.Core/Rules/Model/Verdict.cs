using ComplianceCheck.Findings;

namespace ComplianceCheck.Rules.Model;

/// <summary>What a check kind found.</summary>
public sealed record Verdict
{
    private Verdict(Outcome outcome) => Outcome = outcome;

    /// <summary>How it ended.</summary>
    public Outcome Outcome { get; }

    /// <summary>What a passed requirement rests on.</summary>
    public IReadOnlyList<Evidence> Evidence { get; private init; } = [];

    /// <summary>The faults of a failed one.</summary>
    public IReadOnlyList<Fault> Faults { get; private init; } = [];

    /// <summary>Key in the reasons of the message catalogue, and its arguments; null where passed or failed.</summary>
    public Reason? Reason { get; private init; }

    /// <summary>Met.</summary>
    public static Verdict Pass(params Evidence[] evidence) => new(Outcome.Passed) { Evidence = evidence };

    /// <summary>Not met.</summary>
    public static Verdict Fail(params IReadOnlyList<Fault> faults) => new(Outcome.Failed) { Faults = faults };

    /// <summary>Fails where there are faults, else passes.</summary>
    public static Verdict FailIfAny(IReadOnlyList<Fault> faults, params Evidence[] evidence) =>
        faults.Count > 0 ? Fail(faults) : Pass(evidence);

    /// <summary>A defect of ours. Its message may quote the report, which has no business in a note about our own defect.</summary>
    public static Verdict Crashed(Exception defect) => new(Outcome.Crashed) { Reason = new Reason("crashed", [defect.GetType().Name]) };

    /// <summary>Does not concern this report.</summary>
    public static Verdict NotApplicable(string reason, params string[] arguments) =>
        new(Outcome.NotApplicable) { Reason = new Reason(reason, arguments) };

    /// <summary>What it would look at is missing.</summary>
    public static Verdict NotAssessable(string reason, params string[] arguments) =>
        new(Outcome.NotAssessable) { Reason = new Reason(reason, arguments) };
}
