using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Counts;

/// <summary>The statements read so far.</summary>
internal sealed class CountStatements(IdentifiedReport context, CountHits hits)
{
    private readonly HashSet<(string Topic, string Role)> stated = [];

    // Several topics of a clause share its place.
    private (TextRange Clause, Place Place)? last;

    /// <summary>All of them, in reading order.</summary>
    public List<CountStatement> Found { get; } = [];

    /// <summary>Adds what a clause says of some topics.</summary>
    /// <param name="mentions">The topics.</param>
    /// <param name="value">The number; null where it cannot be read.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="isPart">The number is of a part of the topic.</param>
    /// <param name="isGuess">Topic or number follow from the context.</param>
    /// <param name="isVague">The number is qualified.</param>
    public void Add(
        List<TopicMention> mentions, decimal? value, string unit, TextRange clause, CountSentence sentence,
        bool isPart = false, bool isGuess = false, bool isVague = false)
    {
        if (mentions.Count == 0)
        {
            return;
        }

        var isOfOthers = hits.OtherSubjects.Any(clause);
        var isOfArea = context.Agency?.Kind is AgencyKind.Department && hits.WholeAreas.Any(clause);
        isPart |= isOfOthers || isOfArea;
        if (isOfOthers || isOfArea)
        {
            context.Trace?.Decided(clause, isOfOthers ? "counts.other-body" : "counts.whole-area");
        }

        for (var i = 0; i < mentions.Count; i++)
        {
            var topic = mentions[i].Topic;
            if (IsNamed(mentions, i, topic.Name) || (value is not (null or 0) && topic.Name == Topics.Requests && SortsDocuments(clause, sentence)))
            {
                if (!IsNamed(mentions, i, topic.Name))
                {
                    context.Trace?.PassedOver(clause, "counts.sorts-documents");
                }

                continue;
            }

            // “主动公开5件、不予公开55件” sorts documents; how requests were answered is said in their section.
            var sorts = value is not (null or 0) && !topic.IsWhole(sentence.Roles);
            if (sorts)
            {
                context.Trace?.Decided(clause, "counts.whole-elsewhere");
            }

            Add(topic.Name, value, unit, clause, sentence, isPart || sorts, isGuess, isVague);
            foreach (var also in topic.Also)
            {
                if (!IsNamed(mentions, mentions.Count, also))
                {
                    Add(also, value, unit, clause, sentence, isPart, isGuess, isVague);
                }
            }
        }
    }

    /// <summary>Adds what a clause says of one topic.</summary>
    public void Add(
        string topic, decimal? value, string unit, TextRange clause, CountSentence sentence, bool isPart, bool isGuess, bool isVague)
    {
        var role = sentence.Roles.Count > 0 ? sentence.Roles[0] : Roles.Unknown;
        stated.Add((topic, role));
        Found.Add(new CountStatement
        {
            Topic = topic,
            Value = value,
            Unit = unit,
            ValueUnit = ClauseNumber.ValueUnitOf(unit),
            Covers = sentence.Scope.Current,
            OtherYear = sentence.Scope.OtherYear,
            IsPart = isPart,
            IsGuess = isGuess,
            IsVague = isVague,
            Role = role,
            Place = PlaceOf(clause),
        });
    }

    /// <summary>True where the sentence already said something of one of these topics.</summary>
    public bool AnyIn(CountSentence sentence, List<TopicMention> mentions)
    {
        var start = context.Flow.OrderOf(sentence.Range.Start);
        for (var i = Found.Count - 1; i >= 0 && Found[i].Place.Order >= start; i--)
        {
            if (IsNamed(mentions, mentions.Count, Found[i].Topic))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where something was already said of one of these topics in a section of the same role.</summary>
    public bool AnyInSection(CountSentence sentence, List<TopicMention> mentions)
    {
        foreach (var mention in mentions)
        {
            for (var i = 0; i < sentence.Roles.Count; i++)
            {
                if (stated.Contains((mention.Topic.Name, sentence.Roles[i])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsNamed(List<TopicMention> mentions, int before, string topic)
    {
        for (var i = 0; i < before; i++)
        {
            if (mentions[i].Topic.Name == topic)
            {
                return true;
            }
        }

        return false;
    }

    // “共制作信息236条,其中主动公开158条,依申请公开54条”: how they may be had, and not how many asked for them.
    private bool SortsDocuments(TextRange clause, CountSentence sentence) => hits.Making.Any(sentence.Range) && !hits.Receiving.Any(clause);

    private Place PlaceOf(TextRange clause)
    {
        if (last is not { } known || known.Clause != clause)
        {
            last = known = (clause, context.PlaceOf(clause));
        }

        return known.Place;
    }
}
