using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Counts;

/// <summary>The statements read so far.</summary>
internal sealed class CountStatements(IdentifiedReport context, CountWords words)
{
    private readonly HashSet<(string Topic, string Role)> stated = [];
    private readonly TopicBook topics = context.Lexicon.Get<TopicBook>();
    private readonly OtherBodies bodies = new(context);

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
    /// <param name="isOtherMatter">The number is of something that is only called alike.</param>
    public void Add(
        List<TopicMention> mentions, decimal? value, string unit, TextRange clause, CountSentence sentence,
        bool isPart = false, bool isGuess = false, bool isVague = false, bool isOtherMatter = false)
    {
        if (mentions.Count == 0)
        {
            return;
        }

        var isOfOthers = bodies.AreNamedIn(clause);
        var isOfArea = context.Agency?.Kind is AgencyKind.Department && context.Flow.Hits(words.WholeAreas).Any(clause);
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

            Add(topic.Name, isPart || sorts);
            foreach (var also in topic.Also)
            {
                if (!IsNamed(mentions, mentions.Count, also))
                {
                    Add(also, isPart);
                }
            }
        }

        void Add(string topic, bool isOfPart)
        {
            var role = sentence.Roles.Count > 0 ? sentence.Roles[0] : Roles.Unknown;
            stated.Add((topic, role));
            Found.Add(new CountStatement
            {
                Topic = topic,
                Value = value,
                Unit = unit,
                ValueUnit = ClauseNumber.ValueUnitOf(unit),
                Covers = sentence.Scope.CoverageOf(value),
                OtherYear = sentence.Scope.OtherYear,
                IsPart = isOfPart,
                IsOtherBody = isOfOthers || isOfArea,
                IsOtherMatter = isOtherMatter,
                IsGuess = isGuess,
                IsVague = isVague,
                Role = role,
                Place = PlaceOf(clause),
            });
        }
    }

    /// <summary>True where the sentence already said something of one of these topics.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">The topics.</param>
    /// <param name="some">Only where it said that there was something.</param>
    public bool AnyIn(CountSentence sentence, List<TopicMention> mentions, bool some = false)
    {
        var start = context.Flow.OrderOf(sentence.Range.Start);
        for (var i = Found.Count - 1; i >= 0 && Found[i].Place.Order >= start; i--)
        {
            if (IsNamed(mentions, mentions.Count, Found[i].Topic) && (!some || Found[i].Value > 0))
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

    /// <summary>True where the sentence gave several numbers of one topic, whose whole may follow.</summary>
    public bool MayTotal(CountSentence sentence) =>
        Found.Count > 1 && Found[^2] is var first && first.Topic == Found[^1].Topic && first.Place.Order >= context.Flow.OrderOf(sentence.Range.Start);

    /// <summary>Makes parts of the numbers of a sentence that add up to a total; their topic, or null where they do not.</summary>
    public TopicMention? MakeParts(CountSentence sentence, ClauseNumber total)
    {
        if (!MayTotal(sentence))
        {
            return null;
        }

        var (start, sum, first) = (context.Flow.OrderOf(sentence.Range.Start), 0m, Found.Count);
        while (first > 0 && Found[first - 1] is var part && part.Topic == Found[^1].Topic && part.Place.Order >= start && part.Unit == total.Unit)
        {
            sum += part.Value ?? 0;
            first--;
        }

        if (Found.Count - first < 2 || sum != total.Value)
        {
            return null;
        }

        for (var i = first; i < Found.Count; i++)
        {
            Found[i] = Found[i] with { IsPart = true };
        }

        return new TopicMention(topics.Topics[Found[^1].Topic], total.Range.Start, total.Range.End);
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
    private bool SortsDocuments(TextRange clause, CountSentence sentence) => context.Flow.Hits(words.Making).Any(sentence.Range) && !context.Flow.Hits(words.Receiving).Any(clause);

    private Place PlaceOf(TextRange clause)
    {
        if (last is not { } known || known.Clause != clause)
        {
            last = known = (clause, context.PlaceOf(clause));
        }

        return known.Place;
    }
}
