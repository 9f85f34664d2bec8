using System.Text;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules.Packs;

/// <summary>A mapping made of texts of a file, each of which stays on its line, so that what is wrong with one is said where it stands.</summary>
internal sealed class PlacedYaml
{
    private readonly StringBuilder text = new("{");
    private long line = 1;

    /// <summary>Adds a key that stands in the file itself.</summary>
    public void Add(YamlScalarNode key, bool asList, params IEnumerable<YamlScalarNode> values)
    {
        To(key);
        Add(key.Value!, asList, values);
    }

    /// <summary>Adds a key and its values, which stand behind those of the keys added before.</summary>
    public void Add(string key, bool asList, params IEnumerable<YamlScalarNode> values)
    {
        text.Append(Quoted(key)).Append(": ").Append(asList ? "[" : "");
        foreach (var value in values)
        {
            To(value);
            text.Append(Quoted(value.Value!)).Append(asList ? ", " : "");
        }

        text.Append(asList ? "], " : ", ");
    }

    /// <summary>Adds a key and the mapping of roles to titles under it.</summary>
    public void AddMapping(string key, IEnumerable<(YamlScalarNode Key, YamlScalarNode Value)> entries)
    {
        text.Append(Quoted(key)).Append(": {");
        foreach (var (name, value) in entries)
        {
            Add(name, asList: false, value);
        }

        text.Append("}, ");
    }

    /// <inheritdoc/>
    public override string ToString() => text + "}";

    private void To(YamlScalarNode node)
    {
        for (; line < node.Start.Line; line++)
        {
            text.Append('\n');
        }
    }

    private static string Quoted(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
