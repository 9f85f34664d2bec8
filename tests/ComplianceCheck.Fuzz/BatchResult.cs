namespace ComplianceCheck.Fuzz;

/// <summary>What came of a batch.</summary>
/// <param name="Number">Its number in the share.</param>
/// <param name="Cases">Its cases.</param>
/// <param name="Outcomes">How often each outcome came up: checked, or the code of a refusal.</param>
/// <param name="Failures">Where the promise was broken.</param>
/// <param name="Milliseconds">Time of the processor for its dearest run of the program.</param>
/// <param name="Allocated">Bytes that its dearest run of the program allocated.</param>
internal sealed record BatchResult(
    int Number, int Cases, IReadOnlyDictionary<string, int> Outcomes, IReadOnlyList<Failure> Failures, long Milliseconds, long Allocated);

/// <summary>A promise that was broken.</summary>
/// <param name="Index">The case.</param>
/// <param name="How">How.</param>
internal sealed record Failure(int Index, string How);
