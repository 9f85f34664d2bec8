using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tracing;

/// <summary>
/// Collects what readers decide, for someone who asks why a sentence was read so (<c>facts --why</c>). Where nobody asks there is none,
/// and readers note nothing. The sentences of the keys stand in <c>rules/messages/reading.yaml</c>.
/// </summary>
internal sealed class ReadingTrace
{
    // Nobody reads as many; the bound keeps hostile texts from filling the memory.
    private const int Most = 50_000;

    private readonly List<Note> notes = [];

    /// <summary>Everything noted, in the order of the readers.</summary>
    public IReadOnlyList<Note> Notes => notes;

    /// <summary>Notes the rule by which something was read.</summary>
    public void Decided(TextRange range, string key) => Add(new Note(range, key, IsPassedOver: false));

    /// <summary>Notes why something was not read.</summary>
    public void PassedOver(TextRange range, string key) => Add(new Note(range, key, IsPassedOver: true));

    private void Add(Note note)
    {
        if (notes.Count < Most)
        {
            notes.Add(note);
        }
    }

    /// <summary>What a reader decided.</summary>
    /// <param name="Range">The words that it was about.</param>
    /// <param name="Key">The key of the sentence that says it.</param>
    /// <param name="IsPassedOver">The words were not read.</param>
    internal readonly record struct Note(TextRange Range, string Key, bool IsPassedOver);
}
