using System.Linq.Expressions;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace ComplianceCheck.NRules;

/// <summary>
/// Makes the production rule of a check kind. Its left side joins the requirements of the kind with the facts of the
/// report: for each pattern the facts that concern a requirement are collected by what becomes of them, accepted or
/// passed over for one of the pattern's reasons, every condition being one of the network. Its right side concludes.
/// </summary>
internal static class KindRule
{
    private const string Need = "need";
    private const string Subject = "subject";
    private const string Fact = "fact";

    public static IRuleDefinition Of(CheckKind kind)
    {
        var rule = new RuleBuilder();
        rule.Name(kind.Name);
        var left = rule.LeftHandSide();
        var need = left.Pattern(typeof(NeedFact), Need);
        need.Condition(IsOfKind(kind.Name));
        left.Pattern(typeof(SubjectFact), Subject);

        var collected = new List<ParameterExpression>();
        var classes = new List<(FactPattern Pattern, string? Reason)>();
        foreach (var pattern in kind.Patterns)
        {
            for (var outcome = 0; outcome <= pattern.Reasons.Count; outcome++)
            {
                var name = $"facts{collected.Count}";
                var facts = left.Pattern(typeof(IEnumerable<ReportFact>), name);
                var collect = facts.Aggregate();
                collect.Collect();
                var fact = collect.Pattern(typeof(ReportFact), Fact);
                foreach (var condition in Conditions(pattern, outcome))
                {
                    fact.Condition(condition);
                }

                collected.Add(Expression.Parameter(typeof(IEnumerable<ReportFact>), name));
                classes.Add((pattern, outcome < pattern.Reasons.Count ? pattern.Reasons[outcome] : null));
            }
        }

        rule.RightHandSide().Action(Conclusion(classes, collected));
        return rule.Build();
    }

    private static Expression<Func<NeedFact, bool>> IsOfKind(string kind) => need => need.Kind == kind;

    /// <summary>The conditions under which a fact is passed over for the reason at <paramref name="outcome"/>, or accepted where that is past the last.</summary>
    private static IEnumerable<LambdaExpression> Conditions(FactPattern pattern, int outcome)
    {
        yield return IsOfSet(pattern.Facts.Name);
        yield return Concerns(pattern);
        for (var reason = 0; reason < outcome; reason++)
        {
            yield return IsKept(pattern, reason);
        }

        if (outcome < pattern.Reasons.Count)
        {
            yield return IsPassedOver(pattern, outcome);
        }
    }

    private static Expression<Func<ReportFact, bool>> IsOfSet(string set) => fact => fact.Set == set;

    private static Expression<Func<ReportFact, NeedFact, SubjectFact, bool>> Concerns(FactPattern pattern) =>
        (fact, need, subject) => need.Concerns(pattern, subject, fact);

    private static Expression<Func<ReportFact, NeedFact, SubjectFact, bool>> IsKept(FactPattern pattern, int reason) =>
        (fact, need, subject) => !need.PassesOver(pattern, reason, subject, fact);

    private static Expression<Func<ReportFact, NeedFact, SubjectFact, bool>> IsPassedOver(FactPattern pattern, int reason) =>
        (fact, need, subject) => need.PassesOver(pattern, reason, subject, fact);

    /// <summary>Calls <see cref="SubjectFact.Conclude"/> with everything that was collected.</summary>
    private static LambdaExpression Conclusion(
        IReadOnlyList<(FactPattern Pattern, string? Reason)> classes, IReadOnlyList<ParameterExpression> collected)
    {
        var context = Expression.Parameter(typeof(IContext), "context");
        var need = Expression.Parameter(typeof(NeedFact), Need);
        var subject = Expression.Parameter(typeof(SubjectFact), Subject);
        var matches = Expression.New(
            typeof(NetworkMatches).GetConstructors()[0],
            Expression.Constant(classes, typeof(IReadOnlyList<(FactPattern, string?)>)),
            Expression.NewArrayInit(typeof(IEnumerable<ReportFact>), collected));
        return Expression.Lambda(
            Expression.Call(subject, nameof(SubjectFact.Conclude), null, need, matches), [context, need, subject, .. collected]);
    }
}
