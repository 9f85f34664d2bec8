using System.Text;
using ComplianceCheck.Documents;
using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Tests.Rules.Kinds;

namespace ComplianceCheck.Tests.Forms;

/// <summary>A form that the program never saw is read, and its equations are computed, from its description alone.</summary>
public sealed class OwnFormTests
{
    private const string Title = "临水县水务局2030年政府信息公开工作年度报告\n";

    public static TheoryData<string, string> Layouts()
    {
        var data = new TheoryData<string, string>();
        foreach (var kind in new[] { "services-2030", "assets-2030", "trials-2030" })
        {
            foreach (var layout in new[] { "html", "markdown", "cell a line", "row a line" })
            {
                data.Add(kind, layout);
            }
        }

        return data;
    }

    [Fact]
    public void They_are_well_formed() => OwnForms.Book.Mistakes.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Its_cells_are_read(string kind, string layout)
    {
        var table = Drawn(kind, layout, OwnForms.Book).ShouldHaveSingleItem();

        table.Kind.ShouldBe(kind);
        table.Cells.Select(c => ($"{c.Row}.{c.Column}", c.Value ?? -1)).ShouldBe(OwnForms.Figures(kind), ignoreOrder: true);
        table.MissingRows.ShouldBeEmpty();
        table.UnknownRows.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Without_its_description_it_is_no_table_of_the_law(string kind, string layout) => Drawn(kind, layout, FormBook.BuiltIn).ShouldBeEmpty();

    [Fact]
    public void Beside_it_the_tables_of_today_are_read_as_before() =>
        Tables(Title + "\n" + Reading.Tables.OfficialTables.DrawRequests().ToMarkdown() + "\n" + OwnForms.Draw("services-2030").ToMarkdown(), "test.md", OwnForms.Book)
            .Select(t => t.Kind).ShouldBe(["requests-2021", "services-2030"]);

    [Theory]
    [InlineData("services-2030", "12 3 0 15", "1230 15")]
    [InlineData("services-2030", "40 0 1 41", "4001 41")]
    public void What_the_form_says_of_its_sums_parts_digits_that_ran_together(string kind, string figures, string parted)
    {
        var glued = string.Concat(figures.Split(' '));
        var text = Title + OwnForms.Draw(kind).ToGlued();
        text.ShouldContain(glued);
        string.Concat(parted.Split(' ')).ShouldBe(glued);

        var table = Tables(text, "test.txt", OwnForms.Book).ShouldHaveSingleItem();

        table.Cells.Where(c => c.State != CellState.Unreadable).Select(c => ($"{c.Row}.{c.Column}", c.Value ?? -1)).ShouldBe(OwnForms.Figures(kind), ignoreOrder: true);
    }

    [Theory]
    [InlineData("61", "passed")]
    [InlineData("62", "failed")]
    [InlineData("/", "not assessable")]
    public void A_pack_may_name_its_cells(string total, string outcome)
    {
        var need = Need.Book("kind: equations\ntable: services-2030\nequations: [s4 = sum(s1..s3)]\nskip-blanks: true", OwnForms.Book).Requirements.Single();
        var drawn = OwnForms.Draw("services-2030").With(6, 5, total);
        var facts = Read(Title + "\n" + drawn.ToMarkdown(), "test.md", OwnForms.Book);
        var only = facts with { Tables = [facts.Tables[0] with { Cells = [.. facts.Tables[0].Cells.Where(c => c.Column == "k4")] }] };

        need.Kind.Check(need, new CheckSubject(only, 2030, null)).Outcome.ShouldBe(outcome switch
        {
            "passed" => ComplianceCheck.Findings.Outcome.Passed,
            "failed" => ComplianceCheck.Findings.Outcome.Failed,
            _ => ComplianceCheck.Findings.Outcome.NotAssessable,
        });
    }

    [Fact]
    public void A_pack_may_not_name_a_table_that_is_not_described() =>
        Should.Throw<PackException>(() => Need.Book("kind: table-present\ntable: services-2031", OwnForms.Book))
            .Mistakes.ShouldHaveSingleItem().Suggestion.ShouldBe("services-2030");

    private static IReadOnlyList<StatutoryTable> Drawn(string kind, string layout, FormBook forms)
    {
        var drawn = OwnForms.Draw(kind);
        return layout switch
        {
            "html" => Tables($"<html><body><p>{Title}</p>{drawn.ToHtml()}</body></html>", "test.html", forms),
            "markdown" => Tables(Title + "\n" + drawn.ToMarkdown(), "test.md", forms),
            "cell a line" => Tables(Title + drawn.ToLines(), "test.txt", forms),
            _ => Tables(Title + drawn.ToRowLines(), "test.txt", forms),
        };
    }

    private static IReadOnlyList<StatutoryTable> Tables(string text, string name, FormBook forms) => Read(text, name, forms).Tables;

    private static ReportFacts Read(string text, string name, FormBook forms)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ReportReader.Read(DocumentReader.Read(file, name), Lexicon.BuiltIn, new ReadingOptions { Forms = forms });
    }
}
