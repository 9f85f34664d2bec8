namespace ComplianceCheck.Documents.Docx;

/// <summary>Tells a complex field's instruction, which nobody sees, from its result.</summary>
internal sealed class FieldStack
{
    // True while the field is still in its instruction.
    private readonly List<bool> _fields = [];
    private int _instructions;

    // Fields below this one are known to be past their instruction; looking at them again for every paragraph would cost too much.
    private int _settled;

    /// <summary>Whether text here belongs to an instruction.</summary>
    public bool InInstruction => _instructions > 0;

    /// <summary>Follows <c>w:fldChar</c>.</summary>
    public void Follow(string? type)
    {
        if (type == "begin")
        {
            _fields.Add(true);
            _instructions++;
        }
        else if (_fields.Count > 0 && type is "separate" or "end")
        {
            _instructions -= _fields[^1] ? 1 : 0;
            _fields.RemoveAt(_fields.Count - 1);
            _settled = Math.Min(_settled, _fields.Count);
            if (type == "separate")
            {
                _fields.Add(false);
            }
        }
    }

    /// <summary>Ends the instructions that are open: one that was never closed must not swallow the rest of the document.</summary>
    public void EndParagraph()
    {
        if (_instructions == 0)
        {
            _settled = _fields.Count;
            return;
        }

        var kept = _settled;
        for (var i = _settled; i < _fields.Count; i++)
        {
            if (!_fields[i])
            {
                _fields[kept++] = false;
            }
        }

        _fields.RemoveRange(kept, _fields.Count - kept);
        (_settled, _instructions) = (kept, 0);
    }
}
