using ComplianceCheck.Messages;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Yaml;

/// <summary>Collects what is wrong in one pack.</summary>
internal sealed class MistakeList(YamlSource source)
{
    private const long MostTerms = 100_000;
    private readonly List<YamlMistake> mistakes = [];
    private long spent;

    /// <summary>The text that positions point into.</summary>
    public YamlSource Source => source;

    /// <summary>Some text stands there in Chinese alone.</summary>
    public bool IsOfOneLanguage { get; set; }

    /// <summary>Everything that is wrong, by position.</summary>
    public IReadOnlyList<YamlMistake> All => [.. mistakes.Distinct().OrderBy(m => m.Line).ThenBy(m => m.Column)];

    /// <summary>Whether something is wrong at a node.</summary>
    public bool HasAt(YamlNode node) => mistakes.Exists(m => m.Line == node.Start.Line && m.Column == node.Start.Column);

    /// <summary>Takes so many terms of equations from what the file may ask for; false where too few are left.</summary>
    public bool Spend(long terms) => (spent += terms) <= MostTerms;

    /// <summary>Adds a mistake at a node.</summary>
    public void Add(YamlNode at, string sentence, params IReadOnlyList<string> arguments) => Add(at.Start, sentence, null, arguments);

    /// <summary>Adds a mistake at a position, with the word that was probably meant.</summary>
    public void Add(Mark at, string sentence, string? suggestion, params IReadOnlyList<string> arguments) =>
        mistakes.Add(source.Mistake(at, sentence, suggestion, arguments));

    /// <summary>Adds a mistake found elsewhere.</summary>
    public void Add(YamlMistake mistake) => mistakes.Add(mistake);

    /// <summary>Adds a mistake in words of one's own.</summary>
    public void Add(YamlNode at, LocalizedText sentence) =>
        mistakes.Add(source.Mistake(at.Start, "", null) with { Sentence = sentence });
}
