using System.Globalization;

namespace ComplianceCheck.InventedReports.Model;

/// <summary>The figures of the tables, by the name of the cell; all of them add up.</summary>
internal sealed record Tables
{
    /// <summary>Rows of the table on requests that are ways of dealing with one. The last three are one row before 2021.</summary>
    public static IReadOnlyList<int> Outcomes { get; } = [.. Enumerable.Range(3, 21)];

    /// <summary>Ways, by how often they are used: most requests are granted.</summary>
    private static readonly int[] Usual = [3, 3, 3, 4, 8, 10, 13, 13, 14, 16, 12, 11, 17, 23];

    /// <summary>Requests: <c>r1.c1</c> to <c>r25.c7</c>.</summary>
    public required IReadOnlyDictionary<string, int> Requests { get; init; }

    /// <summary>Reconsideration and litigation: <c>a1</c> to <c>d5</c>.</summary>
    public required IReadOnlyDictionary<string, int> Review { get; init; }

    /// <summary>What was made public of its own accord, as it is written.</summary>
    public required IReadOnlyDictionary<string, string> Proactive { get; init; }

    /// <summary>The statistics of 2014 to 2018, by the number of the row.</summary>
    public required IReadOnlyDictionary<string, string> Statistics { get; init; }

    public static IReadOnlyDictionary<string, int> InventRequests(Draw draw, bool any, bool later)
    {
        var cells = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var row = 1; row <= 25; row++)
        {
            for (var column = 1; column <= 7; column++)
            {
                cells[Cell(row, column)] = 0;
            }
        }

        var firms = draw.Number("applicants", 2, 6);
        foreach (var column in any ? new[] { 1, 2, firms }.Distinct() : [])
        {
            var received = draw.Number($"new{column}", column == 1 ? 6 : 1, column == 1 ? 48 : 7);
            var before = draw.Number($"before{column}", column == 1 ? 1 : 0, column == 1 ? 4 : 1);
            var after = draw.Number($"after{column}", column == 1 ? 1 : 0, column == 1 ? 3 : 1);
            cells[Cell(1, column)] = received;
            cells[Cell(2, column)] = before;
            cells[Cell(25, column)] = after;
            cells[Cell(24, column)] = received + before - after;
            for (var request = 0; request < received + before - after; request++)
            {
                var way = draw.One<int>($"way{column}.{request}", Usual);
                cells[Cell(later || way < 21 ? way : 21, column)]++;
            }
        }

        for (var row = 1; row <= 25; row++)
        {
            cells[Cell(row, 7)] = Enumerable.Range(1, 6).Sum(c => cells[Cell(row, c)]);
        }

        return cells;
    }

    public static IReadOnlyDictionary<string, int> InventReview(Draw draw, bool any)
    {
        var cells = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in "abd")
        {
            for (var column = 1; column <= 4; column++)
            {
                cells[$"{group}{column}"] = any ? draw.Number($"case{group}{column}", 0, column == 1 ? 4 : 1) : 0;
            }

            cells[$"{group}1"] += any ? 1 : 0;
            cells[$"{group}5"] = Enumerable.Range(1, 4).Sum(c => cells[$"{group}{c}"]);
        }

        return cells;
    }

    public static string Cell(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"r{row}.c{column}");
}
