namespace ComplianceCheck.Documents.Docx;

/// <summary>The direct properties of a run, or of a paragraph mark, that matter for its text.</summary>
/// <param name="Style">Id of the character style.</param>
/// <param name="Hidden">Whether it is hidden; null where nothing is said.</param>
/// <param name="Highlighted">Whether it is marked with the highlighter.</param>
/// <param name="Struck">Whether it is struck through.</param>
/// <param name="Inserted">Whether a paragraph mark is inserted.</param>
/// <param name="Deleted">Whether a paragraph mark is deleted.</param>
internal readonly record struct RunProperties(string? Style, bool? Hidden, bool Highlighted, bool Struck, bool Inserted, bool Deleted)
{
    /// <summary>Reads <c>w:rPr</c>. Earlier properties, kept in <c>w:rPrChange</c>, are not entered.</summary>
    public static RunProperties Read(PartXml xml)
    {
        var result = default(RunProperties);
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            switch (xml.Name)
            {
                case "rStyle":
                    result = result with { Style = xml.Value() };
                    break;
                case "vanish":
                    result = result with { Hidden = xml.IsOn() };
                    break;
                case "highlight":
                    result = result with { Highlighted = xml.Value() is not (null or "none") };
                    break;
                case "strike" or "dstrike":
                    result = result with { Struck = result.Struck || xml.IsOn() };
                    break;
                case "ins" or "moveTo":
                    result = result with { Inserted = true };
                    break;
                case "del" or "moveFrom":
                    result = result with { Deleted = true };
                    break;
            }
        }

        return result;
    }
}
