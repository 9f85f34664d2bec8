namespace ComplianceCheck.Tests.Fixtures;

/// <summary>A complete report, changed at one place.</summary>
internal sealed class Edits(string text)
{
    public const string Complete = "2007/bureau.txt";

    public static Edits OfComplete() => new(Fixture.ReadText(Complete));

    public string Text => text;

    /// <summary>Puts other words in the place of words that stand there exactly once.</summary>
    public Edits Replace(string words, string others)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"the report does not say “{words}”");
        text.IndexOf(words, at + 1, StringComparison.Ordinal).ShouldBe(-1, $"the report says “{words}” more than once");
        return new Edits(text.Remove(at, words.Length).Insert(at, others));
    }

    /// <summary>Puts other words in the place of words wherever they stand.</summary>
    public Edits ReplaceAll(string words, string others)
    {
        text.ShouldContain(words);
        return new Edits(text.Replace(words, others, StringComparison.Ordinal));
    }

    /// <summary>Takes out the section under a heading, renumbers those behind it, and corrects the list of parts.</summary>
    public Edits WithoutSection(string heading)
    {
        const string ordinals = "一二三四五六七八九";
        var lines = text.Split('\n').ToList();
        var from = lines.FindIndex(l => l.EndsWith("、" + heading, StringComparison.Ordinal) && l.Length == heading.Length + 2);
        from.ShouldBeGreaterThanOrEqualTo(0, heading);
        var to = lines.FindIndex(from + 1, IsHeading);
        lines.RemoveRange(from, to - from);
        for (var (i, number) = (0, 0); i < lines.Count; i++)
        {
            if (IsHeading(lines[i]))
            {
                lines[i] = ordinals[number++] + lines[i][1..];
            }
        }

        return new Edits(string.Join('\n', lines)).Replace(heading + "、", "").Replace("共九个部分", "共八个部分");

        static bool IsHeading(string line) => line.Length is > 2 and < 40 && line[1] == '、' && ordinals.Contains(line[0], StringComparison.Ordinal);
    }

    public CheckedReport Check() => CheckedReport.OfText(text);
}
