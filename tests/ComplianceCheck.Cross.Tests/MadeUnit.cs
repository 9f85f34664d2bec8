using ComplianceCheck.Batches;

namespace ComplianceCheck.Cross.Tests;

/// <summary>A unit of a made batch, with its reports as they were made.</summary>
internal sealed class MadeUnit
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Parent { get; init; }

    public string District { get; init; } = "";

    public int Year { get; init; } = 2023;

    public bool IsSummary { get; init; }

    public bool IsOwnShare { get; init; }

    public List<string> Faults { get; } = [];

    public MadeReport? Report { get; set; }

    public MadeReport? Prior { get; set; }

    public CrossReportUnit Made() => new()
    {
        Id = Id,
        Name = Name,
        Parent = Parent,
        District = District,
        Year = Year,
        IsSummary = IsSummary,
        IsOwnShare = IsOwnShare,
        Report = Report?.Made(),
        Prior = Prior?.Made(quotes: false),
        Faults = Faults,
    };
}
