using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Serve;

/// <summary>What became of a draft.</summary>
/// <param name="Report">The result; null where it could not be checked.</param>
/// <param name="Error">Why not; null where it could.</param>
/// <param name="LastYear">Last year's report as it was read; null where none was given or it could not be read.</param>
/// <param name="LastYearError">Why it could not be read; null where it could.</param>
public sealed record DeskAnswer(CheckedReport? Report, InputError? Error, ReadReport? LastYear, InputError? LastYearError);
