using System.Globalization;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Docx;

/// <summary>What the reading of one file has cost so far. Counts what is really there, not what the file declares.</summary>
internal sealed class ReadingBudget(string name, ReadingLimits limits)
{
    private long bytes;
    private long characters;

    /// <summary>Name of the file, for messages.</summary>
    public string Name => name;

    /// <summary>The limits.</summary>
    public ReadingLimits Limits => limits;

    /// <summary>Counts bytes that came out of the archive.</summary>
    public void CountBytes(int count)
    {
        bytes += count;
        if (bytes > limits.ExpandedBytes)
        {
            throw TooLarge("expanded-size", limits.ExpandedBytes);
        }
    }

    /// <summary>Counts characters of text. Things without text count too, because a million empty paragraphs are not free.</summary>
    public void CountText(int count)
    {
        characters += count;
        if (characters > limits.Characters)
        {
            throw TooLarge("characters", limits.Characters);
        }
    }

    /// <summary>Refuses a table whose grid is too large.</summary>
    public void CheckGrid(long rows, long columns)
    {
        if (rows * Math.Max(columns, 1) > limits.TableCells)
        {
            throw TooLarge("table-cells", limits.TableCells);
        }
    }

    /// <summary>The failure for a limit that was passed.</summary>
    public DocumentException TooLarge(string key, long limit, string part = "") =>
        DocumentMessages.Failure("too-large", key, name, ("limit", limit.ToString(CultureInfo.InvariantCulture)), ("part", part));
}
