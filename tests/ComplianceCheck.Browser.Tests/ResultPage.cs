using ComplianceCheck.Documents;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Output;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Browser.Tests;

/// <summary>The page about reports of the fixtures.</summary>
internal static class ResultPage
{
    private static readonly string Fixtures = Path.Combine(AppContext.BaseDirectory, "fixtures");

    public static byte[] Of(IEnumerable<string> fixtures)
    {
        using var stream = new MemoryStream();
        using (var writer = ResultFormats.All.Single(f => f.Name == "html").Results(stream, new WriterOptions { Tool = new ToolInfo("compliancecheck", "1.2.3", "direct") }))
        {
            var totals = default(RunTotals);
            foreach (var fixture in fixtures)
            {
                var report = Check(fixture);
                writer.Write(report);
                totals = totals.Add(report);
            }

            writer.Finish(totals);
        }

        return stream.ToArray();
    }

    private static CheckedReport Check(string fixture)
    {
        using var file = File.OpenRead(Path.Combine(Fixtures, fixture));
        var document = DocumentReader.Read(file, Path.GetFileName(fixture));
        var facts = ReportReader.Read(document, Lexicon.BuiltIn);
        var rules = BuiltInRules.Book.For(facts, RuleOptions.None);
        var result = new DirectRuleEngine().Check(rules, facts);
        return new()
        {
            Read = new ReadReport(fixture, document, facts, rules.Regime) { Sha256 = new string('0', 64) },
            Result = result,
            Shown = result.Findings,
            Requirements = [.. rules.Decisions.Select(d => d.Requirement)],
        };
    }
}
