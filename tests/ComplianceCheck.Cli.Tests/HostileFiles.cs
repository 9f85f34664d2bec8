using System.IO.Compression;
using System.Text;

namespace ComplianceCheck.Cli.Tests;

/// <summary>Files that are no reports, or that would cost too much to read.</summary>
internal static class HostileFiles
{
    private const int Depth = 5_000;
    private const int BombBytes = 300 << 20;

    /// <summary>How many there are.</summary>
    public const int Count = 5;

    public static void WriteTo(TempFolder folder)
    {
        folder.Add("empty.txt", "");
        folder.Add("binary.txt", new string('\0', 4_000));
        folder.Add("deep.html", "<html><body>" + string.Concat(Enumerable.Repeat("<div>", Depth)) + "政府信息公开年度报告");
        Zip(folder.At("bomb.docx"), "word/document.xml", part =>
        {
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            part.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"u8);
            for (var written = 0; written < BombBytes; written += blanks.Length)
            {
                part.Write(blanks);
            }
        });
        Zip(folder.At("entities.docx"), "word/document.xml", part => part.Write(Encoding.UTF8.GetBytes(
            "<!DOCTYPE d [<!ENTITY a \"" + new string('a', 1_000) + "\">]><d>" + string.Concat(Enumerable.Repeat("&a;", 1_000)) + "</d>")));
    }

    private static void Zip(string path, string name, Action<Stream> write)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        using (var types = archive.CreateEntry("[Content_Types].xml").Open())
        {
            types.Write("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                """u8);
        }

        using var part = archive.CreateEntry(name).Open();
        write(part);
    }
}
