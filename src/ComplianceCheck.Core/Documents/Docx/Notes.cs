namespace ComplianceCheck.Documents.Docx;

/// <summary>Footnotes and endnotes.</summary>
internal static class Notes
{
    /// <summary>The notes of a part, footnotes or endnotes, that the document refers to, by id.</summary>
    public static Dictionary<string, List<BlockDraft>> Read(PartXml? xml, IReadOnlySet<string> wanted, DocxContext context)
    {
        var result = new Dictionary<string, List<BlockDraft>>(StringComparer.Ordinal);
        if (xml is null)
        {
            return result;
        }

        var story = new StoryReader(xml, context);
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            if (xml.Name is "footnote" or "endnote" && xml.Attribute("id") is { } id && wanted.Contains(id) && !result.ContainsKey(id))
            {
                result.Add(id, story.Read(default));
            }
        }

        return result;
    }
}
