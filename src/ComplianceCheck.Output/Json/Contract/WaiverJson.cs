using System.ComponentModel;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Output.Json.Contract;

[Description("A waiver of a finding.")]
internal sealed record WaiverJson(
    [property: Description("Whether it still holds.")] WaiverStatus Status,
    [property: Description("Why the finding is accepted.")] string Reason,
    [property: Description("Who answers for it.")] string Owner,
    [property: Description("The last day on which it holds.")] DateOnly Expires,
    [property: Description("Name of the file it stands in.")] string File,
    [property: Description("Line of it there, from 1.")] int Line)
{
    public static WaiverJson Used(Waiver waiver) => Of(waiver, WaiverStatus.Used);

    public static WaiverJson? Expired(Waiver? waiver) => waiver is null ? null : Of(waiver, WaiverStatus.Expired);

    private static WaiverJson Of(Waiver waiver, WaiverStatus status) => new(status, waiver.Reason, waiver.Owner, waiver.Expires, waiver.File, waiver.Line);
}

/// <summary>What became of a waiver.</summary>
internal enum WaiverStatus
{
    /// <summary>It holds.</summary>
    Used,

    /// <summary>It holds no longer.</summary>
    Expired,
}

[Description("A waiver of a report that has no such finding.")]
internal sealed record UnusedWaiverJson(
    [property: Description("Id of the requirement.")] string RuleId,
    [property: Description("Fingerprint of what was accepted.")] string Fingerprint,
    [property: Description("Why it was accepted.")] string Reason,
    [property: Description("Who answers for it.")] string Owner,
    [property: Description("The last day on which it holds.")] DateOnly Expires,
    [property: Description("Name of the file it stands in.")] string File,
    [property: Description("Line of it there, from 1.")] int Line)
{
    public static UnusedWaiverJson Of(Waiver waiver) =>
        new(waiver.Requirement, waiver.Fingerprint, waiver.Reason, waiver.Owner, waiver.Expires, waiver.File, waiver.Line);
}
