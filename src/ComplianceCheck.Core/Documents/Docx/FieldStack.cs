namespace ComplianceCheck.Documents.Docx;

/// <summary>Tells a complex field's instruction, which nobody sees, from its result.</summary>
internal sealed class FieldStack
{
    // True while the field is still in its instruction.
    private readonly List<bool> fields = [];
    private int instructions;

    // Fields below this one are known to be past their instruction; looking at them again for every paragraph would cost too much.
    private int settled;

    /// <summary>Whether text here belongs to an instruction.</summary>
    public bool InInstruction => instructions > 0;

    /// <summary>Follows <c>w:fldChar</c>.</summary>
    public void Follow(string? type)
    {
        if (type == "begin")
        {
            fields.Add(true);
            instructions++;
        }
        else if (fields.Count > 0 && type is "separate" or "end")
        {
            instructions -= fields[^1] ? 1 : 0;
            fields.RemoveAt(fields.Count - 1);
            settled = Math.Min(settled, fields.Count);
            if (type == "separate")
            {
                fields.Add(false);
            }
        }
    }

    /// <summary>Ends the instructions that are open: one that was never closed must not swallow the rest of the document.</summary>
    public void EndParagraph()
    {
        if (instructions == 0)
        {
            settled = fields.Count;
            return;
        }

        var kept = settled;
        for (var i = settled; i < fields.Count; i++)
        {
            if (!fields[i])
            {
                fields[kept++] = false;
            }
        }

        fields.RemoveRange(kept, fields.Count - kept);
        (settled, instructions) = (kept, 0);
    }
}
