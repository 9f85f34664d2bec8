using ComplianceCheck.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;

namespace ComplianceCheck.Tests.Properties;

/// <summary>Texts put together from lines of the fixtures, in any order and number, some of them spoilt.</summary>
internal static class Drafts
{
    private static readonly string[] Lines =
    [
        .. Fixture.Names().Where(n => n.EndsWith(".txt", StringComparison.Ordinal) || n.EndsWith(".md", StringComparison.Ordinal))
            .SelectMany(n => Fixture.ReadText(n).ReplaceLineEndings("\n").Split('\n'))
            .Where(l => l.Length < 400 && !l.Contains('\uFFFD', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal),
    ];

    private static readonly string[] Titles = [.. Lines.Where(l => l.Contains("年度报告", StringComparison.Ordinal) && l.Length < 40)];

    private static readonly string[] Spoilers =
    [
        "０", "九千九百亿", "79228162514264337593543950335", "-", "｜", "|", "\t", "\u3000", "\u200B", "\u202E", "\u0007", "\uD83D\uDE00", "\u0301",
        "（", "《", "。", "，", "；", "第", "其中", "无", "未", "0000年00月00日", "9999年12月31日", "①", "⒈", "㈠", "%", "٣", "O",
    ];

    public static Arbitrary<Draft> Any() => Arb.From(
        from title in Gen.Elements(Titles)
        from lines in Gen.ListOf(Line())
        from joint in Gen.Elements("\n", "\n", "\r\n", "\n\n", "\r", "", "\u2028")
        select new Draft(title + joint + string.Join(joint, lines)));

    private static Gen<string> Line() => Gen.Frequency(
        (5, Gen.Elements(Lines)),
        (1, from line in Gen.Elements(Lines)
            from at in Gen.Choose(0, line.Length)
            from spoiler in Gen.Elements(Spoilers)
            select line.Insert(at, spoiler)),
        (1, from line in Gen.Elements(Lines)
            from length in Gen.Choose(0, line.Length)
            select line[..length]));
}
