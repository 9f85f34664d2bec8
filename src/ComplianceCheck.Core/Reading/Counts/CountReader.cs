using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading.Counts;

/// <summary>
/// Reads statements of numbers and zeros, clause by clause: a clause has topics, a polarity, numbers with units.
/// A topic before another one without a list sign between them only describes it (“公开申请引起的行政复议”).
/// One negation covers a list; a cost is not a case, a plan is not a count, another year is not this report.
/// </summary>
internal sealed class CountReader
{
    // “均为0件”, “数量均为0件”; a longer clause has a subject of its own.
    private const int LongestAnaphora = 5;

    private readonly ReadingContext context;
    private readonly string text;
    private readonly TopicBook topics;
    private readonly CountWords words;
    private readonly List<CountStatement> found = [];

    private CountReader(ReadingContext context)
    {
        this.context = context;
        text = context.Flow.Text;
        topics = TopicBook.Of(context.Lexicon);
        words = CountWords.Of(context.Lexicon);
    }

    /// <summary>All statements, in reading order.</summary>
    public static IReadOnlyList<CountStatement> Read(ReadingContext context)
    {
        var reader = new CountReader(context);
        foreach (var sentence in context.Sentences)
        {
            if (sentence.Range.Start >= context.LeadIn.Start)
            {
                reader.Read(sentence);
            }
        }

        return reader.found;
    }

    private void Read(Sentence sentence)
    {
        var roles = context.RolesAt(sentence.Range.Start);
        if (roles.Contains("attachment"))
        {
            return;
        }

        var whole = context.Flow.Slice(sentence.Range);
        var scope = new YearScope(context.Year, context.ContentYear, words);
        var state = new SentenceState(roles, whole, sentence.Range.Start);
        foreach (var clause in sentence.Clauses)
        {
            Read(clause, scope, state);
        }
    }

    private void Read(TextRange range, YearScope scope, SentenceState state)
    {
        var clause = context.Flow.Slice(range);
        var mentions = topics.Find(text, range, state.Roles);
        var covers = scope.Read(WithoutCarried(clause, range.Start, mentions));
        if (CountWords.Any(clause, words.NotStatements))
        {
            state.Pending.Clear();
            state.Negated = false;
            return;
        }

        var numbers = ClauseNumber.In(text, range, words);
        if (CountWords.Any(clause, words.Missing))
        {
            Emit(mentions, null, "", range, covers, scope, state);
            return;
        }

        var negation = Negation(range, mentions);
        var objects = MentionGroups.Objects(text, mentions, numbers);
        state.ExceptsSomething |= clause.Contains('除', StringComparison.Ordinal) && clause.Contains('外', StringComparison.Ordinal);
        ReadPublishing(range, clause, numbers, mentions, covers, scope, state);
        if (objects.Count == 0)
        {
            ReadWithoutTopic(range, clause, mentions, numbers, negation, covers, scope, state);
            return;
        }

        state.Pending.Clear();
        var relevant = objects.Where(o => IsRelevant(o, clause, state)).ToList();
        if (numbers.Count > 0 && CountWords.Any(clause, words.Spending) && !CountWords.Any(clause, words.Collecting))
        {
            // What the body spent is no fee that it took.
            relevant.RemoveAll(o => o.Topic.Family == "fees");
        }

        if (relevant.Count == 0)
        {
            return;
        }

        if (numbers.Count > 0 && !NumbersAreOfTheNegation(numbers, negation, clause))
        {
            ReadNumbers(range, clause, relevant, numbers, covers, scope, state);
            return;
        }

        ReadNegation(range, clause, relevant, numbers, negation, covers, scope, state);
    }

    // “上年结转5件” is what the report year began with, “结转2018年” what it left: neither speaks of another year.
    private static string WithoutCarried(string clause, int start, List<TopicMention> mentions) =>
        mentions.Where(m => m.Topic.IsCarried).Reverse()
            .Aggregate(clause, (rest, m) => rest.Remove(m.Start - start, m.End - m.Start));

    private void ReadNegation(
        TextRange range, string clause, List<TopicMention> objects, List<ClauseNumber> numbers, int negation, Coverage covers, YearScope scope, SentenceState state)
    {
        var stated = objects.Where(o => !o.Topic.NumbersOnly).ToList();
        if (negation < 0)
        {
            // A list that goes on after a comma is still under the negation before it.
            if (state.Negated && IsBareList(range, stated))
            {
                Emit(stated, 0, "", range, covers, scope, state);
            }
            else if (WordAfterColon(range, stated))
            {
                Emit(stated, 0, "", range, covers, scope, state);
            }
            else
            {
                state.Pending.AddRange(stated);
            }

            return;
        }

        // “未收到除上述1件以外的申请”, “未收到其他申请”, “未收到有效申请”: something was received.
        var excepts = (numbers.Count > 0 && !IsNotOne(negation, numbers)) || (state.ExceptsSomething && IsOther(objects))
            || ExceptsTopic(clause) || (CountWords.Any(clause, words.SetAside) && !objects.TrueForAll(o => o.Topic.Family == "fees"));
        state.Negated = !excepts;
        if (excepts)
        {
            // “除上述1件以外”: what is pointed back at says how many there were, and this clause does not.
            var tells = numbers.Count == 1 && !CountWords.Any(clause, words.PointsBack);
            Emit(stated, tells ? numbers[0].Value : null, tells ? numbers[0].Unit : "", range, covers, scope, state, isGuess: true);
        }
        else
        {
            Emit(stated, 0, "", range, covers, scope, state);
        }
    }

    private void ReadNumbers(
        TextRange range, string clause, List<TopicMention> objects, List<ClauseNumber> numbers, Coverage covers, YearScope scope, SentenceState state)
    {
        state.Negated = false;
        foreach (var number in numbers)
        {
            var previous = numbers.Where(n => n.Range.End <= number.Range.Start).Select(n => n.Range.End).DefaultIfEmpty(range.Start).Last();
            var before = objects.Where(o => o.End <= number.Range.Start && o.Start >= previous).ToList();
            var group = before.Count > 0 ? before : number == numbers[0] ? [.. objects.Where(o => o.Start >= number.Range.End).Take(1).Where(o => !MentionGroups.IsListed(text, number, o))] : [];
            if (before.Count > 0 && number.Value != 0)
            {
                // A number other than zero belongs to the topic next to it; what it is for the others of the list cannot be told.
                group = [before[^1]];
            }

            var stated = group.Where(o => !o.Topic.ZerosOnly && !(o.Topic.Name == "answers" && CountWords.Any(text[previous..number.Range.Start], words.OtherAnswers)) && (number.Unit.Length == 0 || o.Topic.Units.Contains(number.Unit))).ToList();
            var label = text[previous..number.Range.Start];
            // “其中” leads parts of a total of the same topic; a refusal among the answers is the whole of its own topic.
            var isPart = CountWords.Any(label, words.SetAside) || label.EndsWith(words.AndSoOn, StringComparison.Ordinal) || (CountWords.Any(label.Replace("其中", "", StringComparison.Ordinal), words.Parts)
                ? state.SaysOfWhich(number.Range.Start) || stated.Exists(o => IsStated(o, f => f.Place.Order >= context.Flow.OrderOf(state.Start)))
                : state.SaysOfWhich(number.Range.Start) && stated.Exists(o => IsStated(o, f => state.Roles.Contains(f.Section))));
            if (clause.Contains('除', StringComparison.Ordinal) && clause.Contains('外', StringComparison.Ordinal))
            {
                state.ExceptsSomething = true;
            }

            Emit(stated, number.Value, number.Unit, range, covers, scope, state, isPart, isVague: number.IsVague);
        }
    }

    private bool IsStated(TopicMention mention, Predicate<CountStatement> where) =>
        found.Exists(f => f.Topic == mention.Topic.Name && where(f));

    // Clauses such as “没有收到过相关申请”, “均为0件”, “无”, whose topic stands before them.
    private void ReadWithoutTopic(
        TextRange range, string clause, List<TopicMention> mentions, List<ClauseNumber> numbers, int negation, Coverage covers, YearScope scope, SentenceState state)
    {
        var isZero = numbers.Count == 1 && numbers[0].Value == 0;
        if (state.Pending.Count > 0 && mentions.Count == 0 && ((isZero && numbers[0].Range.Start - range.Start <= LongestAnaphora) || (negation >= 0 && numbers.Count == 0 && range.Length <= 12)))
        {
            Emit(state.Pending, 0, isZero ? numbers[0].Unit : "", range, covers, scope, state);
            state.Pending.Clear();
            return;
        }

        var bare = clause.TrimEnd('。', ';', ',', '.', ' ');
        var isAnaphora = negation >= 0 && numbers.Count == 0 && CountWords.Any(clause, words.Anaphora);
        if ((isAnaphora || words.Nothing.Contains(bare) || words.Nothing.Contains(WithoutYear(bare)))
            && mentions.Count == 0 && context.SectionAt(range.Start) is { } section)
        {
            Emit(HeadingTopics.Of(section, context.Flow.Slice(section.Heading), topics), 0, "", range, covers, scope, state);
        }
    }

    private void ReadPublishing(
        TextRange range, string clause, List<ClauseNumber> numbers, List<TopicMention> mentions, Coverage covers, YearScope scope, SentenceState state)
    {
        if (numbers.Count == 0 || !state.Roles.Any(words.PublishingRoles.Contains))
        {
            return;
        }

        foreach (var number in numbers)
        {
            if (!words.PublishingUnits.Contains(number.Unit) || !PublishedItems.AreCountedBy(number, text, range, words) || mentions.Exists(m => m.Topic.Units.Contains(number.Unit) && Math.Abs(m.End - number.Range.Start) < 12))
            {
                continue;
            }

            var publishes = words.Publishing.Any(w => clause.Contains(w, StringComparison.Ordinal));
            if (publishes || state.Publishes)
            {
                var topic = "proactive-items";
                var isPart = state.SaysOfWhich(number.Range.Start) || (state.Publishes && !publishes);
                state.Publishes = true;
                Add(topic, number.Value, number.Unit, range, covers, scope, state, isPart, false, number.IsVague);
            }
        }
    }

    private int Negation(TextRange range, List<TopicMention> mentions)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            // 不予公开 is a topic and 不 in it no negation.
            var mention = mentions.Find(m => i >= m.Start && i < m.End);
            if (mention is not null)
            {
                if (text[mention.Start] == '零')
                {
                    return mention.Start;
                }

                i = mention.End - 1;
                continue;
            }

            if (IsZeroWord(i, range.End))
            {
                return i;
            }

            if (CountWords.At(text, i, range.End, words.Negations) is { } negation
                && CountWords.At(text, i, range.End, words.NegationNotAfter) is null
                && !words.NegationNotBefore.Any(w => i - w.Length >= range.Start && string.CompareOrdinal(text, i - w.Length, w, 0, w.Length) == 0))
            {
                return i;
            }
        }

        return -1;
    }

    // 零申请, 零投诉, 零复议: no unit follows, so no number was read.
    private bool IsZeroWord(int at, int end) =>
        text[at] == '零' && topics.Find(text, new TextRange(at + 1, Math.Min(at + 5, end)), ["on-request"]).Exists(m => m.Start == at + 1);

    private bool NumbersAreOfTheNegation(List<ClauseNumber> numbers, int negation, string clause) =>
        negation >= 0 && numbers.TrueForAll(n => n.Value != 0)
        && (clause.Contains('外', StringComparison.Ordinal) || numbers[0].Range.Start > negation);

    // “没有发生一起行政诉讼”: not even one.
    private bool IsNotOne(int negation, List<ClauseNumber> numbers) =>
        numbers.Count == 1 && numbers[0].Range.Start is var at && text[at] == '一' && at > negation
        && CountWords.At(text, negation, at, words.Negations) is { } no
        && (negation + no.Length == at || CountWords.At(text, negation + no.Length, at, words.HappeningVerbs) is { } verb && negation + no.Length + verb.Length == at);

    private bool IsBareList(TextRange range, List<TopicMention> objects) =>
        objects.Count > 0 && objects[0].Start - range.Start <= 6 && range.End - objects[^1].End <= 8
        && objects[0].Start >= range.Start;

    private bool WordAfterColon(TextRange range, List<TopicMention> objects) =>
        objects.Count > 0 && objects[^1].End + 1 < range.End && text[objects[^1].End] == ':'
        && words.Nothing.Contains(text[(objects[^1].End + 1)..range.End].TrimEnd('。', ';'));

    private bool IsOther(List<TopicMention> objects) => objects.Exists(o =>
        text.AsSpan(Math.Max(o.Start - 8, 0), Math.Min(o.Start, 8)) is var before && (before.Contains("其他", StringComparison.Ordinal) || before.Contains("其它", StringComparison.Ordinal)));

    // “未收到不予公开以外的申请”: the exception is itself a topic; “主动公开以外的信息” is none.
    private bool ExceptsTopic(string clause)
    {
        var except = clause.IndexOf("以外", StringComparison.Ordinal);
        return except > 0 && (clause[..except].Contains('除', StringComparison.Ordinal)
            || topics.Find(clause, new TextRange(0, except), []).Exists(m => m.End >= except - 6));
    }

    private bool IsRelevant(TopicMention mention, string clause, SentenceState state) =>
        mention.Topic.Home.Any(state.Roles.Contains)
        || CountWords.Any(clause, words.Disclosure)
        || (CountWords.Any(state.Sentence, words.Disclosure) && mention.Topic.Family is "cases" or "requests")
        || mention.Topic.Name is "processing-fee" or "other-matters" or "public-concern";

    private void Emit(
        IEnumerable<TopicMention> mentions, decimal? value, string unit, TextRange clause, Coverage covers, YearScope scope, SentenceState state,
        bool isPart = false, bool isGuess = false, bool isVague = false)
    {
        var slice = context.Flow.Slice(clause);
        isPart |= CountWords.Any(slice, words.OtherSubjects)
            || (context.Agency?.Kind is AgencyKind.Department && CountWords.Any(slice, words.WholeAreas));
        foreach (var topic in mentions.Select(m => m.Topic).Distinct())
        {
            if (value is not (null or 0) && topic.Name == "requests" && SortsDocuments(state, slice))
            {
                continue;
            }

            // “主动公开5件、不予公开55件” sorts documents; how requests were answered is said in their section.
            var sorts = value is not (null or 0) && topic.WholeIn.Length > 0 && !topic.WholeIn.Any(state.Roles.Contains);
            Add(topic.Name, value, unit, clause, covers, scope, state, isPart || sorts, isGuess, isVague);
            foreach (var also in topic.Also.Where(a => !mentions.Any(m => m.Topic.Name == a)))
            {
                Add(also, value, unit, clause, covers, scope, state, isPart, isGuess, isVague);
            }
        }
    }

    // “共制作信息236条,其中主动公开158条,依申请公开54条”: how they may be had, and not how many asked for them.
    private bool SortsDocuments(SentenceState state, string clause) =>
        CountWords.Any(state.Sentence, words.Making) && !CountWords.Any(clause, words.Receiving);

    private void Add(
        string topic, decimal? value, string unit, TextRange clause, Coverage covers, YearScope scope, SentenceState state,
        bool isPart, bool isGuess, bool isVague) =>
        found.Add(new CountStatement
        {
            Topic = topic,
            Value = value,
            Unit = unit,
            Covers = covers,
            OtherYear = scope.OtherYear,
            IsPart = isPart,
            IsGuess = isGuess,
            IsVague = isVague,
            Section = state.Roles.Count > 0 ? state.Roles[0] : "unknown",
            Place = context.PlaceOf(clause),
        });

    private string WithoutYear(string clause) => clause.TrimStart(words.BeforeNothing);

    private sealed class SentenceState(IReadOnlyList<string> roles, string sentence, int start)
    {
        public IReadOnlyList<string> Roles { get; } = roles;

        public string Sentence { get; } = sentence;

        public int Start { get; } = start;

        public List<TopicMention> Pending { get; } = [];

        public bool Negated { get; set; }

        public bool ExceptsSomething { get; set; }

        public bool Publishes { get; set; }

        public bool SaysOfWhich(int at)
        {
            var of = Sentence.IndexOf("其中", StringComparison.Ordinal);
            return of >= 0 && Start + of < at;
        }
    }
}
