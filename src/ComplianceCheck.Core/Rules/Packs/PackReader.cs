using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules.Packs;

/// <summary>Reads one pack file. Nothing is thrown: what is wrong comes back with its position.</summary>
internal sealed class PackReader(PackContext context)
{
    /// <summary>Reads a file.</summary>
    public ReadPack Read(ParsedPack file)
    {
        var words = PackWords.Of(file, context.Lexicon, context.Names);
        return file.Root is { } root
            ? Read(new MappingReader(root, words.Names, file.Mistakes), words)
            : new ReadPack(file.Mistakes.Source, null, new Mark(0, 1, 1), new Mark(0, 1, 1), [], [], [], words, [], file.Mistakes.All);
    }

    /// <summary>Reads the mapping of a file.</summary>
    public ReadPack Read(MappingReader reader, PackWords words)
    {
        var (mistakes, file) = (reader.Mistakes, reader.Mistakes.Source.File.Name);
        var name = reader.Text("pack");
        CheckId(reader, "pack", name);
        var title = reader.Localized("title");
        reader.InnerAsIs("lexicon", PackWords.Files(context.Lexicon));
        var (kind, takes, deadline) = ReportKindReader.Read(reader, name, title ?? new LocalizedText(name, name));
        var applies = ApplicabilityReader.Read(reader, Applicability.Always);
        var sources = SourceReader.Read(reader);
        var requirements = new RequirementReader(name, applies, sources, context, words.Names.Roles, mistakes);
        var ids = new List<MarkedId>();
        var read = new List<Requirement>();
        foreach (var entry in reader.Mappings("requirements"))
        {
            if (deadline is not null)
            {
                entry.Default("day", deadline);
            }

            if (requirements.Read(entry) is { } need)
            {
                read.Add(need);
            }

            if (entry.Node("id") is YamlScalarNode { Value: { Length: > 0 } id } node)
            {
                CheckId(entry, "id", id);
                ids.Add(new MarkedId(id, node.Start));
            }
        }

        var retired = Retired(reader);
        var changes = reader.Mappings("changes").Select(change => Change(change, sources)).OfType<MarkedChange>().ToArray();
        reader.RefuseUnknownKeys();
        var pack = new Pack
        {
            Name = name,
            Title = title ?? new LocalizedText(name, name),
            File = file,
            Layer = Layer(file, name, applies),
            Applies = applies,
            Sources = sources.Sources,
            Requirements = read,
            Report = kind,
            IsOfOneLanguage = mistakes.IsOfOneLanguage,
            Retired = retired.DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => r.Successor, StringComparer.Ordinal),
            Changes = [.. changes.Select(c => c.Change)],
        };
        var nameMark = reader.Node("pack")?.Start ?? reader.Start;
        var yearsMark = reader.Node("applies") is YamlMappingNode at && at.Children.TryGetValue("report-years", out var years) ? years.Start : nameMark;
        return new ReadPack(mistakes.Source, pack, nameMark, yearsMark, ids, retired, changes, words, takes, mistakes.All);
    }

    private PackLayer Layer(string file, string name, Applicability applies)
    {
        var folder = Path.GetFileName(Path.GetDirectoryName(file.Replace('\\', '/')) ?? "");
        if (folder == "national" || context.Regimes.Any(r => r.Id == name))
        {
            return PackLayer.National;
        }

        return applies.Places.Count > 0 ? PackLayer.Local : PackLayer.Common;
    }

    private static IReadOnlyList<MarkedId> Retired(MappingReader reader) => reader.Inner("retired") is { } inner
        ? [.. inner.NamedTexts().Select(e => new MarkedId(e.Name.Value!, e.Name.Start, e.Text?.Value, e.Text?.Start ?? default))]
        : [];

    private static MarkedChange? Change(MappingReader reader, SourceReader sources)
    {
        var id = reader.Text("id");
        var change = new PackChange(
            id,
            RequirementReader.SeverityOf(reader),
            reader.OptionalLocalized("message"),
            reader.OptionalLocalized("fix"),
            reader.Flag("retire"),
            sources.Basis(reader));
        reader.RefuseUnknownKeys();
        if (reader.Node("severity") is null && reader.Node("message") is null && reader.Node("fix") is null && reader.Node("retire") is null)
        {
            reader.Mistakes.Add(reader.Start, "change-empty", null, id);
        }

        return id.Length == 0
            ? null
            : new MarkedChange(change, reader.Node("id")!.Start, [.. TemplateNode.Of(reader, "message"), .. TemplateNode.Of(reader, "fix")]);
    }

    private static void CheckId(MappingReader reader, string key, string id)
    {
        if (id.Length > 0 && !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_'))
        {
            reader.Mistakes.Add(reader.Node(key)!, "id-bad", id);
        }
    }
}
