using ComplianceCheck.Documents.Model;
using ComplianceCheck.Tests.Fixtures;

namespace ComplianceCheck.Tests.Documents;

/// <summary>A report that an office program saves in another format is the same report.</summary>
public sealed class SameReportTests
{
    [Theory]
    [InlineData("2007/department-libreoffice", ".doc")]
    [InlineData("2021/faulty-department-one-cell", ".doc")]
    [InlineData("2007/department-draft", ".odt")]
    [InlineData("2021/faulty-department-one-cell", ".odt")]
    public void A_report_saved_in_another_format_has_the_same_words_cells_and_marks(string report, string ending)
    {
        var (original, saved) = (Open(report + ".docx"), Open(report + ending));

        saved.Format.ShouldBe(ending == ".doc" ? SourceFormat.Doc : SourceFormat.OpenDocument);
        saved.Blocks.SelectMany(Show).ShouldBe(original.Blocks.SelectMany(Show));
        saved.DraftMarks.Select(m => (m.Kind, m.Place.Quote)).ShouldBe(original.DraftMarks.Select(m => (m.Kind, m.Place.Quote)), ignoreOrder: true);
    }

    [Theory]
    [InlineData("2007/department-libreoffice.doc")]
    [InlineData("2007/department-draft.odt")]
    public void A_report_that_is_cut_or_spoilt_is_read_or_refused(string report)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Fixture.Root, report));
        for (var seed = 0; seed < 150; seed++)
        {
            var random = new Random(seed);
            var spoilt = seed % 3 == 0 ? bytes[..random.Next(1, bytes.Length)] : (byte[])bytes.Clone();
            for (var i = random.Next(1, 40); i > 0; i--)
            {
                spoilt[random.Next(random.Next(4) == 0 ? Math.Min(512, spoilt.Length) : spoilt.Length)] = (byte)random.Next(256);
            }

            ReadOrRefuse(spoilt);
        }
    }

    [Fact]
    public void An_encrypted_document_of_Word_is_named_as_such()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Fixture.Root, "2007/department-libreoffice.doc"));

        // The main stream begins with its sign and has its flags ten bytes behind.
        bytes[bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xEC, 0xA5]) + 11] |= 0x01;

        Should.Throw<DocumentException>(() => Reading.Bytes(bytes, "a.doc")).Code.ShouldBe("encrypted");
    }

    private static void ReadOrRefuse(byte[] bytes)
    {
        try
        {
            Reading.Bytes(bytes, "a.doc").Blocks.ShouldNotBeEmpty();
        }
        catch (DocumentException refused)
        {
            refused.Sentence.Zh.ShouldNotBeEmpty();
        }
    }

    private static ReportDocument Open(string report) => Reading.Bytes(File.ReadAllBytes(Path.Combine(Fixture.Root, report)), report);

    private static IEnumerable<string> Show(Block block) => block is Paragraph paragraph
        ? [$"{paragraph.ListLabel}{paragraph.Text.Trim()}"]
        : ((Table)block).Cells.Select(c => $"{c.Row} {c.Column} {c.RowSpan} {c.ColumnSpan} {c.Text}");
}
