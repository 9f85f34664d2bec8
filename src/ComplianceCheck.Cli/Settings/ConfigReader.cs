using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Findings;
using ComplianceCheck.Output;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Cli.Settings;

/// <summary>Reads a file of settings; whatever is not understood is refused with its place.</summary>
internal sealed class ConfigReader
{
    private static readonly IReadOnlyList<string> FormatNames = [.. ResultFormats.All.Select(f => f.Name)];

    private readonly MappingReader reader;
    private readonly string path;
    private readonly SettingsReach? reach;
    private readonly Voice voice;

    private ConfigReader(MappingReader reader, string path, SettingsReach? reach, Voice voice) =>
        (this.reader, this.path, this.reach, this.voice) = (reader, path, reach, voice);

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="isNamed">The user named it, so that it may lead anywhere.</param>
    /// <param name="voice">Says what is wrong with it.</param>
    /// <exception cref="UsageException">It cannot be read.</exception>
    /// <exception cref="MistakenFileException">Something in it is wrong.</exception>
    public static ConfigFile Read(string path, bool isNamed, Voice voice)
    {
        var shown = ShownPath.Of(path);
        var reach = isNamed ? null : new SettingsReach(path);
        if (reach is not null && !(reach.MayRead(path) && SettingsReach.IsYaml(path)))
        {
            throw new UsageException(voice.Both("usage.link-outside", ("path", shown), ("option", "--config")));
        }

        var text = TextFile.Read(path, YamlTree.LargestText, voice);
        var mistakes = new MistakeList(new YamlSource(new YamlFile(shown, text)));
        var config = YamlTree.Read(text, mistakes) is { } root
            ? new ConfigReader(new MappingReader(root, mistakes), path, reach, voice).Read()
            : null;
        return mistakes.All.Count == 0 ? config! : throw new MistakenFileException(shown, mistakes.All);
    }

    private ConfigFile Read()
    {
        var config = new ConfigFile
        {
            Path = path,
            IsNamed = reach is null,
            Rules = List("rules", Folder),
            Place = Text("place"),
            Lang = Lang(),
            Severities = Severities(),
            FailOn = FailOn(),
            Include = List("include", n => n.Value),
            Exclude = List("exclude", n => n.Value),
            Formats = List("formats", n => reader.IsOneOf("formats", n.Value!, n, FormatNames) ? n.Value : null),
            Outputs = Outputs(),
            Waivers = Waivers(),
        };
        reader.RefuseUnknownKeys();
        return config;
    }

    private Setting<string>? Text(string key) => reader.OptionalText(key) is { } text ? new(text, Origin(reader.Node(key)!)) : null;

    /// <summary>A list; what the function refuses with null is left out.</summary>
    private Setting<IReadOnlyList<string>>? List(string key, Func<YamlScalarNode, string?> read) => reader.Node(key) is { } node
        ? new([.. reader.TextNodes(key).Select(read).OfType<string>()], Origin(node))
        : null;

    private Setting<string>? Lang()
    {
        const string Key = "lang";
        return reader.Node(Key) is { } node ? new(reader.OneOf(Key, LanguageChoice.Values), Origin(node)) : null;
    }

    private Setting<Severity>? FailOn()
    {
        const string Key = "fail-on";
        return reader.Node(Key) is { } node ? new(SeverityOption.Of(reader.OneOf(Key, SeverityOption.Thresholds)), Origin(node)) : null;
    }

    private string? Folder(YamlScalarNode node)
    {
        if (Full(node) is not { } full)
        {
            return null;
        }

        var isReached = reach?.MayRead(full) ?? true;
        if (isReached && Directory.Exists(full))
        {
            return full;
        }

        return Refuse(node, isReached ? "config.no-folder" : "config.outside");
    }

    private Setting<string>? Waivers()
    {
        const string Key = "waivers";
        if (Text(Key) is not { } given || Full((YamlScalarNode)reader.Node(Key)!) is not { } full)
        {
            return null;
        }

        var problem = reach is null ? null : !reach.MayRead(full) ? "config.outside" : SettingsReach.IsYaml(full) ? null : "config.not-yaml";
        return given with { Value = problem is null ? full : Refuse((YamlScalarNode)reader.Node(Key)!, problem) ?? full };
    }

    /// <summary>The place of results; null where they may not go there.</summary>
    private string? Output(YamlScalarNode node) => StandardStream.IsOutput(node.Value!) ? node.Value
        : Full(node) is not { } full ? null
        : reach?.MayWrite(full) ?? true ? full
        : Refuse(node, "config.output-outside");

    private string? Refuse(YamlScalarNode node, string sentence)
    {
        reader.Mistakes.Add(node, voice.Both(sentence, ("path", node.Value!)));
        return null;
    }

    private List<SeveritySetting> Severities()
    {
        var settings = new List<SeveritySetting>();
        foreach (var (pattern, severity) in Pairs("severities"))
        {
            if (reader.IsOneOf(pattern.Value!, severity.Value!, severity, SeverityOption.Names))
            {
                var choice = new SeverityChoice(pattern.Value!, SeverityOption.Of(severity.Value!));
                settings.Add(new SeveritySetting(choice, Origin(pattern), reader.Mistakes.Source.Mistake(pattern.Start, "", null)));
            }
        }

        return settings;
    }

    private Setting<IReadOnlyList<KeyValuePair<string, string>>>? Outputs()
    {
        const string Key = "outputs";
        if (reader.Node(Key) is not { } node)
        {
            return null;
        }

        var files = Pairs(Key)
            .Where(p => reader.IsOneOf(Key, p.Key.Value!, p.Key, FormatNames))
            .Select(p => (Format: p.Key.Value!, Place: Output(p.Value)))
            .Where(p => p.Place is not null)
            .Select(p => KeyValuePair.Create(p.Format, p.Place!))
            .ToArray();
        return new(files, Origin(node));
    }

    /// <summary>A mapping whose keys are names and whose values are texts.</summary>
    private IReadOnlyList<(YamlScalarNode Key, YamlScalarNode Value)> Pairs(string key) => reader.Inner(key) is { } inner
        ? [.. inner.Entries.Where(e => inner.OptionalText(e.Key.Value!) is not null).Select(e => (e.Key, (YamlScalarNode)e.Value))]
        : [];

    /// <summary>The full path; null where there is none.</summary>
    private string? Full(YamlScalarNode node) => Input.CanBe(node.Value!)
        ? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, node.Value!))
        : Refuse(node, "config.no-path");

    private string Origin(YamlNode node) => $"{ShownPath.Of(path)}:{Voice.Number((int)node.Start.Line)}";
}
