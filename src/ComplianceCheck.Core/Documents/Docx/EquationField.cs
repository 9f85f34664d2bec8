using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplianceCheck.Documents.Docx;

/// <summary>The field that old documents draw an enclosed number with: <c>EQ \o\ac(○,3)</c>.</summary>
internal static partial class EquationField
{
    private const int LongestInstruction = 200;

    /// <summary>The number as a sign; null where the instruction draws none.</summary>
    public static string? Text(string? instruction)
    {
        if (instruction is null or { Length: > LongestInstruction } || Enclosed().Match(instruction) is not { Success: true } match)
        {
            return null;
        }

        var words = match.Groups["words"].Value;
        return int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? NumberFormats.Format(number, "decimalEnclosedCircle")
            : words;
    }

    [GeneratedRegex(@"^\s*EQ\s*\\o\s*(?:\\a[clr]\s*)?[(（]\s*[○〇◯△□◇]\s*[,，;；]\s*(?<words>[^,，;；()（）]{1,3}?)\s*[)）]", RegexOptions.IgnoreCase)]
    private static partial Regex Enclosed();
}
