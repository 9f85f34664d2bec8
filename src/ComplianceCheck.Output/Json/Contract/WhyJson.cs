using System.ComponentModel;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Output.Json.Contract;

[Description("Why a sentence or heading was read as it was.")]
internal sealed record WhyJson(
    [property: Description("The sentence.")] string Sentence,
    [property: Description("Where it stands.")] PlaceJson Place,
    [property: Description("The words of the lexicon that stand in it.")] IReadOnlyList<WhyWordJson> Words,
    [property: Description("What was read from it.")] IReadOnlyList<WhyFactJson> Read,
    [property: Description("The rules by which it was read.")] IReadOnlyList<DecisionJson> Decided,
    [property: Description("What in it was not read, and why.")] IReadOnlyList<DecisionJson> PassedOver)
{
    public static WhyJson Of(SentenceTrace sentence) => new(
        sentence.Place.Quote,
        PlaceJson.Of(sentence.Place),
        [.. sentence.Words.Select(w => new WhyWordJson(w.Entry, w.Word))],
        [.. sentence.Read.Select(f => new WhyFactJson(f.Fact, f.Text))],
        [.. sentence.Decided.Select(DecisionJson.Of)],
        [.. sentence.PassedOver.Select(DecisionJson.Of)]);
}

[Description("A word of the lexicon in a sentence.")]
internal sealed record WhyWordJson(
    [property: Description("File and key, such as counts/negations.")] string Entry,
    [property: Description("The word.")] string Word);

[Description("A fact that was read from a sentence.")]
internal sealed record WhyFactJson(
    [property: Description("What kind of fact, such as counts.")] string Fact,
    [property: Description("What it says.")] string Text);

[Description("A decision of a reader.")]
internal sealed record DecisionJson(
    [property: Description("Its key, such as counts.not-a-statement.")] string Key,
    [property: Description("The words that it was about.")] string Quote,
    [property: Description("What was decided, in Chinese.")] string Zh,
    [property: Description("The same in English.")] string En)
{
    public static DecisionJson Of(TracedDecision decision) => new(decision.Key, decision.Quote, decision.Text.Zh, decision.Text.En);
}
