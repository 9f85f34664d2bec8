using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Counts;

/// <summary>What the clauses of a sentence pass on to each other.</summary>
internal sealed class CountSentence(YearScope scope)
{
    /// <summary>Where it stands.</summary>
    public TextRange Range { get; private set; }

    /// <summary>Roles of the sections around it.</summary>
    public IReadOnlyList<string> Roles { get; private set; } = [];

    /// <summary>The time that the clause speaks of.</summary>
    public YearScope Scope { get; } = scope;

    /// <summary>Topics that were named and still wait for a number.</summary>
    public List<TopicMention> Pending { get; } = [];

    /// <summary>The clause before said that there was none.</summary>
    public bool IsNegated { get; set; }

    /// <summary>A clause excepted something from what it says.</summary>
    public bool ExceptsSomething { get; set; }

    /// <summary>A clause gave a number of items made public.</summary>
    public bool Publishes { get; set; }

    /// <summary>Begins a sentence and forgets the one before.</summary>
    public void Begin(TextRange range, IReadOnlyList<string> roles)
    {
        Range = range;
        Roles = roles;
        Scope.Reset();
        Pending.Clear();
        IsNegated = false;
        ExceptsSomething = false;
        Publishes = false;
    }
}
