using System.Text.RegularExpressions;

namespace ComplianceCheck.Kinds.Shared;

/// <summary>Labels of table rows as a sentence can carry them.</summary>
internal static partial class RowLabel
{
    /// <summary>The label without its number, “其中：” and unit.</summary>
    public static string Bare(string label) => Lead().Replace(label.Trim(), "");

    [GeneratedRegex(@"^(?:其中[:：]?\s*|[（(]?[一二三四五六七八九十]+[）)、.]\s*|\d+[.、．]\s*)+", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
