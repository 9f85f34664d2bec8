using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Agency;

/// <summary>The phrases that a body's name stands in, by <c>rules/lexicon/agency-mentions.yaml</c>: what stands before it and what it ends at.</summary>
internal sealed class AgencyPhrases(AgencyMentionWords words, WordFinder bodies)
{
    private const int ShortestName = 3;
    private const int LongestName = 30;
    private const int YearLength = 5;

    /// <summary>Names behind what announces them, and a year perhaps: “由…编制”, “现将2017年…”.</summary>
    public IEnumerable<TextRange> Announced(string text, TextRange within)
    {
        for (var at = within.Start; words.LeadInOpeners.Next(text, at, within.End, out var index) is { } opener;)
        {
            var start = index + opener.Length;
            start += IsYear(text, start, within.End) ? YearLength : 0;
            var name = Name(text, start, within.End, words.LeadInClosers, yearCloses: true);
            if (start > index + opener.Length && start < within.End && text[start] == '度')
            {
                name = Name(text, start + 1, within.End, words.LeadInClosers, yearCloses: true) ?? name;
            }

            at = name?.End ?? index + 1;
            if (name is { } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>Names behind which making the report is told: “…编制了”. They begin where a clause begins.</summary>
    public IEnumerable<TextRange> Authors(string text, TextRange within)
    {
        var at = within.Start;
        while (words.AuthorClosers.Next(text, at, within.End, out _) is not null)
        {
            if (Name(text, at, within.End, words.AuthorClosers) is { } found)
            {
                at = found.End;
                yield return found;
            }

            var next = text.AsSpan(at, within.End - at).IndexOfAny(",。;");
            if (next < 0)
            {
                yield break;
            }

            at += next + 1;
        }
    }

    /// <summary>The name that opens a paragraph, a word for the year perhaps before it, and goes on with the law it acts on: “…根据《”.</summary>
    public TextRange? Opening(string text, TextRange paragraph)
    {
        var start = paragraph.Start + words.TimeWords.StartOf(text.AsSpan(paragraph.Start, paragraph.Length));
        return Name(text, start > paragraph.Start && start < paragraph.End && text[start] == ',' ? start + 1 : start, paragraph.End, words.OpeningClosers);
    }

    /// <summary>Names that are given a short one: “以及…(以下简称”.</summary>
    public IEnumerable<TextRange> Declared(string text, TextRange within)
    {
        for (var at = within.Start; words.ShortNames.Next(text, at, within.End, out var index) is { } word; at = index + word.Length)
        {
            var end = index - 1;
            var start = end;
            while (start > within.Start && end - start < LongestName && (text[start - 1] is (>= '\u4e00' and <= '\u9fff') or '·'))
            {
                start--;
            }

            if (end < within.Start || text[end] != '(' || end - start < ShortestName)
            {
                continue;
            }

            for (; words.ShortNameOpeners.Next(text, start, end, out var opener) is { } found;)
            {
                start = opener + found.Length;
            }

            yield return new TextRange(start, end);
        }
    }

    /// <summary>True where the words around a name show that a document or a wish of that body is cited.</summary>
    public bool IsCited(string text, TextRange name)
    {
        var after = text.AsSpan(name.End);
        var office = words.CitedOffices.StartOf(after);
        return words.CitedAfter.StartOf(after) > 0 || words.CitedAfter.StartOf(after[office..]) > 0
            || words.CitedBefore.EndOf(text.AsSpan(0, name.Start)) > 0;
    }

    /// <summary>Names of those who are to be asked: “请与…联系”.</summary>
    public IEnumerable<TextRange> Contacts(string text, TextRange within)
    {
        for (var at = within.Start; words.ContactOpeners.Next(text, at, within.End, out var index) is { } opener;)
        {
            var start = index + opener.Length;
            var pointer = words.ContactPointers.WordAt(text.AsSpan(start, within.End - start))?.Length ?? 0;
            var name = Name(text, start + pointer, within.End, words.ContactClosers) ?? Name(text, start, within.End, words.ContactClosers);
            at = name?.End ?? index + 1;
            if (name is { } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>Indices behind endings of bodies' names that the sentence goes on after.</summary>
    public IEnumerable<int> NameEnds(string text)
    {
        for (var at = 0; bodies.Next(text, at, text.Length, out var index) is { } ending;)
        {
            var end = index + ending.Length;
            var isName = words.TextClosers.WordAt(text.AsSpan(end)) is not null
                || (words.SiteEndings.WordAt(text.AsSpan(index)) == ending && words.SiteClosers.WordAt(text.AsSpan(end)) is not null);
            at = isName ? end : index + 1;

            // “某局政府信息公开工作”: 政府 belongs to what is published.
            if (isName && !(ending == words.Government && text.AsSpan(end).StartsWith(words.Disclosure, StringComparison.Ordinal)))
            {
                yield return end;
            }
        }
    }

    // The shortest name from start that one of the closers follows.
    private static TextRange? Name(string text, int start, int limit, WordFinder closers, bool yearCloses = false)
    {
        for (var end = start; end <= limit && end - start <= LongestName; end++)
        {
            if (end - start >= ShortestName
                && (closers.WordAt(text.AsSpan(end, limit - end)) is not null || (yearCloses && YearFollows(text, end, limit))))
            {
                return new TextRange(start, end);
            }

            if (end == limit || !(text[end] is (>= '\u4e00' and <= '\u9fff') or '(' or ')' or '·'))
            {
                return null;
            }
        }

        return null;
    }

    private static bool YearFollows(string text, int at, int limit) =>
        IsYear(text, at, limit) || (at < limit && text[at] == '的' && AreDigits(text, at + 1, limit));

    private static bool IsYear(string text, int at, int limit) => at + YearLength <= limit && text[at + YearLength - 1] == '年' && AreDigits(text, at, limit);

    private static bool AreDigits(string text, int at, int limit) =>
        at + 4 <= limit && char.IsDigit(text[at]) && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && char.IsDigit(text[at + 3]);
}
