using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>A number, or the statement that there was none, for one topic.</summary>
public sealed record CountStatement
{
    /// <summary>Count topic, such as <c>requests</c>.</summary>
    public required string Topic { get; init; }

    /// <summary>The number; 0 for a zero; null where no number can be read.</summary>
    public decimal? Value { get; init; }

    /// <summary>Unit as written (件, 条, 元 ...); empty where there is none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The unit that <see cref="Value"/> is counted in: money is in 元, whatever the report writes.</summary>
    public string ValueUnit { get => field ?? Unit; init; }

    /// <summary>What time it covers.</summary>
    public required Coverage Covers { get; init; }

    /// <summary>The year it speaks of where that is another one; null otherwise.</summary>
    public int? OtherYear { get; init; }

    /// <summary>A figure of a part (a channel, a kind, a quality) and not of the whole topic.</summary>
    public bool IsPart { get; init; }

    /// <summary>A figure of another body: a subordinate, a superior, a whole area.</summary>
    public bool IsOtherBody { get; init; }

    /// <summary>A figure of another matter that is called alike, such as requests for a licence.</summary>
    public bool IsOtherMatter { get; init; }

    /// <summary>A figure of the whole topic and of the reporting body itself.</summary>
    public bool IsWhole => !IsPart && !IsOtherBody && !IsOtherMatter;

    /// <summary>Qualified by 余, 多, 约, 以上.</summary>
    public bool IsVague { get; init; }

    /// <summary>True where topic or number follow from the context and not from the words.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Role of the section it stands in; <c>lead-in</c> before the first.</summary>
    public string Role { get; init; } = "";

    /// <summary>Where it stands; the quote is the clause.</summary>
    public required Place Place { get; init; }

    /// <summary>A true zero of the topic for the report year.</summary>
    public bool IsZero => Value == 0 && Covers == Coverage.ReportYear && IsWhole;
}
