using System.Globalization;
using System.Text;

namespace ComplianceCheck.Mutation;

/// <summary>Writes what became of the changes, room by room, and those that no test noticed, file by file.</summary>
internal static class Summary
{
    public static string Of(Order order, IReadOnlyList<(Change Change, Fate Fate)> fates)
    {
        var text = new StringBuilder("\n| room | changes | killed | timed out | survived | not reached | noticed |\n|---|---:|---:|---:|---:|---:|---:|\n");
        foreach (var room in order.Rooms)
        {
            Row(text, room.Name, [.. fates.Where(f => f.Change.Room == room.Name).Select(f => f.Fate)]);
        }

        Row(text, "all", [.. fates.Select(f => f.Fate)]);
        text.Append("\nNot noticed:\n");
        foreach (var file in fates.Where(f => f.Fate is Fate.Survived or Fate.NotReached).GroupBy(f => f.Change.File).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{file.Key}: {file.Count()} of {fates.Count(f => f.Change.File == file.Key)}\n");
            foreach (var (change, fate) in file.OrderBy(f => f.Change.Line))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {change.Line}: {change.Shown}{(fate == Fate.NotReached ? "  (not reached)" : "")}\n");
            }
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, string room, IReadOnlyCollection<Fate> fates)
    {
        int Count(Fate fate) => fates.Count(f => f == fate);
        var noticed = Count(Fate.Killed) + Count(Fate.TimedOut);
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {room} | {fates.Count} | {Count(Fate.Killed)} | {Count(Fate.TimedOut)} | {Count(Fate.Survived)} | {Count(Fate.NotReached)} | {100.0 * noticed / Math.Max(1, fates.Count):0} % |\n");
    }
}
