using System.Text;

namespace ComplianceCheck.Documents.Docx;

/// <summary>Counts the lists of a document through its paragraphs and gives each paragraph the label Word shows.</summary>
internal sealed class NumberingLabels(Lazy<Numbering> numbering, StyleSheet styles, ReadingBudget budget)
{
    private readonly Dictionary<AbstractList, int?[]> counters = [];
    private readonly HashSet<NumberingList> begun = [];
    private readonly Dictionary<NumberingList, AbstractList?> definitions = [];

    /// <summary>The label of the next paragraph; null where it is not numbered or shows a bullet.</summary>
    public string? Next(ParagraphProperties paragraph, ParagraphStyle style)
    {
        if ((paragraph.List ?? style.List) is not { } id || id == "0" || numbering.Value.List(id) is not { } list || Definition(list) is not { } definition)
        {
            return null;
        }

        var level = Math.Clamp(paragraph.Level ?? (paragraph.List is null ? LevelByStyle(list, definition, style) : 0), 0, NumberingList.LevelCount - 1);
        var counters = Count(list, definition, level);
        return LevelOf(list, definition, level) is { } shown ? Label(list, definition, shown, counters) : null;
    }

    private static NumberingLevel? LevelOf(NumberingList list, AbstractList definition, int level) =>
        list.LevelOverride(level) ?? definition.Level(level);

    private static int StartOf(NumberingList list, AbstractList definition, int level) =>
        list.StartOverride(level) ?? LevelOf(list, definition, level)?.Start ?? 0;

    private AbstractList? Definition(NumberingList list)
    {
        if (!definitions.TryGetValue(list, out var definition))
        {
            definition = numbering.Value.DefinitionOf(list, styles);
            definitions.Add(list, definition);
        }

        return definition;
    }

    // A level names the style that stands for it; that counts for more than the level the style names.
    private static int LevelByStyle(NumberingList list, AbstractList definition, ParagraphStyle style)
    {
        for (var i = 0; i < style.Chain.Count; i++)
        {
            for (var level = 0; level < NumberingList.LevelCount; level++)
            {
                if (LevelOf(list, definition, level)?.Style == style.Chain[i])
                {
                    return level;
                }
            }

            if (style.Level is { } own)
            {
                return own;
            }
        }

        return 0;
    }

    private int?[] Count(NumberingList list, AbstractList definition, int level)
    {
        if (!this.counters.TryGetValue(definition, out var counters))
        {
            counters = new int?[NumberingList.LevelCount];
            this.counters.Add(definition, counters);
        }

        if (begun.Add(list))
        {
            for (var i = 0; i < NumberingList.LevelCount; i++)
            {
                counters[i] = list.StartOverride(i) is null ? counters[i] : null;
            }
        }

        // A level that is passed over counts as if it had been there.
        for (var higher = 0; higher < level; higher++)
        {
            counters[higher] ??= StartOf(list, definition, higher);
        }

        counters[level] = counters[level] is { } last ? unchecked(last + 1) : StartOf(list, definition, level);
        for (var deeper = level + 1; deeper < NumberingList.LevelCount; deeper++)
        {
            var restart = LevelOf(list, definition, deeper)?.RestartAfter;
            if (restart is null || level < restart)
            {
                counters[deeper] = null;
            }
        }

        return counters;
    }

    private string? Label(NumberingList list, AbstractList definition, NumberingLevel shown, int?[] counters)
    {
        if (shown.Hidden || shown.Format == "bullet" || shown.Text.Length == 0)
        {
            return null;
        }

        var label = new StringBuilder(shown.Text.Length + 8);
        for (var i = 0; i < shown.Text.Length; i++)
        {
            if (shown.Text[i] == '%' && i + 1 < shown.Text.Length && shown.Text[i + 1] is >= '1' and <= '9')
            {
                var level = shown.Text[++i] - '1';
                var format = LevelOf(list, definition, level)?.Format ?? "decimal";
                var legal = shown.IsLegal && format is not ("none" or "decimalZero");
                label.Append(NumberFormats.Format(counters[level] ?? StartOf(list, definition, level), legal ? "decimal" : format));
            }
            else
            {
                label.Append(shown.Text[i]);
            }
        }

        budget.CountText(label.Length);
        return label.Length == 0 ? null : label.ToString();
    }
}
