using System.Buffers;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Outline;

/// <summary>The words of headings (<c>rules/lexicon/headings.yaml</c>).</summary>
internal sealed class HeadingWords : IWordFile<HeadingWords>
{
    private HeadingWords(WordReader file)
    {
        var (endings, weak) = (file.Words("endings"), file.Words("weak-endings"));
        weak.Without(endings);
        AllEndings = [.. endings, .. weak];
        (Endings, WeakEndings) = (endings.Endings(), weak.Endings());
        Continuations = file.Endings("continuations");
        WeakContinuations = file.Endings("weak-continuations");
        LastCharacters = SearchValues.Create([.. AllEndings.Select(w => w[^1])]);
        NotHeadings = file.Endings("not-headings");
        Statements = file.Finder("statements");
        NotUnnumbered = file.Endings("not-unnumbered");
        AfterCount = SearchValues.Create(file.Text("after-count"));
        Joints = file.Finder("joints");
    }

    /// <inheritdoc/>
    public static string FileName => "headings";

    /// <summary>Words after which a heading is complete.</summary>
    public WordEndings Endings { get; }

    /// <summary>What goes on with such a heading all the same.</summary>
    public WordEndings Continuations { get; }

    /// <summary>Words that may end a heading.</summary>
    public WordEndings WeakEndings { get; }

    /// <summary>What goes on after those.</summary>
    public WordEndings WeakContinuations { get; }

    /// <summary>Words of both sorts that headings end with.</summary>
    public IReadOnlyList<string> AllEndings { get; }

    /// <summary>The last characters of all of them.</summary>
    public SearchValues<char> LastCharacters { get; }

    /// <summary>What begins like a heading and is none.</summary>
    public WordEndings NotHeadings { get; }

    /// <summary>What makes a line with a full stop a sentence.</summary>
    public WordFinder Statements { get; }

    /// <summary>What a line without number begins with that is a sentence of the lead-in.</summary>
    public WordEndings NotUnnumbered { get; }

    /// <summary>Characters behind a number that counts or belongs to a word (一是, 一般), and begins no heading.</summary>
    public SearchValues<char> AfterCount { get; }

    /// <summary>What joins the topics of one heading.</summary>
    public WordFinder Joints { get; }

    /// <inheritdoc/>
    public static HeadingWords Read(WordReader file) => new(file);
}
