using ComplianceCheck.Facts;
using ComplianceCheck.Rules.Matching;

namespace ComplianceCheck.Kinds.Shared;

/// <summary>Conditions on counted numbers that several kinds share.</summary>
internal static class CountPatterns
{
    /// <summary>The number can be read.</summary>
    public static FactPattern<TParameters, CountStatement> WithNumber<TParameters>(this FactPattern<TParameters, CountStatement> pattern)
        where TParameters : notnull => pattern.Unless("no-number", (_, c) => c.Value is null);

    /// <summary>The number is that of the whole report year.</summary>
    public static FactPattern<TParameters, CountStatement> OfTheYear<TParameters>(this FactPattern<TParameters, CountStatement> pattern)
        where TParameters : notnull => pattern
            .Unless("other-year", (_, c) => c.Covers == Coverage.OtherYear)
            .Unless("part-of-year", (_, c) => c.Covers == Coverage.PartOfYear)
            .Unless("cumulative", (_, c) => c.Covers == Coverage.Cumulative);

    /// <summary>The number is that of the whole topic.</summary>
    public static FactPattern<TParameters, CountStatement> Whole<TParameters>(this FactPattern<TParameters, CountStatement> pattern)
        where TParameters : notnull => pattern.Unless("part", (_, c) => c.IsPart);

    /// <summary>The number is of the reporting body and of the topic itself.</summary>
    public static FactPattern<TParameters, CountStatement> OfTheBody<TParameters>(this FactPattern<TParameters, CountStatement> pattern)
        where TParameters : notnull => pattern
            .Unless("other-body", (_, c) => c.IsOtherBody)
            .Unless("other-matter", (_, c) => c.IsOtherMatter);

    /// <summary>The number is exact.</summary>
    public static FactPattern<TParameters, CountStatement> Exact<TParameters>(this FactPattern<TParameters, CountStatement> pattern)
        where TParameters : notnull => pattern.Unless("vague", (_, c) => c.IsVague);
}
