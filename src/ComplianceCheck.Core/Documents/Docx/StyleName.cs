namespace ComplianceCheck.Documents.Docx;

/// <summary>What the names of the built-in styles mean. Word writes them in English whatever its language; others write what they show.</summary>
internal static class StyleName
{
    private static readonly string[] Headings = ["heading", "标题"];

    /// <summary>The level of “heading N” or “标题 N”; null for other names.</summary>
    public static int? HeadingLevel(string name)
    {
        foreach (var prefix in Headings)
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                && name.AsSpan(prefix.Length).Trim() is [>= '1' and <= '9' and var digit])
            {
                return digit - '0';
            }
        }

        return null;
    }

    /// <summary>Whether it is the style of a document's title.</summary>
    public static bool IsTitle(string name) =>
        name.Equals("title", StringComparison.OrdinalIgnoreCase) || name == "标题";
}
