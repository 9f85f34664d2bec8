using System.Globalization;

namespace ComplianceCheck.Yaml;

/// <summary>YAML files were refused.</summary>
public abstract class MistakenYamlException : Exception
{
    /// <summary>Refuses files because of mistakes.</summary>
    /// <param name="mistakes">All of them; at least one.</param>
    protected MistakenYamlException(IReadOnlyList<YamlMistake> mistakes)
        : base(Describe(mistakes)) => Mistakes = mistakes;

    /// <summary>Every mistake, by file as given, then by position.</summary>
    public IReadOnlyList<YamlMistake> Mistakes { get; }

    private static string Describe(IReadOnlyList<YamlMistake> mistakes) => string.Join(
        '\n',
        mistakes.Select(m => string.Create(
            CultureInfo.InvariantCulture,
            $"{m.File}:{m.Line}:{m.Column}: {m.Sentence.En}{(m.Suggestion is null ? "" : $" (did you mean '{m.Suggestion}'?)")}")));
}
