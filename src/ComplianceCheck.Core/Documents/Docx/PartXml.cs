using System.Xml;

namespace ComplianceCheck.Documents.Docx;

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

    private readonly TextPieces pieces = new();
    private readonly XmlReader reader;
    private readonly ReadingBudget budget;
    private readonly string path;
    private readonly int deepest;

    /// <summary>Opens a part before its root element. Its path is the <see cref="XmlException.SourceUri"/> of whatever is thrown.</summary>
    public PartXml(Stream stream, string path, ReadingBudget budget)
    {
        // With these names in the table of the reader, comparing with them is comparing references.
        var names = new NameTable();
        names.Add(Transitional);
        names.Add(Strict);
        names.Add(Compatibility);
        reader = XmlReader.Create(stream, Settings, new XmlParserContext(names, null, null, XmlSpace.None) { BaseURI = path });
        this.path = path;
        this.budget = budget;
        deepest = budget.Limits.Depth;
    }

    /// <summary>Local name of the element last moved to, where it is one of WordprocessingML, transitional or strict; empty for any other.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Local name of an element of any vocabulary.</summary>
    public string LocalName => reader.LocalName;

    /// <summary>Whether the element offers alternatives of one content.</summary>
    public bool IsAlternateContent => reader.LocalName == "AlternateContent" && reader.NamespaceURI == Compatibility;

    /// <summary>Whether blanks at the edges of the text count.</summary>
    public bool PreservesSpace => reader.XmlSpace == XmlSpace.Preserve;

    /// <summary>Moves to the root element.</summary>
    public void ReadToRoot()
    {
        reader.MoveToContent();
        Name = WordName();
    }

    /// <summary>Begins the children of the current element; the result belongs to <see cref="NextChild"/>.</summary>
    public int Enter() => reader.IsEmptyElement ? NoChildren : reader.Depth;

    /// <summary>Moves to the next child element; false at the end of the parent.</summary>
    public bool NextChild(int parent)
    {
        if (parent == NoChildren)
        {
            return false;
        }

        while (Read())
        {
            var depth = reader.Depth;
            if (depth <= parent)
            {
                return false;
            }

            if (depth == parent + 1 && reader.NodeType == XmlNodeType.Element)
            {
                Name = WordName();
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
            if (!taken && reader.NamespaceURI == Compatibility
                && (reader.LocalName == "Fallback" || (reader.LocalName == "Choice" && UnderstandsChoice())))
            {
                taken = true;
                return true;
            }
        }

        return false;
    }

    /// <summary>An attribute in the vocabulary of its element.</summary>
    public string? Attribute(string name)
    {
        // To look for it by name and vocabulary, the reader would compute the hash of both.
        var vocabulary = reader.NamespaceURI;
        string? value = null;
        for (var more = reader.MoveToFirstAttribute(); more && value is null; more = reader.MoveToNextAttribute())
        {
            value = reader.LocalName == name && reader.NamespaceURI == vocabulary ? reader.Value : null;
        }

        reader.MoveToElement();
        return value;
    }

    /// <summary>The id of the relation that the element names.</summary>
    public string? Relation() => reader.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        ?? reader.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /// <summary>An attribute without a vocabulary.</summary>
    public string? Plain(string name) => reader.GetAttribute(name);

    /// <summary>The attribute <c>val</c>.</summary>
    public string? Value() => Attribute("val");

    /// <summary>The attribute <c>val</c> as a number; null where it is none.</summary>
    public int? Number() => Integer.Parse(Value());

    /// <summary>The attribute <c>val</c> of a switch, which is on when nothing is said.</summary>
    public bool IsOn() => Value() is not ("0" or "false" or "off");

    /// <summary>Reads the text of the current element.</summary>
    public string Text()
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var parent = reader.Depth;
        while (Read() && reader.Depth > parent)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                pieces.Add(reader.Value);
            }
        }

        return pieces.Take();
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private bool Read()
    {
        if (!reader.Read())
        {
            return false;
        }

        return reader.Depth <= deepest
            ? true
            : throw budget.TooLarge("depth", budget.Limits.Depth, path);
    }

    private string WordName() => reader.NamespaceURI is Transitional or Strict ? reader.LocalName : "";

    private bool UnderstandsChoice()
    {
        foreach (var prefix in (reader.GetAttribute("Requires") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (reader.LookupNamespace(prefix)?.StartsWith(Understood, StringComparison.Ordinal) != true)
            {
                return false;
            }
        }

        return true;
    }
}
