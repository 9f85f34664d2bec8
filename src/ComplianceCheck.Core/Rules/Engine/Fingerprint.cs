using System.Globalization;
using System.Text;
using ComplianceCheck.Hashing;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Rules.Engine;

/// <summary>The identity of a finding: what was found, never where in the file, so that moved lines keep it.</summary>
internal static class Fingerprint
{
    private const char Separator = '\u001f';
    private const int Digits = 16;

    /// <summary>What two findings of the same requirement must share to be the same. What is missing from one year's report is not what is missing from the next one's.</summary>
    public static string Content(string id, int? year, Fault fault)
    {
        var content = new StringBuilder(id).Append(Separator).Append(CultureInfo.InvariantCulture, $"{year}").Append(Separator).Append(fault.Variant);
        content.Append(Separator).Append(fault.Place?.Key).Append(Separator);
        AppendNormalised(content, fault.Place?.Quote ?? "");
        foreach (var (name, value) in fault.Arguments.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            content.Append(Separator).Append(name).Append('=');
            AppendNormalised(content, value);
        }

        return content.ToString();
    }

    /// <summary>The fingerprint.</summary>
    /// <param name="content">From <see cref="Content"/>.</param>
    /// <param name="occurrence">How many findings of the same content stand before it.</param>
    public static string Of(string content, int occurrence)
    {
        var text = content + Separator + occurrence.ToString(CultureInfo.InvariantCulture);
        return Convert.ToHexStringLower(Sha256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];
    }

    /// <summary>Blanks and the width of letters are a matter of layout.</summary>
    private static void AppendNormalised(StringBuilder content, string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                content.Append(c is >= '\uff01' and <= '\uff5e' ? (char)(c - 0xfee0) : c);
            }
        }
    }
}
