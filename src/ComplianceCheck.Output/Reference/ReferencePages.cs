using System.Text;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Markdown;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Output.Reference;

/// <summary>The reference of requirements as Markdown: a page a pack and an index, in each language.</summary>
public sealed class ReferencePages
{
    private readonly DisplayLanguage language;
    private readonly MessageCatalogue messages = FormatMessages.All;
    private readonly ReaderWords words;
    private readonly EntryMaker entries;

    private ReferencePages(DisplayLanguage language) =>
        (this.language, words, entries) = (language, new ReaderWords(language), new EntryMaker(language));

    /// <summary>All pages, by path below the folder of the reference, with their text.</summary>
    public static IReadOnlyList<(string Path, string Text)> Of(IReadOnlyList<Pack> packs) =>
    [
        .. new ReferencePages(DisplayLanguage.Chinese).All("zh", packs),
        .. new ReferencePages(DisplayLanguage.English).All("en", packs),
    ];

    private IEnumerable<(string Path, string Text)> All(string folder, IReadOnlyList<Pack> packs) =>
        packs.Select(p => ($"{folder}/{p.Name}.md", Page(p))).Prepend(($"{folder}/README.md", Index(packs)));

    private string Index(IReadOnlyList<Pack> packs)
    {
        var text = new StringBuilder($"# {Say("reference.title")}\n\n{Say("reference.origin")}\n");
        foreach (var pack in packs)
        {
            text.Append($"\n## [{MarkdownText.Of(pack.Title.In(language))}]({pack.Name}.md)\n\n");
            text.Append($"| {Say("reference.id")} | {Say("reference.severity")} | {Say("reference.requirement")} |\n|---|---|---|\n");
            foreach (var need in pack.Requirements)
            {
                text.Append($"| [{need.Id}]({pack.Name}.md#{Anchor(need.Id)}) | {words.Of(need.Severity)} | {MarkdownText.Of(need.Title.In(language))} |\n");
            }
        }

        return text.ToString();
    }

    private string Page(Pack pack)
    {
        var text = new StringBuilder($"# {MarkdownText.Of(pack.Title.In(language))}\n\n{Say("reference.origin")}\n");
        foreach (var need in pack.Requirements)
        {
            Write(text, entries.Of(need, pack));
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, RequirementEntry entry)
    {
        text.Append($"\n<a id=\"{Anchor(entry.Id)}\"></a>\n\n## {entry.Id} {MarkdownText.Of(entry.Title)}\n\n");
        foreach (var part in entry.Parts)
        {
            var label = part.Label.Length > 0 ? $"**{MarkdownText.Of(part.Label.TrimEnd())}** " : "";
            text.Append(part.IsList ? $"- {label.TrimEnd()}\n" : $"- {label}{MarkdownText.Of(part.Lines[0].Text)}\n");
            foreach (var line in part.IsList ? part.Lines : [])
            {
                Write(text, line);
            }
        }
    }

    private static void Write(StringBuilder text, EntryLine line)
    {
        if (line.IsExample && line.Text.Contains('\n', StringComparison.Ordinal))
        {
            // A report or a table is shown as it stands, line by line.
            text.Append("  - ```text\n");
            foreach (var one in line.Text.Split('\n'))
            {
                text.Append($"    {VisibleText.Of(one)}".TrimEnd()).Append('\n');
            }

            text.Append("    ```\n");
            return;
        }

        text.Append($"  - {MarkdownText.Of(line.Text)}\n");
        foreach (var note in line.Notes)
        {
            text.Append($"    - {MarkdownText.Of(note)}\n");
        }
    }

    private static string Anchor(string id) => id.ToLowerInvariant();

    private string Say(string key) => messages[key].In(language);
}
