namespace ComplianceCheck.Tests.Documents;

/// <summary>Definitions of lists.</summary>
internal static class NumberingXml
{
    public static string OneLevel(string format, string text, int start = 1) => Abstract(0, Level(0, format, text, start: start)) + Num(1, 0);

    public static string Abstract(int id, params string[] levels) => $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum>";

    public static string Level(int level, string format, string text, string more = "", int start = 1) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    public static string Num(int id, int definition, string overrides = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{overrides}</w:num>";

    public static string Restart(int level, int start) =>
        $"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>";

    /// <summary>A paragraph in a list.</summary>
    public static string Item(int list, int level = 0) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>项</w:t></w:r></w:p>";

    /// <summary>A paragraph with a style.</summary>
    public static string Styled(string style, string more = "") =>
        $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr><w:r><w:t>项</w:t></w:r></w:p>";
}
