using ComplianceCheck.Documents;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.InventedReports.Forms;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Accuracy.Judging;

/// <summary>Puts a file before the checker, as anyone would: all that is known of it here is its findings.</summary>
internal static class Judge
{
    private static readonly DirectRuleEngine Engine = new();

    public static IReadOnlyList<Finding> Check(Rendering report, Rendering? before = null)
    {
        var facts = Read(report);
        return Engine.Check(BuiltInRules.Book.For(facts, RuleOptions.None), facts, before is null ? null : Read(before)).Findings;
    }

    private static ReportFacts Read(Rendering report)
    {
        using var stream = new MemoryStream(report.File);
        return ReportReader.Read(DocumentReader.Read(stream, report.Name), Lexicon.BuiltIn);
    }
}
