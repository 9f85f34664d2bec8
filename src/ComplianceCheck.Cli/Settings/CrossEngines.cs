using ComplianceCheck.Batches;

namespace ComplianceCheck.Cli.Settings;

/// <summary>The engine for requirements that join many reports, where this build has it.</summary>
internal sealed class CrossEngines
{
    private readonly Lazy<ICrossReportEngine?> engine = new(Make);

    /// <summary>The engine; null in the native program, which cannot compile the conditions of the network while it runs. Only loaded when it is asked for.</summary>
    public ICrossReportEngine? Engine => engine.Value;

#if NATIVE
    private static ICrossReportEngine? Make() => null;
#else
    private static ICrossReportEngine? Make() => Network();

    // A function of its own: to compile one that speaks of a type of the network is to load it.
    private static readonly Func<ICrossReportEngine> Network = static () => new ComplianceCheck.Cross.CrossReportEngine();
#endif
}
