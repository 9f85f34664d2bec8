using System.Globalization;
using ComplianceCheck.InventedReports.Faults;
using ComplianceCheck.InventedReports.Forms;
using ComplianceCheck.InventedReports.Model;
using ComplianceCheck.InventedReports.Wording;
using ComplianceCheck.Kinds;
using Xunit;

namespace ComplianceCheck.Accuracy;

public sealed class InventedReportTests
{
    private static readonly IReadOnlyList<Invention> Reports = [.. Enumerable.Range(1, 200).Select(Invention.Of)];

    [Fact]
    public void There_are_reports_of_every_year_and_of_every_sort_of_body()
    {
        Reports.Select(r => r.Year).Distinct().Order().ShouldBe(Enumerable.Range(2008, 18));
        Reports.Select(r => r.Body.Kind).Distinct().Order().ShouldBe(Enum.GetValues<BodyKind>());
    }

    [Theory]
    [InlineData(Form.Text)]
    [InlineData(Form.Cells)]
    [InlineData(Form.Wrapped)]
    [InlineData(Form.Word)]
    [InlineData(Form.Page)]
    public void A_number_always_gives_the_same_file(object form)
    {
        byte[] File(int seed) => Renderer.Render(Composer.Write(Invention.Of(seed)), (Form)form).File;

        File(7).ShouldBe(File(7));
        File(7).ShouldNotBe(File(9));
    }

    [Fact]
    public void The_figures_on_requests_add_up()
    {
        foreach (var cells in Reports.Concat(Reports.Where(r => r.Year is 2020 or > 2021).Select(r => r.YearBefore(sameWords: false))).Select(r => r.Tables.Requests))
        {
            int At(int row, int column) => cells[Tables.Cell(row, column)];

            foreach (var column in Enumerable.Range(1, 7))
            {
                (At(1, column) + At(2, column)).ShouldBe(At(24, column) + At(25, column));
                At(24, column).ShouldBe(Tables.Outcomes.Sum(r => At(r, column)));
            }

            foreach (var row in Enumerable.Range(1, 25))
            {
                At(row, 7).ShouldBe(Enumerable.Range(1, 6).Sum(c => At(row, c)));
            }

            cells.Values.ShouldAllBe(c => c >= 0);
        }
    }

    [Fact]
    public void The_figures_on_cases_add_up() => Reports.ShouldAllBe(r => "abd".All(g => r.Tables.Review[$"{g}5"] == Enumerable.Range(1, 4).Sum(c => r.Tables.Review[$"{g}{c}"])));

    [Fact]
    public void The_statistics_add_up()
    {
        foreach (var cells in Reports.Where(r => !r.IsLater).Select(r => r.Tables.Statistics))
        {
            int At(string row) => int.Parse(cells[row], CultureInfo.InvariantCulture);
            int Below(string row) => cells.Keys.Where(k => k.StartsWith(row + ".", StringComparison.Ordinal) && k.Count('.') == row.Count('.') + 1).Sum(At);

            new[] { "C1", "C2", "C3", "C3.4", "D", "E", "H3" }.Where(row => At(row) != Below(row)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_text_repeats_the_figures_of_its_tables()
    {
        foreach (var report in Reports.Where(r => r.IsLater))
        {
            var (told, cells) = (report.Told, report.Tables.Requests);
            (told.Requests, told.CarriedOver, told.Done, told.CarriedForward).ShouldBe((cells["r1.c7"], cells["r2.c7"], cells["r24.c7"], cells["r25.c7"]));
            (told.Reviews, told.Suits).ShouldBe((report.Tables.Review["a5"], report.Tables.Review["b5"] + report.Tables.Review["d5"]));
        }
    }

    [Fact]
    public void Names_of_mistakes_are_different() => Catalogue.All.Select(f => f.Name).ShouldBeUnique();

    [Fact]
    public void Every_mistake_changes_the_report()
    {
        foreach (var fault in Catalogue.All.Where(f => f.Before is null))
        {
            var report = Reports.First(r => fault.Plant(r) is not null);
            var form = fault.Only ?? Form.Text;
            Renderer.Render(fault.Plant(report)!, form).File.ShouldNotBe(Renderer.Render(Composer.Write(report), form).File, fault.Name);
        }
    }

    [Fact]
    public void Mistakes_expect_requirements_that_there_are() =>
        Catalogue.All.SelectMany(f => f.Innocent).Distinct().Except(BuiltInRules.Book.Requirements.Select(r => r.Id)).ShouldBeEmpty();
}
