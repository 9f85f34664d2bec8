namespace ComplianceCheck.Accuracy.Measuring;

/// <summary>What became of one requirement in one trial.</summary>
/// <param name="Id">The requirement.</param>
/// <param name="Seen">What it did.</param>
/// <param name="Details">Report, fault and words, for whoever looks into it.</param>
internal sealed record Observation(string Id, Seen Seen, string Details);

/// <summary>What a requirement did.</summary>
internal enum Seen
{
    /// <summary>It should have objected and did not.</summary>
    Missed,

    /// <summary>It objected, but at another place.</summary>
    Elsewhere,

    /// <summary>It objected where the fault is.</summary>
    AtPlace,

    /// <summary>It objected to a report with a fault that is not its own.</summary>
    Beside,

    /// <summary>It was asked about a report without fault and was content.</summary>
    Quiet,

    /// <summary>It objected to a report without fault.</summary>
    FalseAlarm,
}
