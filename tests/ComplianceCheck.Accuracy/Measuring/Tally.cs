namespace ComplianceCheck.Accuracy.Measuring;

/// <summary>How often a kind of mistake was found.</summary>
internal sealed record Tally(string Name)
{
    public required int Planted { get; init; }

    public required int Found { get; init; }

    public required int OnlyInfo { get; init; }

    public required int AtPlace { get; init; }

    /// <summary>Superfluous errors and warnings in all reports together.</summary>
    public required int Beside { get; init; }

    public static Tally Of(string name, IReadOnlyList<Trial> trials) => new(name)
    {
        Planted = trials.Count,
        Found = trials.Count(t => t.Found),
        OnlyInfo = trials.Count(t => t.OnlyInfo),
        AtPlace = trials.Count(t => t.AtPlace),
        Beside = trials.Sum(t => t.Beside.Count),
    };
}
