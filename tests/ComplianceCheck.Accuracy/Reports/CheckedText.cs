using System.Text;
using ComplianceCheck.Documents;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Accuracy.Reports;

/// <summary>A report that went the whole way: opened, read, its rules chosen, checked.</summary>
internal sealed record CheckedText(ReportDocument Document, ReportFacts Facts, ApplicableRules Rules, CheckResult Result)
{
    // Every planted fault and every variant then shows as well that the engines agree.
    private static readonly Tests.Rules.NRules.AgreeingEngines Engine = new();

    public static CheckedText Of(byte[] file, string name, ReportFacts? prior = null)
    {
        using var stream = new MemoryStream(file);
        var document = DocumentReader.Read(stream, name);
        var facts = ReportReader.Read(document, Lexicon.BuiltIn);
        var rules = BuiltInRules.Book.For(facts, RuleOptions.None);
        return new CheckedText(document, facts, rules, Engine.Check(rules, facts, prior));
    }

    public static CheckedText Of(string text, ReportFacts? prior = null) => Of(Encoding.UTF8.GetBytes(text), "report.md", prior);

    /// <summary>Ids of the requirements that were asked of the report.</summary>
    public IEnumerable<string> Asked => Rules.Decisions.Where(d => d.WhyNot is null).Select(d => d.Requirement.Id);
}
