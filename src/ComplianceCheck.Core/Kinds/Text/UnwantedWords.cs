using ComplianceCheck.Facts;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Text;

/// <summary>Words that do not belong in a report of its year do not occur.</summary>
internal sealed class UnwantedWords : CheckKind<UnwantedWords.Parameters>
{
    private static readonly FactPattern<Parameters, WordMention> Unwanted = Given(FactSets.Words)
        .Where((p, w) => p.Words.Contains(w.Set));

    public override string Name => "unwanted-words";

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "count"];

    public override IReadOnlyList<FactPattern> Patterns => [Unwanted];

    protected override Parameters Read(ParameterReader parameters)
    {
        var words = parameters.WordSets("words");
        if (words.Count == 0)
        {
            parameters.Report("words", KindTexts.OfParameter("no-words"));
        }

        return new Parameters(words);
    }

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var places = matches.Accepted(Unwanted).Select(w => w.Place).Distinct().ToArray();
        return places.Length == 0
            ? Verdict.Pass()
            : Verdict.Fail(FaultAt.Of(places[0], null, ("count", ValueText.Number(places.Length))) with { Related = places[1..] });
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Words">Sets of words.</param>
    internal sealed record Parameters(IReadOnlyList<string> Words);
}
