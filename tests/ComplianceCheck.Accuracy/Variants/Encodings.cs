using System.Text;

namespace ComplianceCheck.Accuracy.Variants;

/// <summary>The same text in other encodings.</summary>
internal static class Encodings
{
    static Encodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IReadOnlyList<Variant> All { get; } =
    [
        new("UTF-8 with mark", s => [new Made([0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(s.Text)], "report.txt")]),
        new("GB18030", s => [new Made(Encoding.GetEncoding("GB18030").GetBytes(s.Text), "report.txt")]),
        new("UTF-16", s => [new Made([0xff, 0xfe, .. Encoding.Unicode.GetBytes(s.Text)], "report.txt")]),
        new("UTF-16, high byte first", s => [new Made([0xfe, 0xff, .. Encoding.BigEndianUnicode.GetBytes(s.Text)], "report.txt")]),
    ];
}
