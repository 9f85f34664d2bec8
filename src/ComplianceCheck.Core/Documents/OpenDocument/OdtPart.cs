using System.Globalization;
using System.Text;
using System.Xml;
using ComplianceCheck.Documents.Docx;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.OpenDocument;

/// <summary>Reads the styles and the body of one XML file of a document, telling them in the words of a DOCX.</summary>
internal sealed class OdtPart(XmlReader xml, OdtStyles styles, WordMarkup markup, ReadingBudget budget)
{
    private const int Levels = 9;
    private const int MostRepeats = 1_000;
    private readonly Dictionary<string, string> deletions = new(StringComparer.Ordinal);
    private readonly HashSet<string> insertions = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private int notes;
    private bool endsInBlank;

    /// <summary>Reads the file.</summary>
    public void Read()
    {
        xml.MoveToContent();
        Children(name =>
        {
            switch (name)
            {
                case "styles" or "automatic-styles":
                    Children(Style);
                    break;
                case "body":
                    Children(Body);
                    break;
            }
        });
    }

    private void Body(string name)
    {
        if (name != "text")
        {
            throw DocumentMessages.Failure("unsupported-format", name == "spreadsheet" ? "legacy-excel" : "open-document", budget.Name);
        }

        markup.Add("document", Blocks(null, 0));
    }

    private void Style(string name)
    {
        switch (name)
        {
            case "style" when Attribute("name") is { } style:
                var parent = Attribute("parent-style-name");
                var format = default(OdtFormat);
                Children(inner =>
                {
                    if (inner == "text-properties")
                    {
                        format = new OdtFormat(
                            Attribute("display") is { } display ? display == "none" : null,
                            Attribute("text-line-through-style") is { } line ? line != "none" : null,
                            Attribute("background-color") is { } color ? color != "transparent" : null);
                    }
                });
                styles.Add(style, parent, format);
                break;
            case "list-style" when Attribute("name") is { } list:
                ReadList(list);
                break;
            case "outline-style":
                ReadList(OdtStyles.Headings);
                break;
        }
    }

    private void ReadList(string list)
    {
        var levels = new StringBuilder();
        var numbered = new HashSet<int>();
        Children(_ =>
        {
            if (Number("level") is not { } level || level is < 1 or > Levels || Attribute("num-format") is not { Length: > 0 } format)
            {
                return;
            }

            numbered.Add(level - 1);
            var shown = Math.Clamp(Number("display-levels") ?? 1, 1, level);
            var label = Attribute("num-list-format") is { } pattern
                ? pattern.Replace("%%", "", StringComparison.Ordinal).Trim() is var p && p.Contains('%', StringComparison.Ordinal) ? Placeholders(p) : p
                : Attribute("num-prefix") + string.Join('.', Enumerable.Range(level - shown + 1, shown).Select(l => $"%{l}")) + Attribute("num-suffix");
            levels.Append(CultureInfo.InvariantCulture, $"<w:lvl w:ilvl=\"{level - 1}\">{WordMarkup.Value("start", Number("start-value") ?? 1)}{WordMarkup.Value("numFmt", NumberFormat(format))}{WordMarkup.Value("lvlText", label)}</w:lvl>");
        });
        styles.AddList(list, levels.ToString(), numbered, markup);
    }

    // %1% in the one format is %1 in the other.
    private static string Placeholders(string pattern)
    {
        for (var level = 1; level <= Levels; level++)
        {
            pattern = pattern.Replace(string.Create(CultureInfo.InvariantCulture, $"%{level}%"), string.Create(CultureInfo.InvariantCulture, $"%{level}"), StringComparison.Ordinal);
        }

        return pattern;
    }

    private static string NumberFormat(string format) => format[0] switch
    {
        'a' => "lowerLetter",
        'A' => "upperLetter",
        'i' => "lowerRoman",
        'I' => "upperRoman",
        '一' => "chineseCountingThousand",
        '壹' => "chineseLegalSimplified",
        '①' => "decimalEnclosedCircle",
        '甲' => "ideographTraditional",
        '子' => "ideographZodiac",
        '１' => "decimalFullWidth",
        _ => "decimal",
    };

    private string Blocks(string? list, int level)
    {
        var blocks = new StringBuilder();
        Children(name => Block(name, list, level, blocks));
        return blocks.ToString();
    }

    private void Block(string name, string? list, int level, StringBuilder blocks)
    {
        switch (name)
        {
            case "p":
                blocks.Append(Paragraph("", null));
                break;
            case "h":
                var outline = Math.Clamp((Number("outline-level") ?? 1) - 1, 0, Levels - 1);
                var isNumbered = Attribute("is-list-header") != "true" && styles.IsNumbered(OdtStyles.Headings, outline);
                blocks.Append(Paragraph(isNumbered ? NumberOf(styles.Num(OdtStyles.Headings, outline, null, false, markup), outline) : "", outline));
                break;
            case "list":
                ReadItems(list, level, blocks);
                break;
            case "table":
                blocks.Append(new OdtTable(this).Read());
                break;
            case "tracked-changes":
                Children(Change);
                break;
            case "section" or "index-body" or "index-title" or "table-of-content" or "illustration-index" or "table-index" or "user-index" or "numbered-paragraph":
                Children(inner => Block(inner, list, level, blocks));
                break;
            case "frame" or "text-box" or "custom-shape" or "g":
                Children(inner => Block(inner, null, 0, blocks));
                break;
        }
    }

    private void ReadItems(string? outer, int level, StringBuilder blocks)
    {
        var list = Attribute("style-name") ?? outer;
        var isNew = level == 0 && Attribute("continue-numbering") != "true" && Attribute("continue-list") is null;
        var at = Math.Min(level, Levels - 1);
        Children(item =>
        {
            var start = Number("start-value");
            var isFirst = item == "list-item";
            Children(name =>
            {
                if (isFirst && name is "p" or "h")
                {
                    var num = list is not null && styles.IsNumbered(list, at) ? styles.Num(list, at, start, isNew, markup) : null;
                    int? outline = name == "h" ? Math.Clamp((Number("outline-level") ?? 1) - 1, 0, Levels - 1) : null;
                    blocks.Append(Paragraph(NumberOf(num, at), outline));
                    (isFirst, isNew) = (false, false);
                }
                else
                {
                    Block(name, list, level + 1, blocks);
                }
            });
        });
    }

    private static string NumberOf(int? num, int level) =>
        num is { } id ? $"<w:numPr>{WordMarkup.Value("ilvl", level)}{WordMarkup.Value("numId", id)}</w:numPr>" : "";

    private void Change(string name)
    {
        var id = Attribute("id") ?? "";
        Children(kind =>
        {
            if (kind == "insertion")
            {
                insertions.Add(id);
            }
            else if (kind == "deletion")
            {
                var text = new StringBuilder();
                Children(inner =>
                {
                    if (inner is "p" or "h")
                    {
                        text.Append(PlainText());
                    }
                });
                deletions.TryAdd(id, text.ToString());
            }
        });
    }

    private string Paragraph(string numbering, int? outline)
    {
        budget.CountText(1);
        var format = styles.Format(Attribute("style-name"), default);
        endsInBlank = true;
        var runs = new StringBuilder();
        Inline(format, runs);
        var level = outline is { } value ? WordMarkup.Value("outlineLvl", value) : "";
        return $"<w:p><w:pPr>{numbering}{level}</w:pPr>{runs}</w:p>";
    }

    private void Inline(OdtFormat format, StringBuilder runs) => Nodes(
        text => Run(Collapse(text), format, runs),
        name =>
        {
            switch (name)
            {
                case "span":
                    Inline(Over(styles.Format(Attribute("style-name"), default), format), runs);
                    break;
                case "s":
                    Run(new string(' ', Math.Clamp(Number("c") ?? 1, 1, MostRepeats)), format, runs);
                    break;
                case "tab":
                    Wrapped("<w:tab/>", format, runs);
                    break;
                case "line-break":
                    Wrapped("<w:br/>", format, runs);
                    endsInBlank = true;
                    break;
                case "note":
                    Note(Attribute("note-class") == "endnote" ? "endnote" : "footnote", runs);
                    break;
                case "annotation":
                    var id = notes++;
                    markup.Add("comments", $"<w:comment w:id=\"{Text(id)}\">{Blocks(null, 0)}</w:comment>");
                    runs.Append(CultureInfo.InvariantCulture, $"<w:r><w:commentReference w:id=\"{id}\"/></w:r>");
                    break;
                case "change-start" when Attribute("change-id") is { } begun && insertions.Contains(begun):
                    open.Add(begun);
                    break;
                case "change-end" when Attribute("change-id") is { } ended:
                    open.Remove(ended);
                    break;
                case "change" when Attribute("change-id") is { } gone && deletions.TryGetValue(gone, out var words):
                    runs.Append(CultureInfo.InvariantCulture, $"<w:del><w:r><w:t xml:space=\"preserve\">{WordMarkup.Escape(words)}</w:t></w:r></w:del>");
                    break;
                case "image":
                    runs.Append("<w:r><w:pict><w:imagedata/></w:pict></w:r>");
                    break;
                case "text-box" or "custom-shape":
                    var blank = endsInBlank;
                    runs.Append(CultureInfo.InvariantCulture, $"<w:r><w:pict><w:txbxContent>{Blocks(null, 0)}</w:txbxContent></w:pict></w:r>");
                    endsInBlank = blank;
                    break;
                case "ruby-text" or "note-citation" or "hidden-text" or "title" or "desc" or "script" or "event-listeners" or "binary-data":
                    break;
                default:
                    Inline(format, runs);
                    break;
            }
        });

    private void Note(string kind, StringBuilder runs)
    {
        var id = notes++;
        var blank = endsInBlank;
        Children(name =>
        {
            if (name == "note-body")
            {
                markup.Add(kind + "s", $"<w:{kind} w:id=\"{Text(id)}\">{Blocks(null, 0)}</w:{kind}>");
            }
        });
        endsInBlank = blank;
        runs.Append(CultureInfo.InvariantCulture, $"<w:r><w:{kind}Reference w:id=\"{id}\"/></w:r>");
    }

    private static OdtFormat Over(OdtFormat inner, OdtFormat outer) =>
        new(inner.Hidden ?? outer.Hidden, inner.Struck ?? outer.Struck, inner.Highlighted ?? outer.Highlighted);

    private void Run(string text, OdtFormat format, StringBuilder runs)
    {
        if (text.Length > 0)
        {
            budget.CountText(text.Length);
            endsInBlank = text[^1] == ' ';
            Wrapped($"<w:t xml:space=\"preserve\">{WordMarkup.Escape(text)}</w:t>", format, runs);
        }
    }

    private void Wrapped(string content, OdtFormat format, StringBuilder runs)
    {
        var inserted = open.Count > 0;
        runs.Append(inserted ? "<w:ins>" : "").Append("<w:r><w:rPr>").Append(format.Hidden == true ? "<w:vanish/>" : "")
            .Append(format.Struck == true ? "<w:strike/>" : "").Append(format.Highlighted == true ? WordMarkup.Value("highlight", "yellow") : "")
            .Append("</w:rPr>").Append(content).Append("</w:r>").Append(inserted ? "</w:ins>" : "");
    }

    // Blanks and line ends in a row are one blank, and none at the beginning.
    private string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        var blank = endsInBlank;
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\r' or '\n'))
            {
                result.Append(c);
                blank = false;
            }
            else if (!blank)
            {
                result.Append(' ');
                blank = true;
            }
        }

        return result.ToString();
    }

    private string PlainText()
    {
        var text = new StringBuilder();
        Nodes(t => text.Append(t), _ => text.Append(PlainText()));
        return text.ToString();
    }

    /// <summary>A number that the element gives.</summary>
    internal int? Number(string name) => int.TryParse(Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The blocks of a cell.</summary>
    internal string Cell() => Blocks(null, 0);

    /// <summary>Counts a cell.</summary>
    internal void CountCell() => budget.CountText(1);

    /// <summary>Goes through the elements inside the current one. Whatever one is not gone into is passed over.</summary>
    internal void Children(Action<string> see) => Nodes(_ => { }, see);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Nodes(Action<string> text, Action<string> element)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        if (depth > budget.Limits.Depth)
        {
            throw budget.TooLarge("depth", budget.Limits.Depth, xml.BaseURI);
        }

        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth != depth + 1)
            {
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                element(xml.LocalName);
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text(xml.Value);
            }
        }
    }

    // Names are told apart without their vocabularies: no two that matter here are the same.
    private string? Attribute(string name)
    {
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more && value is null; more = xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name ? xml.Value : null;
        }

        xml.MoveToElement();
        return value;
    }
}
