using System.Globalization;
using System.Text;
using ComplianceCheck.Documents.Docx;

namespace ComplianceCheck.Documents.OpenDocument;

/// <summary>What styles say of characters, and the lists.</summary>
internal sealed class OdtStyles
{
    private const int MostParents = 16;
    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Id, HashSet<int> Numbered)> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> running = new(StringComparer.Ordinal);
    private int nums;

    /// <summary>The name under which the numbering of headings is kept, which has none of its own.</summary>
    public const string Headings = "\n";

    /// <summary>Adds a style.</summary>
    public void Add(string name, string? parent, OdtFormat format) => styles[name] = new Style(parent, format);

    /// <summary>The format of a style and of those that it rests on, over another.</summary>
    public OdtFormat Format(string? name, OdtFormat basis)
    {
        for (var i = 0; i < MostParents && name is not null && styles.TryGetValue(name, out var style); i++)
        {
            basis = new OdtFormat(basis.Hidden ?? style.Format.Hidden, basis.Struck ?? style.Format.Struck, basis.Highlighted ?? style.Format.Highlighted);
            name = style.Parent;
        }

        return basis;
    }

    /// <summary>Adds a kind of list.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="levels">Its levels in the words of a DOCX.</param>
    /// <param name="numbered">The levels that show a number.</param>
    /// <param name="markup">Where the list is told.</param>
    public void AddList(string name, string levels, HashSet<int> numbered, WordMarkup markup)
    {
        if (lists.TryAdd(name, (lists.Count, numbered)))
        {
            markup.Add("numbering", $"<w:abstractNum w:abstractNumId=\"{Text(lists.Count - 1)}\">{levels}</w:abstractNum>");
        }
    }

    /// <summary>Whether a level of a list shows a number.</summary>
    public bool IsNumbered(string list, int level) => lists.TryGetValue(list, out var found) && found.Numbered.Contains(level);

    /// <summary>The number of a list to go on with; a new one where it starts again.</summary>
    /// <param name="list">The kind of list.</param>
    /// <param name="level">0-based level at which it starts.</param>
    /// <param name="start">The number that it starts with; null to go on.</param>
    /// <param name="isNew">Whether it starts with its own first number.</param>
    /// <param name="markup">Where the list is told.</param>
    public int? Num(string list, int level, int? start, bool isNew, WordMarkup markup)
    {
        if (!lists.TryGetValue(list, out var kind))
        {
            return null;
        }

        if (!isNew && start is null && running.TryGetValue(list, out var num))
        {
            return num;
        }

        var xml = new StringBuilder(WordMarkup.Value("abstractNumId", kind.Id));
        if (start is not null || isNew)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<w:lvlOverride w:ilvl=\"{level}\">{WordMarkup.Value("startOverride", start ?? 1)}</w:lvlOverride>");
        }

        markup.Add("numbering", $"<w:num w:numId=\"{Text(++nums)}\">{xml}</w:num>");
        return running[list] = nums;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Style(string? Parent, OdtFormat Format);
}

/// <summary>What matters of the format of characters; null where nothing is said.</summary>
internal readonly record struct OdtFormat(bool? Hidden, bool? Struck, bool? Highlighted);
