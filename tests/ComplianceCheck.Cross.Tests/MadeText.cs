using System.Globalization;

namespace ComplianceCheck.Cross.Tests;

/// <summary>Sentences that differ from one another, of syllables at random; and some that everybody writes.</summary>
internal static class MadeText
{
    private const string Syllables = "政务公开信息平台窗口办理群众企业咨询答复目录更新检查培训会议督查考核网站专栏解读回应渠道评议监督举措问题改进机制队伍标准流程服务";

    /// <summary>What everybody writes.</summary>
    public static IReadOnlyList<string> Common { get; } =
        [.. Enumerable.Range(0, 6).Select(i => new Random(9000 + i)).Select(random => Words(random) + "。")];

    /// <summary>A sentence of one's own, with a figure.</summary>
    public static string Own(Random random) => Words(random) + random.Next(2, 999).ToString(CultureInfo.InvariantCulture) + "件。";

    /// <summary>The text of a unit: what everybody writes and what nobody else does.</summary>
    public static IEnumerable<string> Of(Random random, int sentences) => Common.Concat(Enumerable.Range(0, sentences).Select(_ => Own(random)));

    /// <summary>A text of which a share of the sentences is another's, with other figures.</summary>
    public static IEnumerable<string> Copied(Random random, IReadOnlyList<string> from, double share)
    {
        for (var i = 0; i < from.Count; i++)
        {
            // Spread over the text, as a writer changes a sentence here and there.
            var isCopied = Math.Floor((i + 1) * share) > Math.Floor(i * share);
            yield return isCopied ? string.Concat(from[i].Where(c => !char.IsAsciiDigit(c))).Replace("件。", random.Next(2, 999).ToString(CultureInfo.InvariantCulture) + "件。", StringComparison.Ordinal) : Own(random);
        }
    }

    private static string Words(Random random) => string.Concat(Enumerable.Range(0, random.Next(14, 40)).Select(_ => Syllables[random.Next(Syllables.Length)]));
}
