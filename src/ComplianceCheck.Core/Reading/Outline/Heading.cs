using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Outline;

/// <summary>Something that looks like a heading.</summary>
internal sealed record Heading(
    TextRange Range, HeadingStyle Style, HeadingForm Form, int? Ordinal, string Title, IReadOnlyList<string> Roles)
{
    /// <summary>A clause rather than a name (强化管理，抓好落实): a heading only where its number is the next one.</summary>
    public bool IsLoose { get; init; }

    /// <summary>How likely it is one, before its neighbours are looked at.</summary>
    public double Score => IsLoose ? 0 : (Form, Roles.Count > 0) switch
    {
        (HeadingForm.OwnLine, true) => 6,
        (HeadingForm.OwnLine, false) => 2.5,
        (HeadingForm.RunIn, true) => 4,
        (HeadingForm.RunIn, false) => 0.5,
        (_, true) => 3.5,
        _ => -2,
    };
}

/// <summary>How a heading is numbered.</summary>
internal enum HeadingStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>第一部分.</summary>
    Part,

    /// <summary>一、.</summary>
    Han,

    /// <summary>（一）.</summary>
    Parenthesised,

    /// <summary>1、 or 1.</summary>
    Arabic,
}

/// <summary>How a heading stands in its surroundings.</summary>
internal enum HeadingForm
{
    /// <summary>A paragraph of its own.</summary>
    OwnLine,

    /// <summary>At the start of a paragraph whose text goes on.</summary>
    RunIn,

    /// <summary>In the middle of a paragraph.</summary>
    Inline,
}
