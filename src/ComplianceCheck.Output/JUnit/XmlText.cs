using System.Text;
using System.Xml;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.JUnit;

/// <summary>Text as XML 1.0 may hold it.</summary>
internal static class XmlText
{
    /// <summary>The text with each character that XML does not have, half characters included, replaced.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in VisibleText.Lines(text).EnumerateRunes())
        {
            result.Append(!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        }

        return result.ToString();
    }
}
