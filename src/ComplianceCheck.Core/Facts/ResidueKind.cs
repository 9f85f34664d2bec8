namespace ComplianceCheck.Facts;

/// <summary>Kinds of <see cref="ResidueFact"/>.</summary>
public enum ResidueKind
{
    /// <summary>XX, ××, ____, 【】, empty brackets.</summary>
    Placeholder,

    /// <summary>A sentence of the template that tells how to fill it in.</summary>
    TemplateText,

    /// <summary>A comment in the margin.</summary>
    Comment,

    /// <summary>An insertion or deletion that nobody accepted.</summary>
    OpenRevision,

    /// <summary>Hidden text.</summary>
    HiddenText,

    /// <summary>Text with a line through it.</summary>
    StruckText,

    /// <summary>Bytes of the file that are no character.</summary>
    Unreadable,

    /// <summary>Highlighted text.</summary>
    Highlight,

    /// <summary>Markup of another program (conditional comments of Word and the like).</summary>
    Markup,

    /// <summary>A number is missing before its unit (共计条).</summary>
    MissingNumber,

    /// <summary>Doubled punctuation or a doubled word.</summary>
    Slip,
}
