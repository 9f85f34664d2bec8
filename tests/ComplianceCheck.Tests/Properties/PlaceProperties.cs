using System.Text;
using ComplianceCheck.Documents;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Tests.Fixtures;
using ComplianceCheck.Tests.Reading;
using FsCheck.Xunit;

namespace ComplianceCheck.Tests.Properties;

/// <summary>Every place quotes the words that stand there.</summary>
[Properties(Arbitrary = [typeof(Drafts)], MaxTest = 60, Replay = "20170531,1")]
public sealed class PlaceProperties
{
    public static TheoryData<string> Fixtures => [.. Fixture.Names()];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void In_reports_of_every_format(string fixture)
    {
        using var file = Fixture.Open(fixture);
        ShouldBeTrue(DocumentReader.Read(file, Path.GetFileName(fixture)));
    }

    [Property]
    public void In_drafts(Draft draft) => ShouldBeTrue(Read(draft.Text, "report.txt"));

    [Property]
    public void In_pages(Draft draft)
    {
        var page = $"<html><body><h1>{Cell(draft.Text[..20])}</h1><p>{Cell(draft.Text).Replace("\n", "</p><p>", StringComparison.Ordinal)}</p>"
            + $"<table><tr><td>{Cell(draft.Text).Replace("|", "</td><td>", StringComparison.Ordinal).Replace("\n", "</td></tr><tr><td>", StringComparison.Ordinal)}</table>";
        ShouldBeTrue(Read(page, "report.html"));
    }

    [Property]
    public void In_documents(Draft draft) => ShouldBeTrue(DocumentReader.Read(new MemoryStream(draft.ToDocx()), "report.docx"));

    private static string Cell(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal);

    private static ReportDocument Read(string text, string name) => DocumentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name);

    private static void ShouldBeTrue(ReportDocument document)
    {
        var facts = ReportReader.Read(document, Lexicon.BuiltIn);
        var findings = new DirectRuleEngine().Check(BuiltInRules.Book.For(facts, RuleOptions.None), facts).Findings;
        foreach (var place in TruePlaces.Of(facts).Concat(findings.SelectMany(f => f.Related.Append(f.Place)).OfType<Place>()))
        {
            document.ShouldQuote(place, place.ToString());
        }
    }
}
