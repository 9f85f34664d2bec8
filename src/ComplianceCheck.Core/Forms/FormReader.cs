using ComplianceCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Forms;

/// <summary>Reads a family of forms; everything that is wrong is reported with its place.</summary>
internal static class FormReader
{
    private static readonly string[] Layouts = [.. Enum.GetNames<FormLayout>().Select(n => n.ToLowerInvariant())];

    /// <summary>The family; null where too little of it is understood.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="taken">Kinds of forms that there are already.</param>
    public static FormFamily? Read(MappingReader file, string name, IReadOnlyCollection<string> taken)
    {
        var layout = Enum.Parse<FormLayout>(file.OneOf("layout", Layouts), ignoreCase: true);
        if (layout != FormLayout.List)
        {
            file.Require("labels");
        }

        var labels = file.Inner("labels") is { } words ? ReadLabels(words, layout) : new FormLabels();
        var (required, fewest) = (file.Inner("required"), file.Inner("fewest"));
        var family = new FormFamily
        {
            Name = name,
            Layout = layout,
            Labels = labels,
            StackedColumns = Known(file, "stacked-columns", "unknown-column", labels.Columns.Keys),
            NotedRows = Known(file, "noted-rows", "unknown-row", labels.Rows.Keys),
            CornerNote = file.Texts("corner-note"),
            Money = Known(file, "money", "unknown-column", labels.Columns.Keys),
            FewestRows = fewest?.OptionalInteger("rows") ?? 0,
            FewestRowsInText = fewest?.OptionalInteger("rows-in-text") ?? 0,
            FewestColumns = fewest?.OptionalInteger("columns") ?? 0,
            NotThese = file.Texts("not-these"),
            Forms = ReadForms(file, layout, labels, taken),
        };
        string[] rows = [.. family.Forms.SelectMany(f => f.Rows).Distinct()];
        family = family with
        {
            RequiredFirst = required is null ? [] : Known(required, "first", "unknown-row", rows),
            RequiredOthers = required is null ? [] : Known(required, "others", "unknown-row", rows),
        };
        required?.RefuseUnknownKeys();
        fewest?.RefuseUnknownKeys();
        file.RefuseUnknownKeys();
        return family.Forms.Count == 0 ? null : family;
    }

    // What the readers of a layout cannot do without.
    private static void RequireLabels(MappingReader words, FormLayout layout, FormLabels labels)
    {
        (string Key, LabelList Labels)[] needed = layout switch
        {
            FormLayout.Matrix => [("rows", labels.Rows), ("columns", labels.Columns)],
            FormLayout.Blocks => [("rows", labels.Rows), ("columns", labels.Columns), ("column-headings", labels.ColumnHeadings)],
            FormLayout.Groups => [("groups", labels.Groups), ("columns", labels.Columns)],
            _ => [],
        };
        foreach (var (key, _) in needed.Where(n => n.Labels.Keys.Length == 0))
        {
            words.Missing(key);
        }
    }

    private static FormLabels ReadLabels(MappingReader words, FormLayout layout)
    {
        var labels = new FormLabels
        {
            Rows = Lists(words, "rows"),
            WholeRows = Lists(words, "whole-rows"),
            RowHeadings = Words(words, "row-headings"),
            Columns = Lists(words, "columns"),
            ColumnHeadings = Words(words, "column-headings"),
            Groups = Lists(words, "groups"),
            Blocks = Words(words, "blocks"),
        };
        RequireLabels(words, layout, labels);
        words.RefuseUnknownKeys();
        return labels;
    }

    private static LabelList Lists(MappingReader labels, string key)
    {
        if (labels.Inner(key) is not { } inner)
        {
            return LabelList.None;
        }

        var entries = new List<(string, IReadOnlyList<string>)>();
        foreach (var (name, value) in inner.Entries)
        {
            var spellings = Spellings(inner, name.Value!);
            if (spellings.Length == 0 && !inner.Mistakes.HasAt(value))
            {
                inner.Mistakes.Add(value, "label-short", "");
            }

            entries.Add((name.Value!, spellings));
        }

        return new LabelList(entries);
    }

    private static LabelList Words(MappingReader labels, string key) => new([.. Spellings(labels, key).Select(w => (w, (IReadOnlyList<string>)[w]))]);

    // A single character is met everywhere.
    private static string[] Spellings(MappingReader labels, string key)
    {
        labels.Node(key);
        var nodes = labels.TextNodes(key);
        foreach (var node in nodes.Where(n => n.Value!.Length < 2))
        {
            labels.Mistakes.Add(node, "label-short", node.Value!);
        }

        return [.. nodes.Select(n => n.Value!)];
    }

    private static List<Form> ReadForms(MappingReader file, FormLayout layout, FormLabels labels, IReadOnlyCollection<string> taken)
    {
        var forms = new List<Form>();
        file.Require("forms");
        foreach (var (kind, reader) in file.Inner("forms")?.Named() ?? [])
        {
            if (taken.Contains(kind.Value!))
            {
                file.Mistakes.Add(kind, "duplicate-form", kind.Value!);
            }
            else if (ReadForm(reader, kind.Value!, layout, labels) is { Rows.Length: > 0, Columns.Length: > 0 } form)
            {
                forms.Add(form);
            }
            else
            {
                file.Mistakes.Add(kind, "form-empty", kind.Value!);
            }
        }

        return forms;
    }

    private static Form ReadForm(MappingReader reader, string kind, FormLayout layout, FormLabels labels)
    {
        var words = layout == FormLayout.List ? Texts(reader, "words") : [];
        var rows = Texts(reader, "rows");
        var columns = reader.Node("columns") is YamlMappingNode ? Texts(reader, "columns") : Own(reader.Texts("columns"));
        rows = rows.Count == 0 ? Own(words.Keys) : rows;
        var isNamed = reader.Node("title") is not null;
        var form = new Form(kind, new FormParts
        {
            Years = Years(reader),
            Title = isNamed ? reader.Text("title") : "",
            Cell = isNamed ? reader.Text("cell") : "",
            ColumnLine = isNamed ? reader.Text("column-line") : "",
            RowLine = isNamed ? reader.Text("row-line") : "",
            Rows = rows,
            Columns = columns,
            Only = reader.Inner("has") is { } has ? Only(has, rows.Keys, columns.Keys) : new Dictionary<string, IReadOnlyList<string>>(),
            KnownAs = KnownAs(reader, rows.Keys, labels),
            Words = words,
            Headings = Known(reader, "headings", "unknown-row", [.. rows.Keys]),
            MoneyUnit = reader.OptionalText("money-unit"),
        });
        if (reader.Node("rows") is YamlMappingNode node && layout != FormLayout.List)
        {
            Refuse(reader.Mistakes, node, form.Rows.Where(r => !IsLabelled(form.LabelOf(r), layout, labels)), "row-without-label");
        }

        if (reader.Node("columns") is YamlMappingNode names && (layout is FormLayout.Matrix or FormLayout.Blocks))
        {
            Refuse(reader.Mistakes, names, form.Columns.Where(c => !labels.Columns.Keys.Contains(c)), "column-without-label");
        }

        form = form.With(reader.Node("equations") is null ? [] : LineEquations.Read(reader, "equations", form));
        reader.RefuseUnknownKeys();
        return form;
    }

    // In groups a row is a column of a group, whose key begins with that of the group.
    private static bool IsLabelled(string label, FormLayout layout, FormLabels labels) => layout == FormLayout.Groups
        ? labels.Groups.Keys.Any(g => labels.Columns.Keys.Any(c => g + c == label))
        : labels.Rows.Keys.Contains(label) || labels.WholeRows.Keys.Contains(label);

    private static YearRange Years(MappingReader reader)
    {
        reader.Require("report-years");
        if (reader.YearsText("report-years") is { } text && YearRange.Parse(text) is { } years)
        {
            return years;
        }

        if (reader.Node("report-years") is { } node)
        {
            reader.Mistakes.Add(node, "years-bad", (node as YamlScalarNode)?.Value ?? "");
        }

        return default;
    }

    private static Dictionary<string, IReadOnlyList<string>> Only(MappingReader has, IReadOnlyCollection<string> rows, IReadOnlyCollection<string> columns)
    {
        var only = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (row, _) in has.Entries.Where(e => has.IsKnown("unknown-row", e.Key.Value!, e.Key, [.. rows])))
        {
            only.Add(row.Value!, Known(has, row.Value!, "unknown-column", [.. columns]));
        }

        return only;
    }

    private static Dictionary<string, string> KnownAs(MappingReader reader, IReadOnlyCollection<string> rows, FormLabels labels)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        string[] all = [.. labels.Rows.Keys, .. labels.WholeRows.Keys];
        foreach (var (row, label) in reader.Inner("known-as")?.NamedTexts() ?? [])
        {
            if (reader.IsKnown("unknown-row", row.Value!, row, [.. rows]) && label is not null && reader.IsKnown("unknown-label", label.Value!, label, all))
            {
                known.Add(row.Value!, label.Value!);
            }
        }

        return known;
    }

    private static IReadOnlyList<string> Known(MappingReader reader, string key, string sentence, IReadOnlyList<string> known)
    {
        reader.Node(key);
        return [.. reader.TextNodes(key).Where(n => reader.IsKnown(sentence, n.Value!, n, known)).Select(n => n.Value!)];
    }

    private static OrderedDictionary<string, string> Texts(MappingReader reader, string key)
    {
        var texts = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in reader.Inner(key)?.NamedTexts() ?? [])
        {
            texts.Add(name.Value!, text?.Value ?? name.Value!);
        }

        return texts;
    }

    private static OrderedDictionary<string, string> Own(IEnumerable<string> keys)
    {
        var own = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            own.TryAdd(key, key);
        }

        return own;
    }

    private static void Refuse(MistakeList mistakes, YamlMappingNode node, IEnumerable<string> keys, string sentence)
    {
        foreach (var key in keys.ToArray())
        {
            mistakes.Add(node.Children.Keys.First(k => ((YamlScalarNode)k).Value == key), sentence, key);
        }
    }
}
