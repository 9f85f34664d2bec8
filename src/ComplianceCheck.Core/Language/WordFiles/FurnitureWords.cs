namespace ComplianceCheck.Language.WordFiles;

/// <summary>The words of web pages around reports (<c>rules/lexicon/furniture.yaml</c>).</summary>
internal sealed class FurnitureWords(WordReader file) : IWordFile<FurnitureWords>
{
    /// <inheritdoc/>
    public static string FileName => "furniture";

    /// <summary>Labels that lines of the page begin with.</summary>
    public WordFinder Labels { get; } = file.Finder("labels");

    /// <summary>Those that end what stands before them; on a page in one line the next one follows without a blank.</summary>
    public WordEndings LongLabels { get; } = new(file.Words("labels").Where(l => l.Length > 1));

    /// <summary>Whole lines of the page.</summary>
    public WordEndings Lines { get; } = file.Endings("lines");

    /// <summary>Words of the page inside a line.</summary>
    public WordFinder Tokens { get; } = file.Finder("tokens");

    /// <summary>Words that lines of the page are put together from.</summary>
    public WordFinder Pieces { get; } = file.Finder("pieces");

    /// <summary>Labels of what stands at the foot of a report and needs no full stop.</summary>
    public WordEndings Foot { get; } = file.Endings("foot");

    /// <summary>Words that a report may close with and no full stop.</summary>
    public WordEndings Closings { get; } = file.Endings("closings");

    /// <summary>What a date or the name of a body at the foot of a report is followed by.</summary>
    public WordEndings Issued { get; } = file.Endings("issued");

    /// <summary>What a name alone on the last line begins with.</summary>
    public WordEndings Surnames { get; } = file.Endings("surnames");

    /// <inheritdoc/>
    public static FurnitureWords Read(WordReader file) => new(file);
}
