namespace ComplianceCheck.Fuzz;

/// <summary>What is to be said of a run of the program.</summary>
/// <param name="Broken">How the promise was broken; null where it was kept.</param>
/// <param name="Outcomes">What became of each input: checked, or the code of its refusal.</param>
internal sealed record Verdict(string? Broken, IReadOnlyList<string> Outcomes)
{
    /// <summary>The promise was broken.</summary>
    public static Verdict Of(string broken) => new(broken, []);
}
