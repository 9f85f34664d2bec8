using System.Globalization;

namespace ComplianceCheck.Facts;

/// <summary>How values of facts are shown to a person, in every language alike.</summary>
internal static class ValueText
{
    /// <summary>A number as a message shows it.</summary>
    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A whole number as a message shows it.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A counted number with its unit.</summary>
    public static string Amount(CountStatement count) => Number(count.Value ?? 0) + count.ValueUnit;

    /// <summary>A day as a message shows it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
