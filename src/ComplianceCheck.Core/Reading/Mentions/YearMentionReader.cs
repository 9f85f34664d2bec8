using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Language.WordFiles;
using ComplianceCheck.Reading.Agency;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Mentions;

/// <summary>Reads the years that the text speaks of, and whether they name the report, a deed or a plan.</summary>
internal static class YearMentionReader
{
    private const int Reach = 120;
    private const int YearLength = 4;

    /// <summary>Every year in the sentences of the report, in reading order. Where in doubt the role is <see cref="YearRole.Other"/>.</summary>
    public static IReadOnlyList<YearMention> Read(IdentifiedReport context)
    {
        var words = context.Lexicon.Get<YearWords>();
        var mentions = new List<YearMention>();
        foreach (var sentence in context.Sentences)
        {
            if (sentence.Range.Start >= context.Title.End || context.Title.Length == 0)
            {
                ReadSentence(context, words, sentence, mentions);
            }
        }

        return mentions;
    }

    private static void ReadSentence(IdentifiedReport context, YearWords words, Sentence sentence, List<YearMention> mentions)
    {
        var text = context.Flow.Text;
        var range = sentence.Range;
        var depth = 0;
        var titleStart = 0;
        var clauseAt = 0;
        for (var at = range.Start; text.AsSpan(at, range.End - at).IndexOfAny('年', '《', '》') is >= 0 and var skipped; at++)
        {
            at += skipped;
            if (text[at] == '《')
            {
                titleStart = depth++ == 0 ? at : titleStart;
            }
            else if (text[at] == '》')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (YearBefore(text, range.Start, at) is { } year)
            {
                var start = at - YearLength;
                var end = at + 1 < range.End && text[at + 1] == '度' ? at + 2 : at + 1;
                var clause = ClauseAt(sentence, ref clauseAt, start);
                var roles = context.RolesAt(start);
                var role = depth > 0 ? InTitle(context, words, range, titleStart) : RoleOf(context, words, sentence, clause, roles, year, start, end);
                mentions.Add(new YearMention(year, role, roles is [var section, ..] ? section : Roles.Unknown, context.PlaceOf(clause)));
            }
        }
    }

    private static TextRange ClauseAt(Sentence sentence, ref int index, int at)
    {
        while (index + 1 < sentence.Clauses.Count && sentence.Clauses[index].End <= at)
        {
            index++;
        }

        return sentence.Clauses[index].Contains(at) ? sentence.Clauses[index] : sentence.Range;
    }

    private static int? YearBefore(string text, int from, int end)
    {
        var at = end - YearLength;
        if (at < from || (at > 0 && (char.IsAsciiDigit(text[at - 1]) || Numerals.DigitOf(text[at - 1]) >= 0)))
        {
            return null;
        }

        var year = 0;
        for (var i = at; i < end; i++)
        {
            var digit = char.IsAsciiDigit(text[i]) ? text[i] - '0' : Numerals.DigitOf(text[i]);
            if (digit < 0)
            {
                return null;
            }

            year = (year * 10) + digit;
        }

        return year is >= 1990 and <= 2099 ? year : null;
    }

    // 现发布《某局2017年政府信息公开工作年度报告》.
    private static YearRole InTitle(IdentifiedReport context, YearWords words, TextRange sentence, int title)
    {
        var text = context.Flow.Text;
        if (title >= context.LeadIn.End)
        {
            return YearRole.Other;
        }

        var close = text.AsSpan(title, Math.Min(sentence.End - title, Reach)).IndexOf('》');
        var name = text.AsSpan(title, close < 0 ? 0 : close);
        return words.ReportNames.EndOf(name) > 0
            && words.Naming.IsIn(text.AsSpan(Math.Max(sentence.Start, title - 12), title - Math.Max(sentence.Start, title - 12)))
            ? YearRole.ReportName : YearRole.Other;
    }

    private static YearRole RoleOf(
        IdentifiedReport context, YearWords words, Sentence sentence, TextRange clause, IReadOnlyList<string> roles, int year, int at, int end)
    {
        var text = context.Flow.Text;
        var rest = text.AsSpan(end, Math.Min(sentence.Range.End, end + Reach) - end);
        if (words.NotTheYear.WordAt(rest) is not null || StartsMonth(rest) || EndsRange(text, at))
        {
            return YearRole.Other;
        }

        if (at < context.LeadIn.End)
        {
            return NamesReport(words, text, sentence.Range, clause, end) ? YearRole.ReportName : YearRole.Other;
        }

        var opens = at == clause.Start || (at == clause.Start + 1 && text[clause.Start] == '在');
        var afterComma = rest.Length > 0 && rest[0] == ',' ? rest[1..] : rest;
        if (IsPlan(words, afterComma, roles.Contains(Roles.Problems) || year > context.Year))
        {
            return YearRole.Plan;
        }

        var isDeed = opens && !words.Comparisons.IsIn(rest)
            && (rest.Length > 0 && rest[0] == ',' ? true : clause.Start == sentence.Range.Start || context.Lexicon.Get<SelfNameWords>().Names.WordAt(afterComma) is not null)
            && (words.DeedOpeners.WordAt(afterComma) is not null || StartsWithBody(context.Lexicon.Get<BodyEndings>().All, afterComma));
        return isDeed && (clause.Start == sentence.Range.Start || context.Lexicon.Get<SelfNameWords>().Names.WordAt(afterComma) is not null) ? YearRole.Deed : YearRole.Other;
    }

    private static bool IsPlan(YearWords words, ReadOnlySpan<char> rest, bool isOfPlans)
    {
        for (var from = 0; from < rest.Length;)
        {
            var word = words.PlanWords.NextIn(rest[from..], out var index);
            if (word is null || from + index > 60)
            {
                return false;
            }

            from += index + word.Length;
            if (isOfPlans || (word == "将" && words.PlanVerbs.WordAt(rest[from..]) is not null))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesReport(YearWords words, string text, TextRange sentence, TextRange clause, int end)
    {
        var rest = text.AsSpan(end, Math.Min(clause.End, end + 60) - end);
        return words.ReportEnds.IsIn(rest) && rest.IndexOfAny('《', ';') < 0
            && words.Naming.IsIn(text.AsSpan(Math.Max(clause.Start, end - Reach), Math.Min(clause.End, end + Reach) - Math.Max(clause.Start, end - Reach)))
            && !text.AsSpan(sentence.Start, sentence.Length).StartsWith("《", StringComparison.Ordinal);
    }

    private static bool StartsMonth(ReadOnlySpan<char> rest)
    {
        var at = 0;
        while (at < rest.Length && at < 3 && (char.IsAsciiDigit(rest[at]) || Numerals.IsChinese(rest[at]) || rest[at] == '元'))
        {
            at++;
        }

        return at > 0 && at < rest.Length && rest[at] is '月' or '-' or '~';
    }

    private static bool EndsRange(string text, int at) => at > 0 && text[at - 1] is '至' or '到' or '-' or '~' or '比' or '较' or '截';

    private static bool StartsWithBody(WordEndings bodies, ReadOnlySpan<char> rest)
    {
        var stop = rest.IndexOfAny(",。;:");
        var head = rest[..Math.Min(stop < 0 ? rest.Length : stop, 16)];
        for (var length = 2; length <= head.Length; length++)
        {
            if (bodies.EndOf(head[..length]) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
