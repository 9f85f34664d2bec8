using System.IO.Compression;
using System.Text;
using System.Xml;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Serve;

/// <summary>The findings of a report as a short document to print or to send on: one table with a box to tick in each row.</summary>
internal sealed class Checklist(WriterOptions options, DeskMessages messages)
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The earliest time that an archive can bear: the same findings give the same bytes.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Widths of the columns in twentieths of a point, on A4 with narrow margins.</summary>
    private static readonly int[] Widths = [600, 1900, 3700, 3500, 700];

    private static readonly string[] Heads = ["list-number", "list-place", "list-problem", "list-fix", "list-done"];

    private readonly ReaderWords words = new(options.Language);

    /// <summary>The document.</summary>
    /// <param name="report">The report.</param>
    /// <param name="title">Its heading.</param>
    public byte[] Of(CheckedReport report, string title)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Add(archive, "_rels/.rels", """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Add(archive, "word/document.xml", Document(report, title));
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }

    private string Document(CheckedReport report, string title)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("w", "document", Word);
            xml.WriteStartElement("body", Word);
            Paragraph(xml, title, isBold: true);
            Paragraph(xml, VisibleText.Of(report.Read.Path), isBold: false);
            xml.WriteStartElement("tbl", Word);
            TableProperties(xml);
            Row(xml, isHead: true, [.. Heads.Select(messages.Say)]);
            var number = 0;
            foreach (var finding in report.Shown.OrderByDescending(f => f.Severity))
            {
                var place = finding.Place is { } known ? words.Whole(known) : "";
                Row(xml, isHead: false, [
                    (++number).ToString(System.Globalization.CultureInfo.InvariantCulture),
                    VisibleText.Of(place.Length > 0 ? place : messages.Say("list-whole")),
                    $"{messages.Say(Task(finding.Severity))}{VisibleText.Of(finding.Message.In(options.Language))}",
                    VisibleText.Of(finding.Fix.In(options.Language)),
                    "□",
                ]);
            }

            xml.WriteEndElement();
            xml.WriteStartElement("sectPr", Word);
            Element(xml, "pgSz", ("w", "11906"), ("h", "16838"));
            Element(xml, "pgMar", ("top", "850"), ("right", "750"), ("bottom", "850"), ("left", "750"), ("header", "0"), ("footer", "0"), ("gutter", "0"));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + text;
    }

    private static string Task(Severity severity) => severity switch
    {
        Severity.Error => "list-error",
        Severity.Warning => "list-warning",
        _ => "list-info",
    };

    private static void TableProperties(XmlWriter xml)
    {
        xml.WriteStartElement("tblPr", Word);
        Element(xml, "tblW", ("w", Widths.Sum().ToString(System.Globalization.CultureInfo.InvariantCulture)), ("type", "dxa"));
        xml.WriteStartElement("tblBorders", Word);
        foreach (var side in (string[])["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            Element(xml, side, ("val", "single"), ("sz", "4"), ("space", "0"), ("color", "auto"));
        }

        xml.WriteEndElement();
        Element(xml, "tblLayout", ("type", "fixed"));
        xml.WriteEndElement();
        xml.WriteStartElement("tblGrid", Word);
        foreach (var width in Widths)
        {
            Element(xml, "gridCol", ("w", width.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        xml.WriteEndElement();
    }

    private static void Row(XmlWriter xml, bool isHead, string[] cells)
    {
        xml.WriteStartElement("tr", Word);
        xml.WriteStartElement("trPr", Word);
        Element(xml, "cantSplit");
        if (isHead)
        {
            Element(xml, "tblHeader");
        }

        xml.WriteEndElement();
        for (var i = 0; i < cells.Length; i++)
        {
            xml.WriteStartElement("tc", Word);
            xml.WriteStartElement("tcPr", Word);
            Element(xml, "tcW", ("w", Widths[i].ToString(System.Globalization.CultureInfo.InvariantCulture)), ("type", "dxa"));
            xml.WriteEndElement();
            Paragraph(xml, cells[i], isHead);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Paragraph(XmlWriter xml, string text, bool isBold)
    {
        xml.WriteStartElement("p", Word);
        xml.WriteStartElement("r", Word);
        xml.WriteStartElement("rPr", Word);
        Element(xml, "rFonts", ("eastAsia", "宋体"));
        if (isBold)
        {
            Element(xml, "b");
        }

        Element(xml, "sz", ("val", "21"));
        xml.WriteEndElement();
        xml.WriteStartElement("t", Word);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(string.Concat(text.EnumerateRunes().Where(r => XmlConvert.IsXmlChar(r.Value < 0x10000 ? (char)r.Value : 'x'))));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, Word);
        foreach (var (key, value) in attributes)
        {
            xml.WriteAttributeString("w", key, Word, value);
        }

        xml.WriteEndElement();
    }
}
