using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ComplianceCheck.Documents.Docx;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Tests.Documents;

public sealed class DocxReaderTestsHostile
{
    private static readonly DocxFile Sound = DocxFile.WithBody(DocxFile.Paragraph("正文"));

    [Fact]
    public void A_truncated_file_is_damaged() => Code(Sound.ToBytes()[..^40]).ShouldBe("damaged");

    [Fact]
    public void Broken_xml_is_damaged_and_the_part_is_named()
    {
        var failure = Failure(Sound.WithStyles("<w:style>").ToBytes());

        failure.Code.ShouldBe("damaged");
        failure.Sentence.Zh.ShouldContain("word/styles.xml");
        failure.Sentence.En.ShouldContain("word/styles.xml");
    }

    [Fact]
    public void A_damage_behind_the_last_style_that_is_asked_for_harms_nobody()
    {
        const string Styles = "<w:style w:styleId=\"a\" w:type=\"paragraph\" w:default=\"1\"/><w:style w:styleId=\"b\"/><w:style>";

        DocxFile.WithBody("<w:p><w:pPr><w:pStyle w:val=\"b\"/></w:pPr><w:r><w:t>正文</w:t></w:r></w:p>").WithStyles(Styles).Read().Blocks.Count.ShouldBe(1);
        Code(DocxFile.WithBody("<w:p><w:pPr><w:pStyle w:val=\"c\"/></w:pPr><w:r><w:t>正文</w:t></w:r></w:p>").WithStyles(Styles).ToBytes()).ShouldBe("damaged");
    }

    [Fact]
    public void A_zip_that_is_no_package_is_not_supported()
    {
        var failure = Failure(Zip(("报告.txt", "文")));

        failure.Code.ShouldBe("unsupported-format");
        failure.Sentence.Zh.ShouldContain("“draft.docx”");
    }

    [Theory]
    [InlineData("workbook", "Excel")]
    [InlineData("presentation", "PowerPoint")]
    [InlineData("visio", "Word")]
    public void Another_office_file_is_called_by_its_name(string root, string expected)
    {
        var failure = Failure(Sound.WithRaw("word/document.xml", $"<{root} xmlns=\"urn:x\"/>").ToBytes());

        failure.Code.ShouldBe("unsupported-format");
        failure.Sentence.Zh.ShouldContain(expected);
        failure.Sentence.En.ShouldContain(expected);
    }

    [Fact]
    public void A_package_without_a_document_is_not_supported()
    {
        Code(Zip(("[Content_Types].xml", "<Types/>"))).ShouldBe("unsupported-format");
        Code(Zip(("_rels/.rels", "<Relationships/>"))).ShouldBe("unsupported-format");
        Code(Zip(("_rels/.rels", $"<Relationships>{DocxFile.Relation("officeDocument", "word/none.xml")}</Relationships>"))).ShouldBe("unsupported-format");
    }

    [Fact]
    public void An_open_document_or_a_fixed_layout_file_is_called_by_its_name()
    {
        Failure(Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>"))).Sentence.En.ShouldContain("OpenDocument");
        Failure(Zip(("OFD.xml", "<a/>"))).Sentence.En.ShouldContain("OFD");
    }

    [Fact]
    public void A_document_without_text_is_not_an_empty_report() => Code(DocxFile.WithBody("<w:p/>").ToBytes()).ShouldBe("empty-file");

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    [InlineData("_rels/.rels")]
    public void A_document_type_is_refused_in_every_part(string path)
    {
        var bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>";
        var file = DocxFile.WithBody("").WithStyles("").WithRaw(path, bomb);

        // The builder writes the package's relationships itself, so that entry is made by hand.
        var bytes = path == "_rels/.rels" ? Zip((path, bomb)) : file.ToBytes();
        var failure = Failure(bytes);

        failure.Code.ShouldBe("unsafe-xml");
        failure.Sentence.Zh.ShouldContain(path);
    }

    [Fact]
    public void An_archive_that_declares_too_much_is_not_unpacked()
    {
        using var memory = new MemoryStream();
        memory.Write(Sound.ToBytes());
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/media/image1.bmp").Open();
            entry.Write(new byte[8 << 20]);
        }

        Code(memory.ToArray(), new ReadingLimits { ExpandedBytes = 4 << 20 }).ShouldBe("too-large");
    }

    [Fact]
    public void Hundreds_of_megabytes_of_zeros_in_a_small_file_are_refused()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[16 << 20];
            for (var i = 0; i < 20; i++)
            {
                entry.Write(zeros);
            }
        }

        memory.Length.ShouldBeLessThan(8 << 20);
        Code(memory.ToArray()).ShouldBe("too-large");
    }

    [Fact]
    public void A_size_that_lies_does_not_get_more_bytes_read()
    {
        var bytes = DocxFile.WithBody(string.Concat(Enumerable.Repeat(DocxFile.Paragraph("正文"), 10_000))).ToBytes();
        DeclareSize(bytes, "word/document.xml", 100);

        Code(bytes).ShouldBe("damaged");
    }

    [Fact]
    public void Bytes_are_counted_as_they_come_out_whatever_was_declared()
    {
        var budget = new ReadingBudget("draft.docx", new ReadingLimits { ExpandedBytes = 1_000 });
        var buffer = new byte[600];
        new CountedStream(new MemoryStream(new byte[600]), budget).Read(buffer).ShouldBe(600);

        Should.Throw<DocumentException>(() => new CountedStream(new MemoryStream(new byte[600]), budget).Read(buffer)).Code.ShouldBe("too-large");
    }

    [Theory]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>")]
    [InlineData("<alien:x>", "</alien:x>")]
    public void Elements_nested_without_end_are_refused(string open, string close)
    {
        var body = new StringBuilder().Insert(0, open, 10_000).Append(DocxFile.Paragraph("深")).Insert(0, DocxFile.Paragraph("浅"));
        for (var i = 0; i < 10_000; i++)
        {
            body.Append(close);
        }

        Code(DocxFile.WithBody(body.ToString()).ToBytes()).ShouldBe("too-large");
    }

    [Theory]
    [InlineData("<w:gridSpan w:val=\"2000000000\"/>")]
    [InlineData("<w:gridSpan w:val=\"100001\"/>")]
    public void A_grid_beyond_reason_is_refused(string properties) =>
        Code(DocxFile.WithBody($"<w:tbl><w:tr><w:tc><w:tcPr>{properties}</w:tcPr><w:p/></w:tc></w:tr></w:tbl>").ToBytes()).ShouldBe("too-large");

    [Fact]
    public void Limits_on_parts_characters_and_the_file_hold()
    {
        var bytes = DocxFile.WithBody(DocxFile.Paragraph(new string('文', 500))).ToBytes();

        Code(bytes, new ReadingLimits { Parts = 3 }).ShouldBe("too-large");
        Code(bytes, new ReadingLimits { Characters = 400 }).ShouldBe("too-large");
        Code(bytes, new ReadingLimits { FileBytes = 100 }).ShouldBe("too-large");
        Code(DocxFile.WithBody(string.Concat(Enumerable.Repeat("<w:p/>", 500))).ToBytes(), new ReadingLimits { Characters = 400 }).ShouldBe("too-large");
    }

    [Fact]
    public void Relations_that_lead_nowhere_or_outside_harm_nobody()
    {
        var document = DocxFile.WithBody(DocxFile.Paragraph("正文"))
            .WithRelations(DocxFile.Relation("image", "../NULL") + DocxFile.Relation("hyperlink", "http://[", "TargetMode=\"External\"")
                + DocxFile.Relation("styles", "http://example.org/styles.xml", "TargetMode=\"External\"")
                + DocxFile.Relation("numbering", "../../../../etc/passwd")).Read();

        document.Texts().ShouldBe(["正文"]);
    }

    [Fact]
    public void Whatever_byte_is_wrong_the_failure_is_a_sentence()
    {
        var sound = DocxFile.WithBody(string.Concat(Enumerable.Repeat(DocxFile.Paragraph("正文"), 20)) + "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>")
            .WithStyles("<w:style w:styleId=\"a\"/>").ToBytes();
        for (var i = 0; i < sound.Length; i++)
        {
            foreach (var value in (byte[])[0x00, 0xFF, (byte)(sound[i] ^ 0x10)])
            {
                var bytes = (byte[])sound.Clone();
                bytes[i] = value;
                try
                {
                    DocxFile.Read(bytes);
                }
                catch (DocumentException e)
                {
                    e.Sentence.Zh.ShouldNotContain('{');
                }
            }
        }
    }

    // Overwrites the uncompressed size in the central directory.
    private static void DeclareSize(byte[] zip, string path, uint size)
    {
        var name = Encoding.ASCII.GetBytes(path);
        for (var i = 0; i < zip.Length - 46; i++)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(i)) == 0x02014b50 && zip.AsSpan(i + 46).StartsWith(name))
            {
                BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(i + 24), size);
            }
        }
    }

    private static byte[] Zip(params (string Path, string Content)[] entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(path).Open());
                writer.Write(content);
            }
        }

        return memory.ToArray();
    }

    private static DocumentException Failure(byte[] bytes, ReadingLimits? limits = null) =>
        Should.Throw<DocumentException>(() => DocxFile.Read(bytes, limits));

    private static string Code(byte[] bytes, ReadingLimits? limits = null) => Failure(bytes, limits).Code;
}
