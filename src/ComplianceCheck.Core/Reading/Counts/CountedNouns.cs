using ComplianceCheck.Facts;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Counts;

/// <summary>
/// Tells from what stands around the noun that is counted whether it is the topic itself, a part of it or another matter:
/// “未收到政府信息公开申请”, “未收到虚假的申请”, “未收到行政许可申请”.
/// </summary>
internal sealed class CountedNouns(string text, CountedNounWords words, Func<WordFinder, WordHits> hits)
{
    /// <summary>Judges the noun of a negation or of a number.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="from">Where what describes the noun may begin: behind the negation, the verb or the noun before.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="isNegated">A negation makes it zero.</param>
    public CountedNoun Of(TextRange clause, int from, TopicMention noun, bool isNegated)
    {
        var before = text.AsSpan(from, noun.Start - from);
        if (noun.Topic.Family is "public" or "other" or "documents")
        {
            return isNegated && before.ContainsAny('未', '不') ? CountedNoun.Quality : CountedNoun.Whole;
        }

        var isOfDisclosure = before.Contains("公开", StringComparison.Ordinal) || before.Contains("信息", StringComparison.Ordinal);
        var range = new TextRange(from, noun.Start);
        var namesDisclosure = isOfDisclosure || text.AsSpan(noun.Start, noun.End - noun.Start).Contains("公开", StringComparison.Ordinal);
        var described = noun.Topic.Name == "requests" && !isNegated ? new TextRange(clause.Start, noun.Start) : range;
        if (hits(words.Qualities).Any(described) || (noun.Topic.Name == "non-disclosure" && before.Contains('因')))
        {
            return CountedNoun.Quality;
        }

        if (!isOfDisclosure && IsOtherMatter(range, isNegated))
        {
            return CountedNoun.OtherMatter;
        }

        if (isNegated)
        {
            // What follows a list sign is of the next noun.
            var sign = text.AsSpan(noun.End, clause.End - noun.End).IndexOfAny('、', ',');
            var tail = new TextRange(noun.End, sign < 0 ? clause.End : noun.End + sign);
            if (hits(words.Tails).Any(tail) || HasDenial(text.AsSpan(tail.Start, tail.Length)))
            {
                return CountedNoun.Quality;
            }

            switch (Unexplained(before))
            {
                case Residue.Denied:
                    return CountedNoun.Quality;
                case Residue.Unknown when namesDisclosure && before is not [.., '的']:
                    break;
                case Residue.Unknown when isOfDisclosure:
                    break;
                case Residue.Unknown:
                    return namesDisclosure ? CountedNoun.Quality : CountedNoun.OtherMatter;
            }
        }
        else if (Unexplained(before) == Residue.Denied)
        {
            return CountedNoun.Quality;
        }

        return noun.Topic.Name == Topics.Requests && IsOneSort(clause, noun, range) ? CountedNoun.Channel : CountedNoun.Whole;
    }

    /// <summary>True where what stands between a noun and its number makes it the number of a part: “诉讼尚未审结0件”, “申请公开业务培训2次”.</summary>
    public bool IsPartBehind(TopicMention noun, int number) =>
        noun.End < number && (hits(words.TailParts).Any(new TextRange(noun.End, number)) || IsOfSomethingElse(noun, text.AsSpan(noun.End, number - noun.End)));

    /// <summary>True where what follows a negation behind the noun is what there was none of: “应诉工作没有缺席”.</summary>
    public bool IsElseBehind(TopicMention noun, TextRange behind) => IsOfSomethingElse(noun, text.AsSpan(behind.Start, behind.Length));

    /// <summary>False where people are counted who ask for nothing: “3名工作人员” beside “3位公民”.</summary>
    public bool AreApplicants(ClauseNumber number)
    {
        var behind = new TextRange(number.Range.End, Math.Min(number.Range.End + 4, text.Length));
        return !words.PersonUnits.Holds(number.Unit) || hits(words.AllApplicants).Any(behind) || hits(words.Applicants).Any(behind);
    }

    /// <summary>Where what describes the noun of a number may begin: behind the last verb of getting; null where there is none.</summary>
    public int? BehindVerb(int start, int noun)
    {
        int? behind = null;
        foreach (var verb in hits(words.Getting).In(new TextRange(start, noun)))
        {
            behind = verb.End;
        }

        return behind;
    }

    /// <summary>True where a clause says who had none, or what is done in such a case, and not that there was none.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="negation">Where its negation begins.</param>
    /// <param name="noun">The end of what is negated.</param>
    public bool IsCondition(TextRange clause, int negation, int noun)
    {
        var before = text.AsSpan(clause.Start, negation - clause.Start).TrimStart("0123456789年,我本局全度 ");
        var tail = text.AsSpan(noun, clause.End - noun).TrimEnd(",;。 ");
        return tail is "的" || (words.Conditions.StartOf(before) > 0 && !before.Contains("公开", StringComparison.Ordinal) && before.Length <= 8)
            || hits(words.Holders).Any(new TextRange(noun, clause.End));
    }

    // “通过传真渠道”, “来自法人的”: one way or one sort of applicants, where a list or “公民、法人” names all.
    private bool IsOneSort(TextRange clause, TopicMention noun, TextRange before)
    {
        var described = text.AsSpan(before.Start, before.Length);
        if (hits(words.Applicants).Any(before) && !hits(words.AllApplicants).Any(before))
        {
            return true;
        }

        var channels = 0;
        for (var at = 0; at < described.Length; at++)
        {
            if (words.Channels.StartOf(described[at..]) is > 0 and var length)
            {
                channels++;
                at += length - 1;
            }
        }

        return channels == 1 && !described.Contains('等');
    }

    // Without a negation only what stands right before the noun describes it.
    private bool IsOtherMatter(TextRange before, bool isNegated)
    {
        foreach (var hit in hits(words.OtherMatters).In(before))
        {
            if (isNegated || hit.End >= before.End - 1)
            {
                return true;
            }
        }

        return false;
    }

    // What stands in brackets behind the noun only explains it: “网上咨询(意见箱)0次”.
    private bool IsOfSomethingElse(TopicMention noun, ReadOnlySpan<char> behind) =>
        noun.Topic.Family is not ("public" or "other" or "documents" or "fees") && Unexplained(behind is ['(', ..] && behind.IndexOf(')') is > 0 and var close ? behind[(close + 1)..] : behind) == Residue.Unknown;

    private Residue Unexplained(ReadOnlySpan<char> before)
    {
        var unknown = Residue.None;
        for (var at = 0; at < before.Length;)
        {
            var here = before[at..];
            var length = words.Plain.StartOf(here);
            length = length == 0 ? words.Channels.StartOf(here) : length;
            if (length > 0)
            {
                at += length;
                continue;
            }

            if (before[at] is '未' or '不' or '无' or '没')
            {
                return Residue.Denied;
            }

            unknown = char.IsLetter(before[at]) ? Residue.Unknown : unknown;
            at++;
        }

        return unknown;
    }

    // “没有一件申请未答复”: what is denied is itself denied.
    private static bool HasDenial(ReadOnlySpan<char> tail) => tail.ContainsAny('未', '不') && !tail.Contains("不予", StringComparison.Ordinal);

    private enum Residue
    {
        None,
        Unknown,
        Denied,
    }
}
