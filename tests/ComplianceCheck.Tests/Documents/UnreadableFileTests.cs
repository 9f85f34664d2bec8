using System.IO.Compression;
using System.Text;
using ComplianceCheck.Documents;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Tests.Documents;

public sealed class UnreadableFileTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

    public static TheoryData<string, byte[], string, string> Files => new()
    {
        { "nothing", [], "empty-file", "空" },
        { "blanks", "\uFEFF \n\u3000\r\n\t"u8.ToArray(), "empty-file", "空" },
        { "PDF", "%PDF-1.7\n%\u00E2"u8.ToArray(), "unsupported-format", "PDF" },
        { "old Word", [.. Compound, .. Encoding.Unicode.GetBytes("WordDocument")], "damaged", "另存为 .docx" },
        { "old Excel", [.. Compound, .. Encoding.Unicode.GetBytes("Workbook")], "unsupported-format", "表格" },
        { "other compound", Compound, "unsupported-format", "Office" },
        { "mail of Outlook", [.. Compound, .. Encoding.Unicode.GetBytes("__properties_version1.0")], "unsupported-format", "邮件" },
        { "mail", "From: a@example.cn\nTo: b@example.cn\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>x</p>\n--x--"u8.ToArray(), "unsupported-format", "邮件" },
        { "with password", [.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "encrypted", "打开密码" },
        { "RTF", "{\\rtf1\\ansi x}"u8.ToArray(), "unsupported-format", "RTF" },
        { "OFD", Zip("OFD.xml"), "unsupported-format", "OFD" },
        { "other archive", Zip("report.txt"), "unsupported-format", "解压" },
        { "PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "unsupported-format", "图片" },
        { "JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], "unsupported-format", "图片" },
        { "GIF", "GIF89a\0\u0001"u8.ToArray(), "unsupported-format", "图片" },
        { "old GIF", "GIF87a\0\u0001"u8.ToArray(), "unsupported-format", "图片" },
        { "TIFF", "II*\0\b\0\0\0"u8.ToArray(), "unsupported-format", "图片" },
        { "TIFF of the other byte order", "MM\0*\0\0\0\b"u8.ToArray(), "unsupported-format", "图片" },
        { "Photoshop", "8BPS\0\u0001"u8.ToArray(), "unsupported-format", "图片" },
        { "bitmap", [0x42, 0x4D, 0x10, 0x20, 0x30, 0x40, 0, 0, 0, 0, 0x36, 0, 0, 0, 0x28], "unsupported-format", "图片" },
        { "WebP", "RIFF\u0010\0\0\0WEBP"u8.ToArray(), "unsupported-format", "图片" },
        { "HEIF", "\0\0\0\u0018ftypheic"u8.ToArray(), "unsupported-format", "图片" },
        { "RAR", [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x01], "unsupported-format", "解压" },
        { "7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0], "unsupported-format", "解压" },
        { "gzip", [0x1F, 0x8B, 0x08, 0], "unsupported-format", "解压" },
        { "bzip2", "BZh91AY"u8.ToArray(), "unsupported-format", "解压" },
        { "xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "unsupported-format", "解压" },
        { "program of Linux", [0x7F, 0x45, 0x4C, 0x46, 0x02], "unsupported-format", "程序" },
        { "program of Windows", [0x4D, 0x5A, 0x90, 0x00, 0x03], "unsupported-format", "程序" },
        { "database", "SQLite format 3\0"u8.ToArray(), "unsupported-format", "程序" },
        { "PDF behind a few bytes", [0, 0, .. "%PDF-1.7"u8], "unsupported-format", "PDF" },
        { "with password, in short", [.. Compound, .. Encoding.Unicode.GetBytes("EncryptionInfo")], "encrypted", "打开密码" },
        { "XML of Office by its vocabulary", "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>"u8.ToArray(), "unsupported-format", "XML" },
        { "flat open document", "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>"u8.ToArray(), "empty-file", "空" },
        { "Word as XML", "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>"u8.ToArray(), "unsupported-format", "XML" },
        { "web archive without page", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\nabc\n--x--"u8.ToArray(), "unsupported-format", "mht" },
        { "zeros", new byte[100], "unknown-encoding", "编码" },
        { "page without text", "<html><body><script>document.write('x')</script></body></html>"u8.ToArray(), "empty-file", "网页" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_cannot_be_read_says_what_it_is(string what, byte[] bytes, string code, string words)
    {
        var failure = Should.Throw<DocumentException>(() => Reading.Bytes(bytes, "年报.docm"));

        failure.Code.ShouldBe(code, what);
        failure.Sentence.Zh.ShouldContain(words);
        failure.Sentence.Zh.ShouldContain("“年报.docm”");
        failure.Sentence.En.ShouldContain("\"年报.docm\"");
    }

    [Theory]
    [InlineData("本报告也有 %PDF-1.7 格式的文件。")]
    [InlineData("BM是本局的代号，本报告由本局编制。")]
    [InlineData("RIFF年度报告由本局编制。")]
    [InlineData("MZ年度报告由本局编制。")]
    public void Text_with_the_signs_of_another_format_is_text(string text) => Reading.Text(text).Lines().ShouldBe([text]);

    [Fact]
    public void A_file_of_just_the_limit_is_read()
    {
        var file = "年度报告"u8.ToArray();

        Reading.Bytes(file, "x.txt", new ReadingLimits { FileBytes = 12, Characters = 4, Blocks = 1 }).Lines().ShouldBe(["年度报告"]);
        Reading.FailureOf(file, "x.txt", new ReadingLimits { FileBytes = 11 }).ShouldBe("too-large");
        Reading.FailureOf(file, "x.txt", new ReadingLimits { Characters = 3 }).ShouldBe("too-large");
    }

    [Fact]
    public void A_file_above_the_limit_is_refused_without_being_read_to_its_end()
    {
        using var stream = new EndlessStream();

        Should.Throw<DocumentException>(() => DocumentReader.Read(stream, "x.txt")).Code.ShouldBe("too-large");

        stream.Given.ShouldBeLessThan(ReadingLimits.Default.FileBytes + (1 << 20));
    }

    [Fact]
    public void More_characters_than_the_limit_are_refused() =>
        Reading.FailureOf(Encoding.UTF8.GetBytes(new string('年', 101)), "x.txt", new ReadingLimits { Characters = 100 }).ShouldBe("too-large");

    [Fact]
    public void Very_many_paragraphs_are_refused_however_short_they_are()
    {
        var limits = new ReadingLimits { Blocks = 3 };

        Reading.FailureOf(Encoding.UTF8.GetBytes("一\n二\n三\n四"), "x.txt", limits).ShouldBe("too-large");
        Reading.FailureOf(Encoding.UTF8.GetBytes("<html><p>一<p>二<p>三<p>四"), "x.html", limits).ShouldBe("too-large");
        Reading.Bytes(Encoding.UTF8.GetBytes("一\n二\n三"), "x.txt", limits).Blocks.Count.ShouldBe(3);
    }

    [Fact]
    public void Every_sentence_is_there_in_both_languages_and_names_the_file()
    {
        foreach (var key in DocumentMessages.All.Keys.Where(k => !k.StartsWith("kind-", StringComparison.Ordinal)))
        {
            var sentence = DocumentMessages.All[key];
            sentence.Zh.ShouldContain("。", Case.Sensitive, key);
            sentence.En.ShouldEndWith(".", Case.Sensitive, key);
        }
    }

    private static byte[] Zip(string entry)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry(entry);
        }

        return stream.ToArray();
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'a');
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
