using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Regions;

/// <summary>The words of names of places (<c>rules/lexicon/place-words.yaml</c>).</summary>
internal sealed class PlaceWords(WordReader file) : IWordFile<PlaceWords>
{
    /// <inheritdoc/>
    public static string FileName => "place-words";

    /// <summary>Peoples that stand in the names of autonomous areas.</summary>
    public IReadOnlyList<string> Peoples { get; } = [.. file.Words("peoples")];

    /// <summary>Endings of names of areas, the long ones first.</summary>
    public IReadOnlyList<string> Endings { get; } = [.. file.Words("endings")];

    /// <summary>What an ending begins with behind which peoples stand in the name.</summary>
    public string Autonomous { get; } = file.Text("autonomous");

    /// <summary>The row whose counties stand directly under the province.</summary>
    public string Direct { get; } = file.Text("direct");

    /// <summary>What may stand before the place in a body's name.</summary>
    public WordEndings BeforePlace { get; } = file.Endings("before-place");

    /// <summary>What makes a short form the name of something else.</summary>
    public WordEndings NotAfterShort { get; } = file.Endings("not-after-short");

    /// <summary>Short forms that are words of their own.</summary>
    public WordEndings NeverShort { get; } = file.Endings("never-short");

    /// <summary>What may not follow two characters and 区.</summary>
    public WordEndings NotAfterWeak { get; } = file.Endings("not-after-weak");

    /// <summary>What may stand between a place and the next one within it.</summary>
    public WordEndings Zones { get; } = file.Endings("zones");

    /// <inheritdoc/>
    public static PlaceWords Read(WordReader file) => new(file);
}
