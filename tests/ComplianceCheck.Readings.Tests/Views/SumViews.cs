using System.Globalization;
using ComplianceCheck.Facts;
using ComplianceCheck.Readings.Tests.Reports;

namespace ComplianceCheck.Readings.Tests.Views;

/// <summary>Totals with their parts, and shares.</summary>
internal static class SumViews
{
    /// <summary><c>requests: 5 = 1 + 4 [channels]</c>; a list that promises nothing is <c>[open]</c>.</summary>
    public static IEnumerable<string> Sums(Subject subject) => subject.Facts.Sums.Select(s => Show(s, p => Number(p.Value)));

    /// <summary>The same with the names and units of the parts: <c>requests: 5 = 当面申请 1件 + 网络申请 4件</c>.</summary>
    public static IEnumerable<string> Named(Subject subject) => subject.Facts.Sums.Select(s => Show(s, p => $"{p.Name} {Number(p.Value)}{p.Unit}"));

    /// <summary><c>207 of 312 = 58.1%</c>; the total is <c>?</c> where no list gives it.</summary>
    public static IEnumerable<string> Shares(Subject subject) => subject.Facts.Shares.Select(s =>
        $"{Number(s.Part)} of {(s.Total is { } total ? Number(total) : "?")} = {s.Percent.ToString("F" + s.Decimals, CultureInfo.InvariantCulture)}%");

    private static string Show(SumStatement sum, Func<NamedNumber, string> part)
    {
        var signs = string.Join(", ", new[] { sum.IsClosed ? "" : "open", sum.IsChannels ? "channels" : "" }.Where(s => s.Length > 0));
        return $"{(sum.Topic.Length == 0 ? "?" : sum.Topic)}: {Number(sum.Total)} = {string.Join(" + ", sum.Parts.Select(part))}{(signs.Length == 0 ? "" : $" [{signs}]")}";
    }

    private static string Number(decimal value) => value.ToString("0.#####", CultureInfo.InvariantCulture);
}
