namespace ComplianceCheck.Batches;

/// <summary>A body that must report in a year, and what it reported.</summary>
public sealed record CrossReportUnit
{
    /// <summary>Its identity in the batch; two reports of one body are two units with ids of their own.</summary>
    public required string Id { get; init; }

    /// <summary>Its full name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names it goes by.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>类型, as the roster has it; empty where it says nothing.</summary>
    public string Kind { get; init; } = "";

    /// <summary><see cref="Id"/> of the unit above it; null where there is none.</summary>
    public string? Parent { get; init; }

    /// <summary>区县; empty where none is known.</summary>
    public string District { get; init; } = "";

    /// <summary>The report year that is due.</summary>
    public required int Year { get; init; }

    /// <summary>是否汇总: its figures are those of all units below it together.</summary>
    public bool IsSummary { get; init; }

    /// <summary>本级: its figures are the own share of the unit above it.</summary>
    public bool IsOwnShare { get; init; }

    /// <summary>What it reported; null where nothing is in.</summary>
    public UnitReport? Report { get; init; }

    /// <summary>What it reported the year before; null where that is not there.</summary>
    public UnitReport? Prior { get; init; }

    /// <summary>Ids of the requirements that its report failed by itself, for the comparison of districts.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];
}
