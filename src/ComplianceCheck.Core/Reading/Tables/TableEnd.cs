using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Finds the statutory table in which a text stops, a cell or a row a line, before enough of the table is there to be read.</summary>
internal static class TableEnd
{
    private const int LongestLine = 400;
    private const int FewestLabels = 2;

    /// <summary>The last lines of a text where they are labels of a form and figures; null where they are not.</summary>
    /// <param name="flow">The text.</param>
    /// <param name="labels">The labels of the forms.</param>
    /// <param name="from">Where the last table that was read ends.</param>
    public static TextRange? Read(FlowText flow, LabelIndex labels, int from)
    {
        var (found, start) = (0, flow.Length);
        for (var i = flow.Paragraphs.Count - 1; i >= 0 && flow.Paragraphs[i].Start >= from; i--)
        {
            var line = flow.Slice(flow.Paragraphs[i]);
            if (line.Length > LongestLine || line.AsSpan().IndexOfAny("。!?;") >= 0)
            {
                break;
            }

            // The last line may be half a label.
            var words = line.Split('|').Where(w => !IsFigures(w)).ToList();
            if (!words.TrueForAll(labels.Holds) && i < flow.Paragraphs.Count - 1)
            {
                break;
            }

            var isTelling = words.Exists(labels.IsTelling);
            found += isTelling ? 1 : 0;
            start = isTelling ? flow.Paragraphs[i].Start : start;
        }

        return found >= FewestLabels ? new TextRange(start, flow.Length) : null;
    }

    private static bool IsFigures(string text) => text.All(c => char.IsAsciiDigit(c) || c is '.' or ' ' or '/' or '-' or '+');
}
