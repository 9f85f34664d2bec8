using System.Text;

namespace ComplianceCheck.Documents.Docx;

/// <summary>Tells a complex field's instruction, which nobody sees, from its result.</summary>
internal sealed class FieldStack
{
    // True while the field is still in its instruction.
    private readonly List<bool> fields = [];
    private readonly StringBuilder instruction = new();
    private int instructions;

    // Fields below this one are known to be past their instruction; looking at them again for every paragraph would cost too much.
    private int settled;

    /// <summary>Whether text here belongs to an instruction.</summary>
    public bool InInstruction => instructions > 0;

    /// <summary>Adds to the instruction of the field; returns the number of characters.</summary>
    public int Instruct(string text)
    {
        instruction.Append(text);
        return text.Length;
    }

    /// <summary>Follows <c>w:fldChar</c>; returns the instruction of a field that ends without a result.</summary>
    public string? Follow(string? type)
    {
        var ended = type == "end" && fields is [.., true] ? instruction.ToString() : null;
        instruction.Clear();
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

        return ended;
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
