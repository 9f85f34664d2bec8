using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Outline;

/// <summary>The fixed outline of reports on 2019 and later (<c>rules/lexicon/outlines.yaml</c>).</summary>
internal sealed class OutlineWords : IWordFile<OutlineWords>
{
    private OutlineWords(WordReader file)
    {
        var official = file.Inner("official").TextsOfRoles();
        Parts = [.. official.Select(o => (o.Role, o.Text, Likeness.Letters(o.Text)))];
        Titles = official.ToDictionary(o => o.Role, o => o.Text, StringComparer.Ordinal);
        Newer = [.. file.Words("newer-signs")];
        Older = [.. file.OptionalWords("older-signs").Without(file.Words("newer-signs"))];
        OlderRoles = file.Roles("older-roles");
        Aspects = [.. file.OptionalWords("aspects")];
        SharedAspects = [.. file.OptionalWords("shared-aspects").Without(file.OptionalWords("aspects"))];
    }

    /// <inheritdoc/>
    public static string FileName => "outlines";

    /// <summary>The sections, in their order.</summary>
    public IReadOnlyList<(string Role, string Title, string Letters)> Parts { get; }

    /// <summary>The titles by role.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; }

    /// <summary>Titles that only this outline has.</summary>
    public IReadOnlyList<string> Newer { get; }

    /// <summary>Titles that only the outline under the regulations of 2007 has.</summary>
    public IReadOnlyList<string> Older { get; }

    /// <summary>Roles that only that outline has.</summary>
    public IReadOnlyList<string> OlderRoles { get; }

    /// <summary>What the overview deals with.</summary>
    public IReadOnlyList<string> Aspects { get; }

    /// <summary>What may be of the overview and may be a section of the outline.</summary>
    public IReadOnlyList<string> SharedAspects { get; }

    /// <inheritdoc/>
    public static OutlineWords Read(WordReader file) => new(file);
}
