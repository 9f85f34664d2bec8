using System.Text;

namespace ComplianceCheck.Fuzz.Mutations;

/// <summary>Spoils the entries of an archive.</summary>
internal sealed class ZipMutation : IMutation
{
    private const string Document = "word/document.xml";

    private static readonly string[] Paths =
    [
        "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/comments.xml", "word/footnotes.xml", "word/_rels/document.xml.rels", "_rels/.rels", "[Content_Types].xml", "../../../etc/passwd",
        "word\\document.xml", "/word/document.xml", "WORD/DOCUMENT.XML", "", "word/", "OFD.xml", "mimetype", "content.xml", "xl/workbook.xml", "a/b/c/d/e/f/g/h/i/j/k.xml", "CON", "word/document.xml\0.txt",
    ];

    private static readonly string[] Relations =
    [
        "<Relationship Id='z1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles' Target='document.xml'/>",
        "<Relationship Id='z2' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering' Target='../../../../x.xml'/>",
        "<Relationship Id='z3' Type='x/footnotes' Target='http://example.invalid/f.xml' TargetMode='External'/>",
        "<Relationship Id='z4' Type='x/comments' Target='%00%ff%zz'/>", "<Relationship Id='z5' Type='x/officeDocument' Target=''/>", "<Relationship Type='/' Target='/'/>",
    ];

    public byte[] Apply(byte[] file, Random random, out string done)
    {
        if (ForgedArchive.Read(file) is not { } entries)
        {
            done = "no archive any more";
            return file;
        }

        var at = random.Next(3) == 0 ? random.Next(entries.Count) : Math.Max(0, entries.FindIndex(e => e.Name == Document));
        var entry = entries[at];
        switch (random.Next(14))
        {
            case 0:
                entries.RemoveAt(at);
                done = "dropped " + entry.Name;
                break;
            case 1:
                entries[at] = entry with { Name = Paths[random.Next(Paths.Length)] };
                done = $"{entry.Name} renamed {entries[at].Name}";
                break;
            case 2:
                entries.Insert(random.Next(entries.Count + 1), entry);
                done = "twice " + entry.Name;
                break;
            case 3:
                entries[at] = entry with { Data = entry.Data[..random.Next(entry.Data.Length + 1)] };
                done = "truncated " + entry.Name;
                break;
            case 4:
                entries[at] = entry with { Checksum = (uint)random.Next() };
                done = "checksum of " + entry.Name;
                break;
            case 5:
                entries[at] = entry with { Size = Forged(random, entry) };
                done = "size of " + entry.Name;
                break;
            case 6:
                entries[at] = entry with { PackedSize = Forged(random, entry), IsStored = random.Next(2) == 0 };
                done = "packed size of " + entry.Name;
                break;
            case 7:
                entries[at] = entry with { Data = Bomb(entry.Data, random) };
                done = "bomb in " + entry.Name;
                break;
            case 8:
                entries[at] = entry with { Data = entries[random.Next(entries.Count)].Data };
                done = "other content in " + entry.Name;
                break;
            case 9:
                entries[at] = entry with { Method = (ushort)new[] { 0, 1, 9, 12, 14, 93, 99, 0xFFFF }[random.Next(8)], Flags = (ushort)random.Next(0x10000) };
                done = "method of " + entry.Name;
                break;
            case 10:
                entries[at] = entry with { Displaced = random.Next(-100, 100) };
                done = "position of " + entry.Name;
                break;
            case 11:
                entries.AddRange(Enumerable.Range(0, Hostile.Times(random, 7000)).Select(i => new ForgedEntry(FormattableString.Invariant($"word/media/{i}.xml"), [])));
                done = "many entries";
                break;
            case 12:
                entries[at] = entry with { Data = new ByteMutation(isText: false).Apply(entry.Data, random, out done) };
                done += " in " + entry.Name;
                break;
            default:
                at = Math.Max(0, entries.FindIndex(e => e.Name.EndsWith(".rels", StringComparison.Ordinal) && random.Next(2) == 0));
                var text = Encoding.UTF8.GetString(entries[at].Data);
                entries[at] = entries[at] with { Data = Encoding.UTF8.GetBytes(text.Replace("<Relationship ", Relations[random.Next(Relations.Length)] + "<Relationship ", StringComparison.Ordinal)) };
                done = "relations in " + entries[at].Name;
                break;
        }

        return ForgedArchive.Write(entries);
    }

    private static uint Forged(Random random, ForgedEntry entry) => random.Next(5) switch
    {
        0 => 0,
        1 => uint.MaxValue,
        2 => int.MaxValue,
        3 => (uint)Math.Max(0, entry.Data.Length + random.Next(-20, 20)),
        _ => (uint)random.Next(),
    };

    // Text that packs well, in a place where the document stays what it was.
    private static byte[] Bomb(byte[] data, Random random)
    {
        var text = Encoding.UTF8.GetString(data);
        var at = text.LastIndexOf("</w:", StringComparison.Ordinal);
        var bomb = random.Next(4) switch
        {
            0 => "<w:p/>",
            1 => "<w:p><w:r><w:t>一</w:t></w:r></w:p>",
            2 => "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
            _ => new string(' ', 100),
        };
        return at < 0 ? new byte[random.Next(30_000_000)] : Encoding.UTF8.GetBytes(text.Insert(at, string.Concat(Enumerable.Repeat(bomb, Hostile.Times(random, 150_000)))));
    }
}
