using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Sums;

/// <summary>The words of <c>rules/lexicon/sums.yaml</c>, prepared.</summary>
internal sealed partial class SumWords : IWordFile<SumWords>
{
    private const int LongestShare = 40;

    private readonly WordFinder units;
    private readonly HashSet<string> cases;
    private readonly WordEndings vagueBefore;
    private readonly WordFinder vagueAfter;
    private readonly WordFinder newTotals;
    private readonly WordFinder newTotalWords;
    private readonly WordFinder notAShare;
    private readonly (string Topic, WordFinder Words)[] topics;

    private SumWords(WordReader file)
    {
        units = file.Finder("units");
        cases = [.. file.Words("case-units")];
        vagueBefore = file.Endings("vague-before");
        vagueAfter = file.Finder("vague-after");
        newTotals = file.Finder("new-totals");
        newTotalWords = file.Finder("new-total-words");
        notAShare = file.Finder("not-a-share");
        InWhich = file.Finder("in-which");
        Among = file.Finder("among");
        NotAll = file.Finder("not-all");
        Cumulative = file.Finder("cumulative");
        Channels = file.Finder("channels");
        topics = [.. file.SetsOfTopics("topic-").Select(s => (s.Topic, s.Words.Finder()))];
    }

    /// <inheritdoc/>
    public static string FileName => "sums";

    /// <summary>What leads from a total, or from a part, to its parts.</summary>
    public WordFinder InWhich { get; }

    /// <summary>What names a total that its parts are said to be among: 主动公开的信息中，….</summary>
    public WordFinder Among { get; }

    /// <summary>Words that show that the parts are not all.</summary>
    public WordFinder NotAll { get; }

    /// <summary>Words that make a total one of several years.</summary>
    public WordFinder Cumulative { get; }

    /// <summary>Channels of requests.</summary>
    public WordFinder Channels { get; }

    /// <inheritdoc/>
    public static SumWords Read(WordReader file) => new(file);

    /// <summary>The unit that a text begins with; null where it begins with none.</summary>
    public string? UnitAt(ReadOnlySpan<char> text) => units.WordAt(text);

    /// <summary>True for a unit of cases or pieces.</summary>
    public bool IsCase(string unit) => cases.Contains(unit);

    /// <summary>True for a unit of money, which tells more of a part and is none.</summary>
    public bool IsMoney(string unit) => unit.EndsWith('元');

    /// <summary>True where the words around a number and its unit make it vague.</summary>
    public bool IsVague(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => vagueAfter.WordAt(after) is not null || vagueBefore.EndOf(before) > 0;

    /// <summary>The topic of a total by the words before it; empty where unknown.</summary>
    public string TopicOf(ReadOnlySpan<char> clause)
    {
        foreach (var (topic, words) in topics)
        {
            if (words.IsIn(clause))
            {
                return topic;
            }
        }

        return "";
    }

    /// <summary>True where the words before a number open a new total.</summary>
    public bool StartsTotal(string text, SumFigure figure)
    {
        var name = figure.NameIn(text);
        return newTotals.WordAt(name) is not null || newTotalWords.IsIn(name);
    }

    /// <summary>The percentage that belongs to a number; null where there is none.</summary>
    public (decimal Percent, int Decimals, int End)? ShareAfter(string text, SumFigure figure)
    {
        var length = Math.Min(LongestShare, text.Length - figure.End);
        if (!text.AsSpan(figure.End, length).Contains('%'))
        {
            return null;
        }

        var match = Share().Match(text, figure.End, length);
        if (!match.Success || notAShare.IsIn(match.ValueSpan)
            || !decimal.TryParse(match.Groups["p"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || percent > 100)
        {
            return null;
        }

        return (percent, match.Groups["d"].Length, match.Index + match.Length);
    }

    /// <summary>The separator after a part, its percentage and its brackets; a comma where none stands there.</summary>
    public char SeparatorAfter(string text, SumFigure part)
    {
        var at = ShareAfter(text, part)?.End ?? part.End;
        var depth = 0;
        for (; at < text.Length && (depth > 0 || text[at] is '(' or ')'); at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' && depth > 0 ? -1 : 0;
        }

        return at < text.Length && text[at] is ';' or '、' ? text[at] : ',';
    }

    // ,占71.3% · (17.46%) · 占总数的12%.
    [GeneratedRegex(@"\G[^,。;、()\d%]{0,6}(,?\(?占[^,。;\d%]{0,18}|\()(?<p>\d{1,3}(\.(?<d>\d{1,4}))?)%", RegexOptions.CultureInvariant)]
    private static partial Regex Share();
}
