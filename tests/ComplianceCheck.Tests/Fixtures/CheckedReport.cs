using System.Text;
using ComplianceCheck.Documents;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Tests.Fixtures;

/// <summary>A report that went the whole way: opened, read, its rules chosen, checked.</summary>
internal sealed record CheckedReport(ReportDocument Document, ReportFacts Facts, string? Regime, CheckResult Result)
{
    public static CheckedReport Of(Stream file, string name)
    {
        var document = DocumentReader.Read(file, name);
        var facts = ReportReader.Read(document, Lexicon.BuiltIn);
        var rules = BuiltInRules.Book.For(facts, RuleOptions.None);
        return new CheckedReport(document, facts, rules.Regime, new DirectRuleEngine().Check(rules, facts));
    }

    public static CheckedReport OfText(string text, string name = "report.txt")
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Of(file, name);
    }

    /// <summary>Every finding in the form of an expected file, for messages of failed tests.</summary>
    public static string Show(IEnumerable<Finding> findings) =>
        string.Join('\n', findings.Select(f => "  " + ShowOne(f)));

    public static string ShowOne(Finding finding) => ExpectedFinding.Show(finding);
}
