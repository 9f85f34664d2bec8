using System.Text;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Tests.Documents;

public sealed class PlainTextEncodingTests
{
    private const string Sample = "滨河县水务局2017年度信息公开工作年度报告\n一、概述\n全年主动公开信息 24 条。\n";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sample) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)] },
        { "GB18030", Gb18030.GetBytes(Sample) },
        { "UTF-16 LE with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)] },
        { "UTF-16 BE with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)] },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Sample) },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Sample) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void An_encoding_does_not_change_the_text(string encoding, byte[] bytes)
    {
        var document = Reading.Bytes(bytes, "report.txt");

        document.Lines().ShouldBe(["滨河县水务局2017年度信息公开工作年度报告", "一、概述", "全年主动公开信息 24 条。"], encoding);
        ((Paragraph)document.Blocks[0]).Column.ShouldBe(1);
    }

    [Fact]
    public void A_rare_character_of_GB18030_among_common_ones_is_read() =>
        Reading.Bytes(Gb18030.GetBytes("负责人朱镕、㐂，二〇一七年度报告由本局编制。")).Lines().ShouldBe(["负责人朱镕、㐂，二〇一七年度报告由本局编制。"]);

    [Theory]
    [InlineData("big5")]
    [InlineData("shift_jis")]
    public void Other_encodings_are_refused_rather_than_misread(string encoding)
    {
        var text = encoding == "big5" ? "政府資訊公開年度報告統計期限為全年，本機關未收到申請。" : "これは年次報告書です。情報公開の状況について説明します。";

        Reading.FailureOf(CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text)).ShouldBe("unknown-encoding");
    }

    [Fact]
    public void UTF_8_with_one_faulty_byte_is_read_with_a_sign_in_its_place() =>
        Reading.Bytes([.. Encoding.UTF8.GetBytes(Sample), 0xFF]).Lines()[^1].ShouldBe("\uFFFD");

    [Fact]
    public void UTF_8_with_many_faulty_bytes_is_refused() =>
        Reading.FailureOf([.. Encoding.UTF8.GetBytes(Sample), 0xFF, 0xFE, 0xFF, 0xFE]).ShouldBe("unknown-encoding");

    [Fact]
    public void Random_bytes_are_never_a_report()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var bytes = new byte[200 + (seed * 7)];
            new Random(seed).NextBytes(bytes);

            Reading.FailureOf(bytes, seed % 2 == 0 ? "x.txt" : "x.html").ShouldBe("unknown-encoding", $"seed {seed}");
        }
    }

    [Fact]
    public void Damaged_text_gives_a_document_or_a_clear_failure()
    {
        byte[][] sources = [Encoding.UTF8.GetBytes(Sample), Gb18030.GetBytes(Sample), Encoding.Unicode.GetBytes(Sample),
            Encoding.UTF8.GetBytes("<html><table><tr><td colspan=2>甲<td>乙</table><ol><li>丙"), Encoding.UTF8.GetBytes("|甲|乙|\n|--|--|\n|丙|丁|\n")];
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var bytes = sources[seed % sources.Length].ToArray();
            for (var i = random.Next(1, 6); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            try
            {
                Reading.Bytes(bytes[..random.Next(1, bytes.Length)]).Blocks.ShouldNotBeEmpty();
            }
            catch (DocumentException failure)
            {
                failure.Code.ShouldNotBeEmpty($"seed {seed}");
            }
        }
    }
}
