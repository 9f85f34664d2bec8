using ComplianceCheck.Findings;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules.Packs;

/// <summary>Reads the requirements of one pack.</summary>
internal sealed class RequirementReader(
    string pack, Applicability packApplies, SourceReader sources, PackContext context, IReadOnlyList<string> roles, MistakeList mistakes)
{
    private static readonly IReadOnlyList<string> Severities = ["error", "warning", "info"];

    /// <summary>Reads one; null where too little of it can be read. The mistakes say why.</summary>
    public Requirement? Read(MappingReader reader)
    {
        var id = reader.Text("id");
        var kind = Kind(reader);
        reader.Require("severity");
        var severity = SeverityOf(reader);
        var basis = sources.Basis(reader);
        var title = reader.Localized("title");
        var message = reader.Localized("message");
        var fix = reader.Localized("fix");
        var isGate = reader.Flag("gate");
        var applies = ApplicabilityReader.Read(reader, packApplies);
        var examples = Examples(reader, kind);
        var variants = Variants(reader, kind);
        CheckTemplates(reader, "title", []);
        if (kind is null)
        {
            // Which other keys belong here, only the kind could say.
            reader.RefuseMissingKeys();
            return null;
        }

        CheckTemplates(reader, "message", Arguments(kind));
        CheckTemplates(reader, "fix", Arguments(kind));
        var parameters = kind.Bind(reader);
        reader.RefuseUnknownKeys();
        CheckTables(reader);
        if (severity is null || title is null || message is null || fix is null)
        {
            return null;
        }

        return new Requirement
        {
            Id = id,
            Pack = pack,
            Kind = kind,
            Parameters = parameters,
            Severity = severity.Value,
            Title = title,
            Message = message,
            Fix = fix,
            Variants = variants,
            Basis = basis,
            Applies = applies,
            Section = reader.Node("section") is YamlScalarNode { Value: { } role } && roles.Contains(role) ? role : null,
            Examples = examples,
            IsGate = isGate,
        };
    }

    /// <summary>What the messages of a kind may use.</summary>
    public static IReadOnlyList<string> Arguments(CheckKind kind) => [.. kind.Arguments, .. TemplateNode.CommonArguments];

    /// <summary>Reads a severity; null where it is missing or bad.</summary>
    public static Severity? SeverityOf(MappingReader reader) => reader.OptionalOneOf("severity", Severities) switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => null,
    };

    private CheckKind? Kind(MappingReader reader)
    {
        var name = reader.Text("kind");
        if (name.Length == 0)
        {
            return null;
        }

        var kind = context.Kinds.FirstOrDefault(k => k.Name == name);
        return kind ?? (reader.IsKnown("unknown-kind", name, reader.Node("kind")!, [.. context.Kinds.Select(k => k.Name)]) ? kind : null);
    }

    private RequirementExamples Examples(MappingReader reader, CheckKind? kind)
    {
        reader.Require("examples");
        if (reader.Inner("examples") is not { } inner)
        {
            return new([], []);
        }

        var examples = new RequirementExamples(Examples(inner, "pass", kind), Examples(inner, "fail", kind));
        inner.RefuseUnknownKeys();
        return examples;
    }

    private IReadOnlyList<RequirementExample> Examples(MappingReader examples, string key, CheckKind? kind)
    {
        var read = examples.Forms(key, ["section", "table", "report", "batch"]);
        if (examples.Node(key) is null or YamlSequenceNode { Children.Count: 0 })
        {
            examples.Missing(key, "example-missing");
        }

        foreach (var example in kind is null ? [] : read)
        {
            if (kind!.NeedsBatch != (example.Form == "batch") || (kind.NeedsBatch && BatchPart.Parse(example.Text) is null))
            {
                mistakes.Add(examples.Node(key)!, kind.NeedsBatch ? "example-batch" : "example-one-report");
            }
        }

        return [.. read.Select(e => e.Form switch
        {
            "section" => new RequirementExample(ExampleForm.Section, e.Text),
            "table" => new RequirementExample(ExampleForm.Table, e.Text),
            "report" => new RequirementExample(ExampleForm.Report, e.Text),
            "batch" => new RequirementExample(ExampleForm.Batch, e.Text),
            _ => RequirementExample.Of(e.Text),
        })];
    }

    private Dictionary<string, MessageVariant> Variants(MappingReader reader, CheckKind? kind)
    {
        var variants = new Dictionary<string, MessageVariant>(StringComparer.Ordinal);
        if (reader.Inner("variants") is not { } inner)
        {
            return variants;
        }

        foreach (var (name, variant) in inner.Named())
        {
            if (kind is not null)
            {
                inner.IsKnown("unknown-variant", name.Value!, name, kind.Variants);
            }

            variants[name.Value!] = new MessageVariant(SeverityOf(variant), variant.OptionalLocalized("message"), variant.OptionalLocalized("fix"));
            variant.RefuseUnknownKeys();
            if (kind is not null)
            {
                CheckTemplates(variant, "message", Arguments(kind));
                CheckTemplates(variant, "fix", Arguments(kind));
            }
        }

        return variants;
    }

    /// <summary>Kinds that name cells look their table up; that the table exists is asked of all kinds.</summary>
    private void CheckTables(MappingReader reader)
    {
        foreach (var node in reader.Node("table") is null ? [] : reader.TextNodes("table").Where(n => !mistakes.HasAt(n)))
        {
            reader.IsKnown("unknown-table", node.Value!, node, context.Tables);
        }

        const char Cell = ':';
        if (reader.Node("table-cell") is YamlScalarNode { Value: { } cell } at && cell.Contains(Cell, StringComparison.Ordinal) && !mistakes.HasAt(at))
        {
            reader.IsKnown("unknown-table", cell.Split(Cell)[0], at, context.Tables);
        }
    }

    private void CheckTemplates(MappingReader reader, string key, IReadOnlyList<string> arguments)
    {
        foreach (var template in TemplateNode.Of(reader, key))
        {
            foreach (var mistake in template.Mistakes(mistakes.Source, arguments))
            {
                mistakes.Add(mistake);
            }
        }
    }
}
