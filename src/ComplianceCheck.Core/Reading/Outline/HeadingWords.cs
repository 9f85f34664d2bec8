using System.Buffers;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Outline;

/// <summary>The words of <c>rules/lexicon/headings.yaml</c>, prepared.</summary>
internal sealed class HeadingWords
{
    private HeadingWords(Lexicon lexicon)
    {
        Endings = Set("endings");
        Continuations = Set("continuations");
        WeakEndings = Set("weak-endings");
        WeakContinuations = Set("weak-continuations");
        LastCharacters = SearchValues.Create([.. lexicon.Words("headings/endings").Concat(lexicon.Words("headings/weak-endings")).Select(w => w[^1])]);
        NotHeadings = Set("not-headings");
        Statements = new(lexicon.Words("headings/statements"));

        WordEndings Set(string entry) => new(lexicon.Words("headings/" + entry));
    }

    /// <summary>Words after which a heading is complete.</summary>
    public WordEndings Endings { get; }

    /// <summary>What goes on with such a heading all the same.</summary>
    public WordEndings Continuations { get; }

    /// <summary>Words that may end a heading.</summary>
    public WordEndings WeakEndings { get; }

    /// <summary>What goes on after those.</summary>
    public WordEndings WeakContinuations { get; }

    /// <summary>The last characters of all of them.</summary>
    public SearchValues<char> LastCharacters { get; }

    /// <summary>What begins like a heading and is none.</summary>
    public WordEndings NotHeadings { get; }

    /// <summary>What makes a line with a full stop a sentence.</summary>
    public WordFinder Statements { get; }

    /// <summary>The words of a lexicon.</summary>
    public static HeadingWords Of(Lexicon lexicon) => lexicon.Part("heading-words", l => new HeadingWords(l));
}
