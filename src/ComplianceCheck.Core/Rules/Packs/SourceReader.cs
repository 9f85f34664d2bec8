using ComplianceCheck.Findings;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules.Packs;

/// <summary>Reads <c>sources</c> and the <c>basis</c> that points at them.</summary>
internal sealed class SourceReader
{
    private readonly List<LegalSource> sources = [];
    private readonly List<string> keys = [];
    private readonly MappingReader pack;

    private SourceReader(MappingReader pack) => this.pack = pack;

    /// <summary>The sources, in the order of the file.</summary>
    public IReadOnlyList<LegalSource> Sources => sources;

    /// <summary>Reads the key <c>sources</c> of a pack.</summary>
    public static SourceReader Read(MappingReader pack)
    {
        var reader = new SourceReader(pack);
        if (pack.Inner("sources") is not { } mapping)
        {
            return reader;
        }

        foreach (var (key, _) in mapping.Entries)
        {
            reader.keys.Add(key.Value!);
        }

        foreach (var (name, source) in mapping.Named())
        {
            reader.sources.Add(Source(name.Value!, source));
        }

        return reader;
    }

    /// <summary>Reads the key <c>basis</c>, which must name at least one source.</summary>
    public IReadOnlyList<LegalBasis> Basis(MappingReader owner)
    {
        owner.Require("basis");
        var basis = new List<LegalBasis>();
        foreach (var clause in owner.Mappings("basis"))
        {
            var name = clause.Text("source");
            var article = clause.OptionalText("article");
            clause.RefuseUnknownKeys();
            if (name.Length == 0 || !IsKnown(name, clause))
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

    private bool IsKnown(string name, MappingReader clause)
    {
        if (pack.Node("sources") is YamlMappingNode)
        {
            return clause.IsKnown("unknown-source", name, clause.Node("source")!, keys);
        }

        // Without any sources that one key is what is wrong, and not each clause that needs it.
        pack.Require("sources");
        return false;
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
            reader.OptionalOneOf("kind", ["law", "practice"]) == "practice");
        if (source.Until <= source.InForce)
        {
            reader.Mistakes.Add(reader.Node("until")!, "dates-reversed");
        }

        reader.RefuseUnknownKeys();
        return source;
    }
}
