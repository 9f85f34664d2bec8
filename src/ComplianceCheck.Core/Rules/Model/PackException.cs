using System.Globalization;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Rules.Model;

/// <summary>Packs were refused.</summary>
public sealed class PackException : Exception
{
    /// <summary>Refuses packs because of mistakes.</summary>
    /// <param name="mistakes">All of them; at least one.</param>
    public PackException(IReadOnlyList<YamlMistake> mistakes)
        : base(Describe(mistakes)) => Mistakes = mistakes;

    /// <summary>Every mistake, by file as given, then by position.</summary>
    public IReadOnlyList<YamlMistake> Mistakes { get; }

    private static string Describe(IReadOnlyList<YamlMistake> mistakes) => string.Join(
        '\n',
        mistakes.Select(m => string.Create(
            CultureInfo.InvariantCulture,
            $"{m.File}:{m.Line}:{m.Column}: {m.Sentence.En}{(m.Suggestion is null ? "" : $" (did you mean '{m.Suggestion}'?)")}")));
}
