using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Language.WordFiles;
using ComplianceCheck.Reading.Outline;
using ComplianceCheck.Reading.Title;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Examples;

/// <summary>Puts an example into the smallest report in which its requirement can be tested; the words are in <c>rules/lexicon/example-report.yaml</c>.</summary>
internal sealed partial class ExampleReport(Requirement need, Lexicon lexicon)
{
    private const string Overview = Roles.Overview;
    private const string Parting = "\n=====\n";

    // Where nothing says otherwise: under the oldest rules, which ask the most of plain sentences.
    private const int UsualYear = 2017;
    private const int FirstYearOfFixedOutline = 2019;

    private readonly ExampleWords words = lexicon.Get<ExampleWords>();

    /// <summary>The report, and last year's where the example has one.</summary>
    public (string Text, string? Prior) Of(RequirementExample example)
    {
        if (example.Form == ExampleForm.Report)
        {
            var parts = example.Text.Split(Parting);
            return (parts[0], parts.Length > 1 ? parts[1] : null);
        }

        var year = Year();
        var (title, narrative) = (Filled(words.Title, year), Filled(words.Narrative, year));
        string[] lines = (need.Section, example.Form) switch
        {
            ({ } role, _) => [title, Heading(role, year), example.Text],
            (null, ExampleForm.Sentence) when !CountsInSections => [title, example.Text, Heading(Overview, year), narrative],
            _ => [title, Heading(Overview, year), narrative, example.Text],
        };
        return (string.Join('\n', lines), null);
    }

    private string Filled(string template, int year) => template
        .Replace("{agency}", Agency(), StringComparison.Ordinal)
        .Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{subject}", lexicon.Get<TitleWords>().GovernmentInformation[0], StringComparison.Ordinal);

    /// <summary>A sentence opens its report, as those on period and legal basis do, unless its kind counts only what sections state.</summary>
    private bool CountsInSections => need.Kind.Patterns.Any(p => p.Facts == FactSets.Counts);

    /// <summary>The year that the examples that pass speak of, as far as the requirement concerns it.</summary>
    private int Year()
    {
        var range = new YearRange(need.Applies.FirstYear, need.Applies.LastYear);
        var named = need.Examples.Pass
            .SelectMany(e => Years().Matches(e.Text))
            .Select(m => int.Parse(m.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
            .Where(range.Contains)
            .ToArray();
        return named is [var first, ..] ? first
            : range.Contains(UsualYear) ? UsualYear
            : range.First ?? range.Last ?? UsualYear;
    }

    private string Agency() =>
        need.Applies.Bodies.Count == 0 || need.Applies.Bodies.Contains(AgencyKind.Department) ? words.Department
            : need.Applies.Bodies.Contains(AgencyKind.Government) ? words.Government
            : words.Township;

    private string Heading(string role, int year)
    {
        var official = year >= FirstYearOfFixedOutline ? lexicon.Get<OutlineWords>().Titles.GetValueOrDefault(role) : null;
        return words.First + (official ?? words.Headings.GetValueOrDefault(role) ?? FirstWord(role));
    }

    // A role that a pack brings is shown by any of its words.
    private string FirstWord(string role) =>
        lexicon.Get<RoleWords>().Roles.FirstOrDefault(r => r.Name == role) is { } known ? known.Any.Concat(known.Titles).FirstOrDefault() ?? role : role;

    [GeneratedRegex(@"(20\d{2})年", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
