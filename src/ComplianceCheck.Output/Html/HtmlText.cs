using System.Globalization;

namespace ComplianceCheck.Output.Html;

/// <summary>Writes elements, attributes and text, so that whatever a document holds stays text.</summary>
internal sealed class HtmlText(TextWriter writer)
{
    private const char Replacement = '\uFFFD';

    private readonly Stack<string> open = new();

    /// <summary>Opens an element; an attribute without a value is left out.</summary>
    public void Start(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        open.Push(element);
    }

    /// <summary>Closes the element that was opened last.</summary>
    public void End()
    {
        writer.Write("</");
        writer.Write(open.Pop());
        writer.Write('>');
    }

    /// <summary>Closes it and ends the line, where a line break between elements is not seen.</summary>
    public void EndLine()
    {
        End();
        writer.Write('\n');
    }

    /// <summary>Writes an element that holds text only.</summary>
    public void Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        Text(text);
        writer.Write("</");
        writer.Write(element);
        writer.Write('>');
    }

    /// <summary>Writes text. Control characters and halves of surrogate pairs, which no page may hold, become replacement characters.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                writer.Write(text.Slice(i++, 2));
            }
            else if (c is '\n' or '\t')
            {
                writer.Write(c);
            }
            else if (c == '\r')
            {
                // A page knows one kind of line break.
                writer.Write(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            }
            else
            {
                Write(c);
            }
        }
    }

    /// <summary>A number as text.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Tag(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.Write('<');
        writer.Write(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                writer.Write(' ');
                writer.Write(name);
                writer.Write("=\"");
                Text(value);
                writer.Write('"');
            }
        }

        writer.Write('>');
    }

    private void Write(char c)
    {
        switch (c)
        {
            case '&':
                writer.Write("&amp;");
                break;
            case '<':
                writer.Write("&lt;");
                break;
            case '>':
                writer.Write("&gt;");
                break;
            case '"':
                writer.Write("&quot;");
                break;
            case '\'':
                writer.Write("&#39;");
                break;
            default:
                writer.Write(char.IsControl(c) || char.IsSurrogate(c) || c >= '\uFFFE' ? Replacement : c);
                break;
        }
    }
}
