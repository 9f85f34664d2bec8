using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Cli.Timing;

/// <summary>A check kind as it is, with a clock beside it. So any engine is measured, and none knows of it.</summary>
internal sealed class TimedKind(CheckKind kind, Timings timings) : CheckKind
{
    /// <inheritdoc/>
    public override string Name => kind.Name;

    /// <inheritdoc/>
    public override LocalizedText Description => kind.Description;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => kind.Variants;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => kind.Arguments;

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => kind.Patterns;

    /// <inheritdoc/>
    public override object Bind(ParameterReader parameters) => kind.Bind(parameters);

    /// <inheritdoc/>
    public override Verdict Check(Requirement need, CheckSubject subject, Matches matches)
    {
        var start = timings.Now;
        try
        {
            return kind.Check(need, subject, matches);
        }
        finally
        {
            timings.Add(need.Id, start);
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableSum> Sums(Requirement need, CheckSubject subject) => kind.Sums(need, subject);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Workings(Requirement need, CheckSubject subject) => kind.Workings(need, subject);
}
