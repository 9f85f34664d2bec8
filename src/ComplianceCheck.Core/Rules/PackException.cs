using System.Globalization;

namespace ComplianceCheck.Rules;

/// <summary>Packs were refused.</summary>
public sealed class PackException : Exception
{
    /// <summary>Refuses packs because of mistakes.</summary>
    /// <param name="mistakes">All of them; at least one.</param>
    public PackException(IReadOnlyList<PackMistake> mistakes)
        : base(Describe(mistakes)) => Mistakes = mistakes;

    /// <summary>Every mistake, by file as given, then by position.</summary>
    public IReadOnlyList<PackMistake> Mistakes { get; }

    private static string Describe(IReadOnlyList<PackMistake> mistakes) => string.Join(
        '\n',
        mistakes.Select(m => string.Create(
            CultureInfo.InvariantCulture,
            $"{m.File}:{m.Line}:{m.Column}: {m.Sentence.En}{(m.Suggestion is null ? "" : $" (did you mean '{m.Suggestion}'?)")}")));
}
