using System.Text;

namespace ComplianceCheck.Documents.Docx;

/// <summary>Text that is read piece by piece. Most texts are one piece, which is kept as it is and not copied.</summary>
internal sealed class TextPieces
{
    private readonly StringBuilder _joined = new();
    private string? _only;

    /// <summary>Whether there is nothing but blanks.</summary>
    public bool IsBlank
    {
        get
        {
            if (_only is not null)
            {
                return string.IsNullOrWhiteSpace(_only);
            }

            foreach (var chunk in _joined.GetChunks())
            {
                if (!chunk.Span.IsWhiteSpace())
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Adds a piece.</summary>
    public void Add(string piece)
    {
        if (_only is null && _joined.Length == 0)
        {
            _only = piece;
            return;
        }

        _joined.Append(_only).Append(piece);
        _only = null;
    }

    /// <summary>The whole text; afterwards there is none.</summary>
    public string Take()
    {
        var text = _only ?? _joined.ToString();
        Clear();
        return text;
    }

    /// <summary>Forgets the text.</summary>
    public void Clear()
    {
        _only = null;
        _joined.Clear();
    }
}
