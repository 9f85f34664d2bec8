using System.Text;
using ComplianceCheck.Accuracy.Reports;

namespace ComplianceCheck.Accuracy.Faults;

/// <summary>Other words in the place of some.</summary>
internal sealed record Edit(Span At, string Words);

/// <summary>One mistake made in one report.</summary>
/// <param name="Edits">What is changed, in any order; what lies in another is changed with it.</param>
internal sealed record Planting(params IReadOnlyList<Edit> Edits)
{
    /// <summary>Changes that go with them and are not themselves the mistake.</summary>
    public IReadOnlyList<Edit> Besides { get; init; } = [];

    /// <summary>Last year's report, where the mistake is one against it.</summary>
    public string? Prior { get; init; }

    public static Planting Replace(Span at, string words) => new(new Edit(at, words));

    public static Planting Delete(Span at) => new(new Edit(at, ""));

    public static Planting Insert(int at, string words) => new(new Edit(new Span(at, at), words));

    /// <summary>The changed text, and where the changes stand in it.</summary>
    public (string Text, IReadOnlyList<Span> Changed) In(string text)
    {
        var changed = new List<Span>();
        var result = new StringBuilder();
        var at = 0;
        foreach (var edit in Edits.Concat(Besides).OrderBy(e => e.At.Start).ThenByDescending(e => e.At.Length == 0).ThenByDescending(e => e.At.End))
        {
            if (edit.At.Start < at)
            {
                continue;
            }

            result.Append(text, at, edit.At.Start - at);
            if (Edits.Contains(edit))
            {
                changed.Add(new Span(result.Length, result.Length + edit.Words.Length));
            }

            result.Append(edit.Words);
            at = edit.At.End;
        }

        return (result.Append(text, at, text.Length - at).ToString(), changed);
    }
}
