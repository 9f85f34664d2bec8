namespace ComplianceCheck.Language;

/// <summary>A date as a text gives it, whole or in part.</summary>
internal readonly record struct ScannedDate
{
    /// <summary>Where it stands.</summary>
    public required TextRange Range { get; init; }

    /// <summary>Year with four digits; null where not given.</summary>
    public int? Year { get; init; }

    /// <summary>Month as written, possible or not; null where not given.</summary>
    public int? Month { get; init; }

    /// <summary>Day as written, possible or not; null where not given.</summary>
    public int? Day { get; init; }

    /// <summary>The end of the year or month is meant (年底, 月底).</summary>
    public bool IsEndOfSpan { get; init; }

    /// <summary>Arabic and Chinese numerals stand mixed.</summary>
    public bool IsMixed { get; init; }

    /// <summary>The year was written with two digits.</summary>
    public bool HasTwoDigitYear { get; init; }

    /// <summary>年 was lost between year and month.</summary>
    public bool LostYearWord { get; init; }

    /// <summary>日 is missing after the day.</summary>
    public bool LacksDayWord { get; init; }

    /// <summary>Year, month and day are given.</summary>
    public bool IsComplete => Year is not null && Month is not null && Day is not null;

    /// <summary>No calendar has such a month or day.</summary>
    public bool IsImpossible =>
        Month is < 1 or > 12 || (Day is { } day && (day < 1 || day > DateTime.DaysInMonth(Year is >= 1 and <= 9999 ? Year.Value : 2000, Month ?? 1)));

    /// <summary>The day; null where it is not complete or impossible. A missing year is <paramref name="year"/>.</summary>
    public DateOnly? ToDate(int? year = null) =>
        (Year ?? year) is { } y and >= 1 and <= 9999 && Month is { } m && Day is { } d && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d) : null;
}
