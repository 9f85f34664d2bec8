namespace ComplianceCheck.Output.Html;

/// <summary>A stretch of text that the same marks cover from end to end. Marks overlap and cross; elements of a page cannot.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Beginning">Marks that begin where it begins.</param>
/// <param name="Covering">Marks that lie over it.</param>
internal sealed record Segment(int Start, int End, IReadOnlyList<Mark> Beginning, IReadOnlyList<Mark> Covering)
{
    /// <summary>Cuts a text where a mark begins or ends.</summary>
    public static IEnumerable<Segment> Cut(string text, IReadOnlyList<Mark> marks)
    {
        var whole = marks.Select(m => m with { Start = Whole(text, m.Start), End = Whole(text, m.End) }).OrderBy(m => m.Start).ThenBy(m => m.Number).ToArray();
        var cuts = whole.SelectMany(m => new[] { m.Start, m.End }).Append(0).Append(text.Length).Distinct().Order().ToArray();
        var covering = new List<Mark>();
        var next = 0;
        for (var i = 0; i < cuts.Length; i++)
        {
            var beginning = new List<Mark>();
            for (; next < whole.Length && whole[next].Start == cuts[i]; next++)
            {
                beginning.Add(whole[next]);
            }

            covering.RemoveAll(m => m.End <= cuts[i]);
            covering.AddRange(beginning.Where(m => m.End > cuts[i]));
            var end = i + 1 < cuts.Length ? cuts[i + 1] : text.Length;
            if (end > cuts[i] || beginning.Count > 0)
            {
                yield return new Segment(cuts[i], end, beginning, [.. covering]);
            }
        }
    }

    /// <summary>A cut between the halves of a surrogate pair would leave two characters that do not exist.</summary>
    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
