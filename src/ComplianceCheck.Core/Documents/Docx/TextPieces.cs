using System.Text;

namespace ComplianceCheck.Documents.Docx;

/// <summary>Text that is read piece by piece. Most texts are one piece, which is kept as it is and not copied.</summary>
internal sealed class TextPieces
{
    private readonly StringBuilder joined = new();
    private string? only;

    /// <summary>Whether there is nothing but blanks.</summary>
    public bool IsBlank
    {
        get
        {
            if (only is not null)
            {
                return string.IsNullOrWhiteSpace(only);
            }

            foreach (var chunk in joined.GetChunks())
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
        if (only is null && joined.Length == 0)
        {
            only = piece;
            return;
        }

        joined.Append(only).Append(piece);
        only = null;
    }

    /// <summary>The whole text; afterwards there is none.</summary>
    public string Take()
    {
        var text = only ?? joined.ToString();
        Clear();
        return text;
    }

    /// <summary>Forgets the text.</summary>
    public void Clear()
    {
        only = null;
        joined.Clear();
    }
}
