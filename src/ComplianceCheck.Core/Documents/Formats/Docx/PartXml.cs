using System.Text;
using System.Xml;

namespace ComplianceCheck.Documents.Formats.Docx;

/// <summary>
/// A forward cursor over the elements of one part. A method that reads an element starts on its start tag and may
/// stop anywhere inside it; <see cref="NextChild"/> passes over what was left.
/// </summary>
internal sealed class PartXml : IDisposable
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Understood = "http://schemas.microsoft.com/office/";

    // The parent of nothing: an empty element has no end tag to stop at.
    private const int NoChildren = int.MaxValue;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = true,
    };

    private readonly XmlReader _reader;
    private readonly ReadingBudget _budget;
    private readonly string _path;

    /// <summary>Opens a part before its root element.</summary>
    public PartXml(Stream stream, string path, ReadingBudget budget)
    {
        _reader = XmlReader.Create(stream, Settings);
        _path = path;
        _budget = budget;
    }

    /// <summary>Local name of an element of WordprocessingML, transitional or strict; empty for any other.</summary>
    public string Name => IsWord ? _reader.LocalName : "";

    /// <summary>Local name of an element of any vocabulary.</summary>
    public string LocalName => _reader.LocalName;

    /// <summary>Whether the element offers alternatives of one content.</summary>
    public bool IsAlternateContent => _reader.LocalName == "AlternateContent" && _reader.NamespaceURI == Compatibility;

    /// <summary>Whether blanks at the edges of the text count.</summary>
    public bool PreservesSpace => _reader.XmlSpace == XmlSpace.Preserve;

    private bool IsWord => _reader.NamespaceURI is Transitional or Strict;

    /// <summary>Moves to the root element.</summary>
    public void ReadToRoot() => _reader.MoveToContent();

    /// <summary>Begins the children of the current element; the result belongs to <see cref="NextChild"/>.</summary>
    public int Enter() => _reader.IsEmptyElement ? NoChildren : _reader.Depth;

    /// <summary>Moves to the next child element; false at the end of the parent.</summary>
    public bool NextChild(int parent)
    {
        if (parent == NoChildren)
        {
            return false;
        }

        while (Read())
        {
            var depth = _reader.Depth;
            if (depth <= parent)
            {
                return false;
            }

            if (depth == parent + 1 && _reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Inside alternate content, moves to the one alternative to read: the first choice whose vocabularies hold nothing
    /// but Office's own, else the fallback. Never two, or text boxes would be read twice.
    /// </summary>
    public bool NextAlternative(int parent, ref bool taken)
    {
        while (NextChild(parent))
        {
            if (!taken && _reader.NamespaceURI == Compatibility
                && (_reader.LocalName == "Fallback" || (_reader.LocalName == "Choice" && UnderstandsChoice())))
            {
                taken = true;
                return true;
            }
        }

        return false;
    }

    /// <summary>An attribute in the vocabulary of its element.</summary>
    public string? Attribute(string name) => _reader.GetAttribute(name, _reader.NamespaceURI);

    /// <summary>An attribute without a vocabulary.</summary>
    public string? Plain(string name) => _reader.GetAttribute(name);

    /// <summary>The attribute <c>val</c>.</summary>
    public string? Value() => Attribute("val");

    /// <summary>The attribute <c>val</c> as a number; null where it is none.</summary>
    public int? Number() => Integer.Parse(Value());

    /// <summary>The attribute <c>val</c> of a switch, which is on when nothing is said.</summary>
    public bool IsOn() => Value() is not ("0" or "false" or "off");

    /// <summary>Appends the text of the current element.</summary>
    public void AppendText(StringBuilder into)
    {
        if (_reader.IsEmptyElement)
        {
            return;
        }

        var parent = _reader.Depth;
        while (Read() && _reader.Depth > parent)
        {
            if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                into.Append(_reader.Value);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private bool Read()
    {
        if (!_reader.Read())
        {
            return false;
        }

        return _reader.Depth <= _budget.Limits.Depth
            ? true
            : throw _budget.TooLarge("depth", _budget.Limits.Depth, _path);
    }

    private bool UnderstandsChoice()
    {
        foreach (var prefix in (_reader.GetAttribute("Requires") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (_reader.LookupNamespace(prefix)?.StartsWith(Understood, StringComparison.Ordinal) != true)
            {
                return false;
            }
        }

        return true;
    }
}
