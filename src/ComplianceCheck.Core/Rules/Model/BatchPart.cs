namespace ComplianceCheck.Rules.Model;

/// <summary>A unit of an example with several reports.</summary>
internal sealed record BatchPart
{
    private const int MostTimes = 100;
    private const int MostUnits = 1000;

    /// <summary>Name of the unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Name of the unit above; null where there is none.</summary>
    public string? Parent { get; init; }

    /// <summary>District.</summary>
    public string District { get; init; } = "";

    /// <summary>Ids of requirements that the report misses.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>So many units alike, numbered.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Its figures are those of the units below it together.</summary>
    public bool IsSummary { get; init; }

    /// <summary>Its figures are the own share of the unit above it.</summary>
    public bool IsOwnShare { get; init; }

    /// <summary>The report is that of last year.</summary>
    public bool IsPrior { get; init; }

    /// <summary>Nothing was reported.</summary>
    public bool IsMissing { get; init; }

    /// <summary>The report.</summary>
    public string Text { get; init; } = "";

    /// <summary>Reads an example; null where it is written in another way.</summary>
    public static IReadOnlyList<BatchPart>? Parse(string text)
    {
        var parts = new List<BatchPart>();
        foreach (var piece in ("\n" + text.ReplaceLineEndings("\n")).Split("\n@", StringSplitOptions.None).Skip(1))
        {
            var end = piece.IndexOf('\n', StringComparison.Ordinal);
            if (Head(end < 0 ? piece : piece[..end]) is not { } part)
            {
                return null;
            }

            parts.Add(part with { Text = end < 0 ? "" : piece[(end + 1)..] });
        }

        return parts.Count > 1 && text.TrimStart().StartsWith('@') && parts.Sum(p => p.Times) <= MostUnits ? parts : null;
    }

    private static BatchPart? Head(string line)
    {
        var words = line.Split(';', StringSplitOptions.TrimEntries);
        var part = words[0].Length > 0 ? new BatchPart { Unit = words[0] } : null;
        foreach (var word in words.Skip(1))
        {
            var (key, value) = word.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at ? (word[..at].Trim(), word[(at + 1)..].Trim()) : (word, "");
            part = (key, value) switch
            {
                _ when part is null => null,
                ("summary", "") => part with { IsSummary = true },
                ("own", "") => part with { IsOwnShare = true },
                ("prior", "") => part with { IsPrior = true },
                ("missing", "") => part with { IsMissing = true },
                ("parent", { Length: > 0 }) => part with { Parent = value },
                ("district", { Length: > 0 }) => part with { District = value },
                ("faults", { Length: > 0 }) => part with { Faults = value.Split(' ', StringSplitOptions.RemoveEmptyEntries) },
                ("times", _) when int.TryParse(value, out var times) && times is > 0 and <= MostTimes => part with { Times = times },
                _ => null,
            };
        }

        return part;
    }
}
