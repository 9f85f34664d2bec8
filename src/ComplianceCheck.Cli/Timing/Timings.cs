using System.Collections.Concurrent;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cli.Timing;

/// <summary>How long the phases and the requirements take, over all threads. Measures nothing until it is started.</summary>
internal sealed class Timings(TimeProvider clock)
{
    private readonly long[] phases = new long[Enum.GetValues<Phase>().Length];
    private readonly ConcurrentDictionary<string, long> requirements = new(StringComparer.Ordinal);
    private bool isOn;

    /// <summary>The requirements that were tested, the dearest first.</summary>
    public IEnumerable<(string Id, TimeSpan Time)> Dearest =>
        requirements.OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal).Select(r => (r.Key, Time(r.Value)));

    /// <summary>Measures from now on.</summary>
    public void Start() => isOn = true;

    /// <summary>How long a phase took; of all reports and threads together.</summary>
    public TimeSpan Of(Phase phase) => Time(phases[(int)phase]);

    /// <summary>Measures a phase until what is returned is disposed.</summary>
    public Span Measure(Phase phase) => new(isOn ? this : null, phase);

    /// <summary>The same rules, each of which is measured when it is tested.</summary>
    public ApplicableRules Watch(ApplicableRules rules) => !isOn ? rules : rules with
    {
        Decisions = [.. rules.Decisions.Select(d => d with { Requirement = d.Requirement with { Kind = new TimedKind(d.Requirement.Kind, this) } })],
    };

    /// <summary>The clock's time now, in its own ticks.</summary>
    public long Now => clock.GetTimestamp();

    /// <summary>Adds to the time of a requirement what has passed since a time of the clock.</summary>
    public void Add(string requirement, long since)
    {
        var passed = Now - since;
        requirements.AddOrUpdate(requirement, passed, (_, sum) => sum + passed);
    }

    private TimeSpan Time(long ticks) => clock.GetElapsedTime(0, ticks);

    /// <summary>A stretch of time that belongs to a phase.</summary>
    internal readonly struct Span(Timings? timings, Phase phase) : IDisposable
    {
        private readonly long start = timings?.Now ?? 0;

        /// <inheritdoc/>
        public void Dispose()
        {
            if (timings is not null)
            {
                Interlocked.Add(ref timings.phases[(int)phase], timings.Now - start);
            }
        }
    }
}
