using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;
using ComplianceCheck.Reading.Tracing;

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

    // “1234件。”
    private const int LongestAnswer = 10;

    private readonly IdentifiedReport context;
    private readonly string text;
    private readonly TopicBook topics;
    private readonly CountWords words;
    private readonly Func<WordFinder, WordHits> hits;
    private readonly CountNegations negations;
    private readonly CountedNouns nouns;
    private readonly CountStatements statements;
    private readonly CountSentence sentence;

    // What was read of the clause; its topics by what they are in it.
    private readonly List<ClauseNumber> numbers = [];
    private readonly List<TopicMention> mentions = [];
    private readonly List<TopicMention> objects = [];
    private readonly List<TopicMention> chosen = [];

    private CountReader(IdentifiedReport context)
    {
        this.context = context;
        text = context.Flow.Text;
        topics = context.Lexicon.Get<TopicBook>();
        words = context.Lexicon.Get<CountWords>();
        hits = context.Flow.Hits;
        negations = new CountNegations(text, topics, words, hits, context.Trace);
        nouns = new CountedNouns(text, context.Lexicon.Get<CountedNounWords>(), hits);
        statements = new CountStatements(context, words);
        sentence = new CountSentence(new YearScope(context.Year, context.ContentYear, words));
    }

    /// <summary>All statements, in reading order.</summary>
    public static IReadOnlyList<CountStatement> Read(IdentifiedReport context)
    {
        var reader = new CountReader(context);
        foreach (var sentence in context.Sentences)
        {
            if (sentence.Range.Start >= context.LeadIn.Start && reader.MayState(sentence.Range))
            {
                reader.Read(sentence);
            }
            else
            {
                context.Trace?.PassedOver(sentence.Range, sentence.Range.Start >= context.LeadIn.Start ? "counts.no-sign" : "counts.before-the-report");
            }
        }

        return reader.statements.Found;
    }

    // A topic is named, or follows from a verb of publishing, or from the heading.
    private bool MayState(TextRange range) =>
        hits(topics.Finder).Any(range) || hits(words.Anaphora).Any(range) || hits(words.Nothing).Any(range)
        || (hits(words.Publishing).Any(range) && ClauseNumber.MayBeIn(Span(range)))
        || MayAnswerHeading(range);

    // “1.行政复议：2件。”: a number that stands alone right behind a heading.
    private bool MayAnswerHeading(TextRange range) =>
        range.Length <= LongestAnswer && Numerals.TryRead(text, range.Start, out _, out _) && context.SectionAt(range.Start) is { } section && range.Start - section.Heading.End is 0 or 1;

    private void Read(Sentence read)
    {
        var roles = context.RolesAt(read.Range.Start);
        if (roles.Contains(Roles.Attachment))
        {
            context.Trace?.PassedOver(read.Range, "counts.attachment");
            return;
        }

        sentence.Begin(read.Range, roles);
        for (var i = 0; i < read.Clauses.Count; i++)
        {
            Read(read.Clauses[i]);
        }
    }

    private void Read(TextRange range)
    {
        mentions.Clear();
        topics.Find(text, hits(topics.Finder), range, sentence.Roles, mentions);
        if (context.Trace is not null)
        {
            NoteOtherMeanings(range, context.Trace);
        }

        ReadTime(range);
        if (IsNoStatement(range))
        {
            context.Trace?.PassedOver(range, "counts.not-a-statement");
            sentence.Pending.Clear();
            sentence.IsNegated = false;
            return;
        }

        if (hits(words.Missing).Any(range))
        {
            context.Trace?.Decided(range, "counts.figure-missing");
            statements.Add(mentions, null, "", range, sentence);
            return;
        }

        // A clause without topic, with none before it that waits and no word for one, needs numbers for what was made public only.
        var hasTopic = mentions.Count > 0 || statements.MayTotal(sentence) || sentence.Pending.Count > 0 || hits(words.Anaphora).Any(range) || MayAnswerHeading(range);
        var publishes = MayPublish(range);
        numbers.Clear();
        if (hasTopic || publishes)
        {
            ClauseNumber.Find(text, range, words, hits, numbers, context.Trace);
        }

        else if (ClauseNumber.MayBeIn(Span(range)))
        {
            context.Trace?.PassedOver(range, "counts.number-without-topic");
        }

        var negation = hasTopic ? negations.In(range, mentions) : -1;
        sentence.ExceptsSomething |= hits(words.Excepting).Any(range) && hits(words.ExceptingEnd).Any(range);
        if (publishes)
        {
            ReadPublishing(range);
        }

        MentionGroups.FindObjects(text, mentions, numbers, objects, context.Trace);
        if (objects.Count == 0)
        {
            ReadWithoutTopic(range, negation);
            return;
        }

        var waiting = IsBareNoun(range) ? sentence.Pending.ToArray() : [];
        KeepRelevant(range);
        sentence.Pending.Clear();
        if (objects.Count == 0)
        {
            return;
        }

        if (numbers.Count > 0 && !NumbersAreOfTheNegation(range, negation))
        {
            ReadNumbers(range);
            return;
        }

        ReadNegation(range, negation, waiting);
    }

    // “行政复议,行政诉讼,均未发生”: nouns in a row wait for one predicate.
    private bool IsBareNoun(TextRange range) => objects is [var noun] && noun.Start - range.Start <= 1 && range.End - noun.End <= 3;

    // “将我局诉至法院” is no plan.
    private bool IsNoStatement(TextRange range)
    {
        foreach (var hit in hits(words.NotStatements).In(range))
        {
            if (!hits(words.NotPlans).At(hit.Start, range.End, out _))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadTime(TextRange range)
    {
        var isCarried = false;
        foreach (var mention in mentions)
        {
            isCarried |= mention.Topic.IsCarried;
        }

        if (isCarried)
        {
            sentence.Scope.Read(WithoutCarried(range));
        }
        else if (hits(words.TimeSigns).Any(range))
        {
            sentence.Scope.Read(Span(range));
        }

        if (sentence.Scope.Current != Coverage.ReportYear)
        {
            context.Trace?.Decided(range, sentence.Scope.Reason);
        }
    }

    // Words of topics that are none where they stand.
    private void NoteOtherMeanings(TextRange range, ReadingTrace trace)
    {
        foreach (var hit in hits(topics.Finder).In(range))
        {
            if (topics.TopicOf(text, hit, range.Start, sentence.Roles) is null)
            {
                trace.PassedOver(hit.Range, "counts.word-means-other");
            }
        }
    }

    // “上年结转5件” is what the report year began with, “结转2018年” what it left: neither speaks of another year.
    private string WithoutCarried(TextRange range)
    {
        var clause = context.Flow.Slice(range);
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            if (mentions[i].Topic.IsCarried)
            {
                clause = clause.Remove(mentions[i].Start - range.Start, mentions[i].End - mentions[i].Start);
            }
        }

        return clause;
    }

    private void KeepRelevant(TextRange range)
    {
        // What the body spent is no fee that it took.
        var isSpending = numbers.Count > 0 && hits(words.Spending).Any(range) && !hits(words.Collecting).Any(range);
        var disclosesHere = hits(words.Disclosure).Any(range);
        var disclosesNear = disclosesHere || hits(words.Disclosure).Any(sentence.Range);
        for (var i = objects.Count - 1; i >= 0; i--)
        {
            var topic = objects[i].Topic;
            var isSpent = isSpending && topic.Family == "fees";
            if (isSpent
                || !(disclosesHere || topic.SpeaksForItself || (disclosesNear && topic.Family is "cases" or "requests") || topic.IsAtHome(sentence.Roles) || GoesOn(topic)))
            {
                context.Trace?.PassedOver(new TextRange(objects[i].Start, objects[i].End), isSpent ? "counts.spending" : "counts.not-this-work");
                objects.RemoveAt(i);
            }
        }
    }

    // “信息处理费,2022年度收取金额为0元”: the clause before says what is taken.
    private bool GoesOn(Topic topic) => topic.Family == "fees" && sentence.Pending.Exists(p => p.Topic.Family == topic.Family && p.Topic.SpeaksForItself);

    private void ReadNegation(TextRange range, int negation, TopicMention[] waiting)
    {
        var isOther = (sentence.ExceptsSomething || statements.AnyIn(sentence, objects, some: true)) && IsOther();
        var areFees = objects.TrueForAll(static o => o.Topic.Family == "fees");
        foreach (var only in context.Trace is null ? [] : objects.Where(static o => o.Topic.NumbersOnly))
        {
            context.Trace!.PassedOver(new TextRange(only.Start, only.End), "counts.numbers-only");
        }

        objects.RemoveAll(static o => o.Topic.NumbersOnly);
        if (negation < 0)
        {
            // A list that goes on after a comma is still under the negation before it.
            if ((sentence.IsNegated && IsBareList(range)) || WordAfterColon(range))
            {
                context.Trace?.Decided(range, "counts.negated-before");
                statements.Add(objects, 0, "", range, sentence);
            }
            else
            {
                context.Trace?.PassedOver(range, "counts.neither-number-nor-negation");
                sentence.Pending.AddRange(waiting);
                sentence.Pending.AddRange(objects);
            }

            return;
        }

        if (objects.Count == 0)
        {
            return;
        }

        if (nouns.IsCondition(range, negation, Math.Max(negation, objects[^1].End)))
        {
            context.Trace?.PassedOver(range, "counts.condition");
            return;
        }

        // What an exception leaves, and a number behind the negation, say that there was something; 一 alone says nothing.
        var leavesSome = ExceptsTopic(range) || numbers.Exists(n => text[n.Range.Start] != '一');
        var noun = leavesSome ? CountedNoun.Whole : NounOf(range, negation);
        if (noun != CountedNoun.Whole)
        {
            sentence.IsNegated = false;
            NoteNoun(range, noun);
            statements.Add(objects, 0, "", range, sentence, isPart: noun != CountedNoun.OtherMatter, isOtherMatter: noun == CountedNoun.OtherMatter);
            return;
        }

        if (hits(words.Negations).At(negation, range.End, out var no) && words.Again.StartOf(text.AsSpan(no.End, range.End - no.End)) > 0)
        {
            context.Trace?.PassedOver(range, "counts.negation-excepts");
            return;
        }

        // “未收到除上述1件以外的申请”, “未收到其他申请”, “未收到有效申请”: something was received.
        var excepts = (numbers.Count > 0 && !negations.IsNotOne(negation, numbers)) || isOther
            || ExceptsTopic(range) || (hits(words.SetAside).Any(range) && !areFees);
        sentence.IsNegated = !excepts;
        context.Trace?.Decided(new TextRange(negation, range.End), excepts ? "counts.negation-excepts" : "counts.negation");
        if (excepts)
        {
            // “除上述1件以外”: what is pointed back at says how many there were, and this clause does not.
            var tells = numbers.Count == 1 && !hits(words.PointsBack).Any(range);
            statements.Add(objects, tells ? numbers[0].Value : null, tells ? numbers[0].Unit : "", range, sentence, isGuess: true);
        }
        else
        {
            statements.Add(objects, 0, "", range, sentence);
        }
    }

    // What describes the first noun of a negated list describes them all.
    private CountedNoun NounOf(TextRange range, int negation)
    {
        var from = hits(words.Negations).At(negation, range.End, out var no) ? no.End : negation + 1;
        for (var i = 0; i < objects.Count; i++)
        {
            // “收取培训费用”: the second word is the noun, the first its verb.
            var begins = i == 0 ? from : Math.Max(from, objects[i - 1].End);
            if (objects[i].Start >= from && begins <= objects[i].Start && (i == 0 || (objects[i].Topic == objects[i - 1].Topic && !text.AsSpan(begins, objects[i].Start - begins).ContainsAny('、', ',')))
                && nouns.Of(range, begins, objects[i], isNegated: true) is not CountedNoun.Whole and var noun)
            {
                return noun;
            }
        }

        // Behind the negation only what happens to the nouns may stand: “行政诉讼没有发生”, but not “应诉没有缺席”.
        return from < range.End && objects.TrueForAll(o => o.End <= negation) && nouns.IsElseBehind(objects[^1], new TextRange(from, range.End))
            ? CountedNoun.Quality : CountedNoun.Whole;
    }

    private void NoteNoun(TextRange range, CountedNoun noun) => context.Trace?.Decided(range, noun switch
    {
        CountedNoun.Quality => "counts.quality",
        CountedNoun.Channel => "counts.channel",
        _ => "counts.other-matter",
    });

    private CountedNoun NounOf(ClauseNumber number, TextRange label)
    {
        if (chosen is not [var noun, ..])
        {
            return CountedNoun.Whole;
        }

        if (nouns.IsPartBehind(noun, number.Range.Start))
        {
            return CountedNoun.Quality;
        }

        var start = noun.Start >= number.Range.End ? number.Range.End : label.Start;
        return nouns.Of(label, nouns.BehindVerb(start, noun.Start) ?? start, noun, isNegated: false);
    }

    private void ReadNumbers(TextRange range)
    {
        sentence.IsNegated = false;
        var previous = range.Start;
        for (var i = 0; i < numbers.Count; i++)
        {
            var number = numbers[i];
            var label = new TextRange(previous, number.Range.Start);
            ChooseFor(number, label, isFirst: i == 0);
            var isPart = hits(words.SetAside).Any(label) || Span(label).EndsWith(words.AndSoOn, StringComparison.Ordinal) || IsPart(number, label);
            if (context.Trace is { } trace)
            {
                NoteNumber(number, isPart, trace);
            }

            var noun = NounOf(number, label);
            if (noun != CountedNoun.Whole && chosen.Count > 0)
            {
                NoteNoun(number.Range, noun);
            }

            statements.Add(
                chosen, number.Value, number.Unit, range, sentence, isPart || noun == CountedNoun.Quality || (noun == CountedNoun.Channel && number.Value == 0 && (i > 0 || numbers.Count == 1)), isVague: number.IsVague,
                isOtherMatter: noun == CountedNoun.OtherMatter);
            previous = number.Range.End;
        }
    }

    private void NoteNumber(ClauseNumber number, bool isPart, ReadingTrace trace)
    {
        if (chosen.Count == 0)
        {
            trace.PassedOver(number.Range, "counts.number-of-no-topic");
            return;
        }

        trace.Decided(number.Range, number.IsVague ? "counts.vague-number" : "counts.number");
        if (isPart)
        {
            trace.Decided(number.Range, "counts.part");
        }
    }

    // The topics that a number is of: those before it, or else the first behind it.
    private void ChooseFor(ClauseNumber number, TextRange label, bool isFirst)
    {
        chosen.Clear();
        foreach (var mention in objects)
        {
            if (mention.Start >= label.Start && mention.End <= label.End)
            {
                // A number other than zero belongs to the topic next to it; what it is for the others of the list cannot be told.
                if (number.Value != 0)
                {
                    chosen.Clear();
                }

                chosen.Add(mention);
            }
            else if (isFirst && chosen.Count == 0 && mention.Start >= number.Range.End)
            {
                if (!MentionGroups.IsListed(text, number, mention))
                {
                    chosen.Add(mention);
                }

                break;
            }
        }

        for (var i = chosen.Count - 1; i >= 0; i--)
        {
            var topic = chosen[i].Topic;
            if (topic.ZerosOnly || !nouns.AreApplicants(number) || (number.Unit.Length > 0 && !topic.HasUnit(number.Unit)) || IsBeside(topic, label))
            {
                context.Trace?.PassedOver(
                    number.Range, topic.ZerosOnly ? "counts.zeros-only" : IsBeside(topic, label) ? "counts.beside-the-topic" : "counts.other-unit");
                chosen.RemoveAt(i);
            }
        }
    }

    // “答复网民留言10条”: what is counted beside the topic.
    private bool IsBeside(Topic topic, TextRange label)
    {
        foreach (var word in topic.NotBeside)
        {
            if (Span(label).Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // “其中” leads parts of a total of the same topic; a refusal among the answers is the whole of its own topic.
    private bool IsPart(ClauseNumber number, TextRange label) =>
        hits(words.Parts).Any(label)
            ? SaysOfWhich(number) || statements.AnyIn(sentence, chosen)
            : SaysOfWhich(number) && statements.AnyInSection(sentence, chosen);

    private bool SaysOfWhich(ClauseNumber number) => hits(words.OfWhich).First(sentence.Range, out var of) && of.Start < number.Range.Start;

    // “公民申请7件、法人申请1件,合计8件”: the whole of the numbers before it, which are its parts.
    private bool ReadTotal(TextRange range)
    {
        if (numbers.Count != 1 || numbers[0].Range.Start - range.Start > LongestAnaphora
            || words.Totals.EndOf(text.AsSpan(range.Start, numbers[0].Range.Start - range.Start)) == 0
            || statements.MakeParts(sentence, numbers[0]) is not { } noun)
        {
            return false;
        }

        context.Trace?.Decided(range, "counts.total");
        statements.Add([noun], numbers[0].Value, numbers[0].Unit, range, sentence, isVague: numbers[0].IsVague);
        return true;
    }

    // Clauses such as “没有收到过相关申请”, “均为0件”, “无”, whose topic stands before them.
    private void ReadWithoutTopic(TextRange range, int negation)
    {
        if (mentions.Count > 0)
        {
            context.Trace?.PassedOver(range, "counts.no-object");
            return;
        }

        if (ReadTotal(range))
        {
            return;
        }

        if (AnswersHeading(range))
        {
            return;
        }

        var isZero = numbers.Count == 1 && numbers[0].Value == 0;
        if (sentence.Pending.Count > 0 && ((isZero && numbers[0].Range.Start - range.Start <= LongestAnaphora) || (negation >= 0 && numbers.Count == 0 && range.Length <= 12)))
        {
            context.Trace?.Decided(range, "counts.topic-before");
            statements.Add(sentence.Pending, 0, isZero ? numbers[0].Unit : "", range, sentence);
            sentence.Pending.Clear();
            return;
        }

        var isAnaphora = negation >= 0 && numbers.Count == 0 && hits(words.Anaphora).Any(range);
        if ((isAnaphora || SaysNothing(range)) && context.SectionAt(range.Start) is { } section)
        {
            context.Trace?.Decided(range, "counts.topic-of-heading");
            statements.Add(HeadingTopics.Of(section, context.Flow.Slice(section.Heading), topics), 0, "", range, sentence);
        }
        else if (numbers.Count > 0 || negation >= 0)
        {
            context.Trace?.PassedOver(range, "counts.without-topic");
        }
    }

    // A number other than zero is one topic's; of several it is not said which.
    private bool AnswersHeading(TextRange range)
    {
        if (numbers is not [var number] || range.Length - number.Range.Length > 1 || !MayAnswerHeading(range) || context.SectionAt(range.Start) is not { } section)
        {
            return false;
        }

        var named = HeadingTopics.Of(section, context.Flow.Slice(section.Heading), topics);
        named.RemoveAll(m => !m.Topic.HasUnit(number.Unit));
        if (named.Count == 0 || (named.Count > 1 && number.Value != 0))
        {
            return false;
        }

        context.Trace?.Decided(range, "counts.topic-of-heading");
        statements.Add(named, number.Value, number.Unit, range, sentence, isVague: number.IsVague);
        return true;
    }

    // “无”, “2017年无”.
    private bool SaysNothing(TextRange range)
    {
        if (!hits(words.Nothing).Any(range))
        {
            return false;
        }

        var bare = Span(range).TrimEnd("。;,. ");
        var end = range.Start + bare.Length;
        return IsNothing(range.Start, end) || IsNothing(end - bare.TrimStart(words.BeforeNothing).Length, end);
    }

    private bool IsNothing(int start, int end) => hits(words.Nothing).At(start, end, out var nothing) && nothing.End == end;

    private bool MayPublish(TextRange range) => topics.Published is not null && (sentence.Publishes || hits(words.Publishing).Any(range)) && IsPublishingRole();

    private void ReadPublishing(TextRange range)
    {
        var goesOn = !hits(words.Publishing).Any(range);
        foreach (var number in numbers)
        {
            if (words.PublishingUnits.Holds(number.Unit) && PublishedItems.AreCountedBy(number, text, range, words, hits) && !IsOfNearTopic(number))
            {
                var isPart = SaysOfWhich(number) || (sentence.Publishes && goesOn);
                context.Trace?.Decided(number.Range, isPart ? "counts.published-part" : "counts.published");
                sentence.Publishes = true;
                statements.Add(
                    [new TopicMention(topics.Published!, number.Range.Start, number.Range.End)], number.Value, number.Unit, range, sentence, isPart, isVague: number.IsVague);
            }
            else
            {
                context.Trace?.PassedOver(number.Range, "counts.not-published-items");
            }
        }
    }

    private bool IsPublishingRole()
    {
        for (var i = 0; i < sentence.Roles.Count; i++)
        {
            if (words.PublishingRoles.Contains(sentence.Roles[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfNearTopic(ClauseNumber number)
    {
        foreach (var mention in mentions)
        {
            if (Math.Abs(mention.End - number.Range.Start) < 12 && mention.Topic.HasUnit(number.Unit))
            {
                return true;
            }
        }

        return false;
    }

    private bool NumbersAreOfTheNegation(TextRange range, int negation) =>
        negation >= 0 && numbers.TrueForAll(static n => n.Value != 0)
        && (hits(words.ExceptingEnd).Any(range) || numbers[0].Range.Start > negation);

    private bool IsBareList(TextRange range) =>
        objects.Count > 0 && objects[0].Start - range.Start <= 6 && range.End - objects[^1].End <= 8;

    private bool WordAfterColon(TextRange range) =>
        objects.Count > 0 && objects[^1].End is var colon && colon + 1 < range.End && text[colon] == ':'
        && IsNothing(colon + 1, colon + 1 + text.AsSpan((colon + 1)..range.End).TrimEnd("。;").Length);

    private bool IsOther() => objects.Exists(o => hits(words.Others).Any(new TextRange(Math.Max(o.Start - 8, 0), o.Start)));

    // “未收到不予公开以外的申请”: the exception is itself a topic; “主动公开以外的信息” is none.
    private bool ExceptsTopic(TextRange range)
    {
        if (!hits(words.Excepted).First(range, out var except) || except.Start == range.Start)
        {
            return false;
        }

        var before = new TextRange(range.Start, except.Start);
        if (hits(words.Excepting).Any(before))
        {
            return true;
        }

        chosen.Clear();
        topics.Find(text, hits(topics.Finder), before, [], chosen);
        return chosen.Exists(m => m.End >= except.Start - 6);
    }

    private ReadOnlySpan<char> Span(TextRange range) => text.AsSpan(range.Start, range.Length);
}
