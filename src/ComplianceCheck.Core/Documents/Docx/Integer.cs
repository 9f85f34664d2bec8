using System.Globalization;

namespace ComplianceCheck.Documents.Docx;

/// <summary>Whole numbers in attributes.</summary>
internal static class Integer
{
    /// <summary>The number; null where the text is none.</summary>
    public static int? Parse(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
