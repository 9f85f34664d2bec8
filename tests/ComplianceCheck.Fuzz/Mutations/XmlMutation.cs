using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ComplianceCheck.Fuzz.Mutations;

/// <summary>Spoils the elements inside a DOCX.</summary>
internal sealed class XmlMutation : IMutation
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string[] Entities =
    [
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
        "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">", "<!DOCTYPE x>", "<?xml-stylesheet href=\"x\"?>", "<!-- -->", "text before", "\u0000", "<?xml version=\"1.1\"?>",
    ];

    public byte[] Apply(byte[] file, Random random, out string done)
    {
        if (ForgedArchive.Read(file) is not { } entries)
        {
            done = "no archive any more";
            return file;
        }

        var parts = Enumerable.Range(0, entries.Count).Where(i => entries[i].Name.EndsWith("xml", StringComparison.Ordinal)).ToList();
        var at = random.Next(3) > 0 || parts.Count == 0
            ? Math.Max(0, entries.FindIndex(e => e.Name.EndsWith("document.xml", StringComparison.Ordinal) || e.Name == "content.xml"))
            : parts[random.Next(parts.Count)];
        entries[at] = entries[at] with { Data = Encoding.UTF8.GetBytes(Spoil(Encoding.UTF8.GetString(entries[at].Data).TrimStart('\uFEFF'), random, out done)) };
        done += " in " + entries[at].Name;
        return ForgedArchive.Write(entries);
    }

    private static string Spoil(string xml, Random random, out string done)
    {
        XDocument document;
        try
        {
            document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return TextMutation.Spoil(xml, random, out done);
        }

        done = "";
        for (var rounds = random.Next(1, 6); rounds > 0; rounds--)
        {
            var elements = document.Root!.DescendantsAndSelf().ToList();
            Change(elements[random.Next(elements.Count)], elements, random, out var one);
            done += (done.Length > 0 ? ", " : "") + one;
        }

        string text;
        try
        {
            text = document.ToString(SaveOptions.DisableFormatting);
        }
        catch (XmlException)
        {
            // A name that was exchanged may contradict the namespace that its element declares, which no writer writes.
            return TextMutation.Spoil(xml, random, out done);
        }

        if (random.Next(12) == 0)
        {
            done += ", before the root";
            return Entities[random.Next(Entities.Length)] + text;
        }

        if (random.Next(12) == 0)
        {
            return Raw(text, random, ref done);
        }

        return text;
    }

    // What an XML writer would never write.
    private static string Raw(string text, Random random, ref string done)
    {
        var at = text.IndexOf('<', random.Next(text.Length));
        if (at < 0)
        {
            return text;
        }

        done += ", raw XML";
        return random.Next(4) switch
        {
            0 => text.Insert(at, Hostile.Repeat("<w:sdt><w:sdtContent>", Hostile.Times(random, 30_000))),
            1 => text.Insert(at, Hostile.Repeat("<w:tbl><w:tr><w:tc>", Hostile.Times(random, 30_000))),
            2 => text.Insert(at, "&nosuch;"),
            _ => text.Insert(at, $"<x a=\"{new string('a', Hostile.Times(random, 400_000))}\">"),
        };
    }

    private static void Change(XElement element, List<XElement> all, Random random, out string done)
    {
        var isRoot = element.Parent is null;
        switch (random.Next(11))
        {
            case 0 when !isRoot:
                done = "-" + element.Name.LocalName;
                element.Remove();
                break;
            case 1 when !isRoot:
                done = "twice " + element.Name.LocalName;
                for (var times = Math.Min(Hostile.Times(random, 3000), 40_000 / Math.Max(1, element.DescendantNodes().Count())); times >= 0; times--)
                {
                    element.AddAfterSelf(new XElement(element));
                }

                break;
            case 2 when !isRoot:
                done = "moved " + element.Name.LocalName;
                var target = all[random.Next(all.Count)];
                if (!target.AncestorsAndSelf().Contains(element) && target.Document is not null)
                {
                    element.Remove();
                    target.Add(element);
                }

                break;
            case 3 when !isRoot:
                done = "nested " + element.Name.LocalName;
                var nested = new XElement(element.Name, element.Attributes());
                for (var depth = Hostile.Times(random, 600); depth > 0; depth--)
                {
                    nested = new XElement(element.Name, nested);
                }

                element.AddAfterSelf(nested);
                break;
            case 4:
                done = "name of " + element.Name.LocalName;
                element.Name = all[random.Next(all.Count)].Name;
                break;
            case 5:
                done = "attributes of " + element.Name.LocalName;
                foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name.Namespace != XNamespace.Xml))
                {
                    attribute.Value = Hostile.Number(random);
                }

                break;
            case 6:
                done = "numbers everywhere";
                foreach (var attribute in all.Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name.LocalName is "val" or "w" or "ilvl" or "numId" or "id" or "start" && random.Next(30) == 0))
                {
                    attribute.Value = Hostile.Number(random);
                }

                break;
            case 7:
                done = "merged cells";
                foreach (var properties in all.Where(e => e.Name == Word + "tcPr" && random.Next(4) == 0))
                {
                    properties.AddFirst(random.Next(3) switch
                    {
                        0 => new XElement(Word + "gridSpan", new XAttribute(Word + "val", Hostile.Number(random))),
                        1 => new XElement(Word + "vMerge"),
                        _ => new XElement(Word + "vMerge", new XAttribute(Word + "val", random.Next(2) == 0 ? "restart" : Hostile.Number(random))),
                    });
                }

                break;
            case 8:
                done = "numbering";
                foreach (var paragraph in all.Where(e => e.Name == Word + "pPr" && random.Next(4) == 0))
                {
                    paragraph.Add(new XElement(
                        Word + "numPr",
                        new XElement(Word + "ilvl", new XAttribute(Word + "val", Hostile.Number(random))),
                        new XElement(Word + "numId", new XAttribute(Word + "val", random.Next(3) == 0 ? Hostile.Number(random) : "1"))));
                }

                break;
            case 9:
                done = "fields";
                element.AddFirst(Enumerable.Range(0, random.Next(1, 200)).Select(_ => new XElement(
                    Word + "r", new XElement(Word + "fldChar", new XAttribute(Word + "fldCharType", new[] { "begin", "separate", "end", "x" }[random.Next(4)])))));
                break;
            default:
                done = "words";
                var texts = all.Where(e => e.Name == Word + "t").ToList();
                foreach (var text in texts.Where(_ => random.Next(20) == 0))
                {
                    text.Value = Legal(random.Next(6) == 0 ? Hostile.Repeat(Hostile.Text(random), Hostile.Times(random, 20_000)) : TextMutation.Spoil(text.Value, random, out _));
                }

                break;
        }
    }

    // A writer of XML refuses what no document can hold.
    private static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                legal.Append(text, i++, 2);
            }
            else if (XmlConvert.IsXmlChar(text[i]))
            {
                legal.Append(text[i]);
            }
        }

        return legal.ToString();
    }
}
