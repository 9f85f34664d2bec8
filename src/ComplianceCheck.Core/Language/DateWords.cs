using System.Buffers;

namespace ComplianceCheck.Language;

/// <summary>The words around dates (<c>rules/lexicon/dates.yaml</c>).</summary>
internal sealed class DateWords(WordReader file) : IWordFile<DateWords>
{
    /// <inheritdoc/>
    public static string FileName => "dates";

    /// <summary>Labels of the day of publication.</summary>
    public WordFinder Published { get; } = file.Finder("published");

    /// <summary>Labels that may be of that day.</summary>
    public WordFinder PublishedWeak { get; } = file.Finder("published-weak");

    /// <summary>Labels of days near it.</summary>
    public WordFinder PublishedLast { get; } = file.Finder("published-last");

    /// <summary>Words that make of 时间 and 日期 something else.</summary>
    public WordFinder OtherTimes { get; } = file.Finder("other-times");

    /// <summary>What may follow a signature on its line.</summary>
    public WordFinder AfterSignature { get; } = file.Finder("after-signature");

    /// <summary>What may follow a day that stands without 日.</summary>
    public SearchValues<char> AfterBareDay { get; } = SearchValues.Create(string.Concat(file.Words("after-bare-day")));

    /// <inheritdoc/>
    public static DateWords Read(WordReader file) => new(file);
}
