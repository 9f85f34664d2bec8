using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules.Loading;

/// <summary>Reads <c>sources</c> and the <c>basis</c> that points at them.</summary>
internal sealed class SourceReader
{
    private readonly List<LegalSource> sources = [];
    private readonly List<string> keys = [];

    private SourceReader()
    {
    }

    /// <summary>The sources, in the order of the file.</summary>
    public IReadOnlyList<LegalSource> Sources => sources;

    /// <summary>Reads the key <c>sources</c> of a pack.</summary>
    public static SourceReader Read(MappingReader pack)
    {
        var reader = new SourceReader();
        if (pack.Inner("sources") is not { } mapping)
        {
            return reader;
        }

        foreach (var (key, value) in mapping.Entries)
        {
            reader.keys.Add(key.Value!);
            if (mapping.AsMapping(key.Value!, value) is { } source)
            {
                reader.sources.Add(Source(key.Value!, source));
            }
        }

        return reader;
    }

    /// <summary>Reads the key <c>basis</c>, which must name at least one source.</summary>
    public IReadOnlyList<LegalBasis> Basis(MappingReader owner)
    {
        if (owner.Node("basis") is null)
        {
            owner.Mistakes.Add(owner.Start, "missing-key", null, "basis");
            return [];
        }

        var basis = new List<LegalBasis>();
        foreach (var clause in owner.Mappings("basis"))
        {
            var name = clause.Text("source");
            var article = clause.OptionalText("article");
            clause.RefuseUnknownKeys();
            if (name.Length == 0 || !clause.IsKnown("unknown-source", name, clause.Node("source")!, keys))
            {
                continue;
            }

            if (sources.Find(s => s.Key == name) is { } source)
            {
                basis.Add(new LegalBasis(source.Title, source.Number, article));
            }
        }

        if (owner.Node("basis") is YamlSequenceNode { Children.Count: 0 } empty)
        {
            owner.Mistakes.Add(empty, "basis-empty");
        }

        return basis;
    }

    private static LegalSource Source(string key, MappingReader reader)
    {
        var source = new LegalSource(
            key,
            reader.Text("title"),
            reader.OptionalText("number"),
            reader.OptionalDate("in-force"),
            reader.OptionalDate("until"),
            reader.OptionalText("evidence"),
            reader.Node("kind") is not null && reader.OneOf("kind", "law", "practice") == "practice");
        if (source.Until <= source.InForce)
        {
            reader.Mistakes.Add(reader.Node("until")!, "dates-reversed");
        }

        reader.RefuseUnknownKeys();
        return source;
    }
}
