using System.Globalization;
using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules.Packs;

/// <summary>Reads <c>report</c>: the kind of annual report that a pack declares.</summary>
internal static class ReportKindReader
{
    private const string CalendarYear = "calendar-year";

    /// <summary>Reads the kind; null where the pack declares none.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="name">Its name.</param>
    /// <param name="title">What it is called.</param>
    public static (ReportKind? Kind, IReadOnlyList<YamlScalarNode> Takes, YamlNode? Deadline) Read(MappingReader pack, string name, LocalizedText title)
    {
        if (pack.Inner("report") is not { } report)
        {
            return (null, [], null);
        }

        report.Require("title");
        report.Texts("title");
        report.Texts("law");
        var (subjects, law) = (report.TextNodes("title"), report.TextNodes("law"));
        report.Require("outline");
        (YamlScalarNode Role, YamlScalarNode? Title)[] outline = report.Inner("outline") is { } parts ? [.. Outline(parts, report)] : [];
        var period = report.OptionalOneOf("period", [CalendarYear]);
        var deadline = report.OptionalText("deadline") is { Length: > 0 } day && IsDay(day, report) ? report.Node("deadline") : null;
        report.Texts("takes");
        var takes = report.TextNodes("takes");
        report.RefuseUnknownKeys();
        var source = report.Mistakes.Source.File;
        WordOverlay Words(string file, Action<PlacedYaml> write)
        {
            var text = new PlacedYaml();
            write(text);
            return new WordOverlay(file, source with { Text = text.ToString() }, name, Replaces: true);
        }

        WordOverlay[] words =
        [
            Words("titles", t => { t.Add("subjects", asList: true, subjects); t.Add("government-information", asList: true, subjects); }),
            Words("nature", t => t.Add("subject", asList: true, subjects)),
            Words("nature", t => t.Add("roles", asList: true, outline.Select(o => o.Role))),
            .. law.Count == 0 ? [] : (WordOverlay[])[Words("nature", t => t.Add("law", asList: true, law))],
            Words("outlines", t => t.AddMapping("official", outline.Where(o => o.Title is not null).Select(o => (o.Role, o.Title!)))),
            Words("outlines", t => t.Add("newer-signs", asList: true, outline.Select(o => o.Title).OfType<YamlScalarNode>())),
            new WordOverlay("outlines", source with { Text = "{older-signs: [], older-roles: [], aspects: [], shared-aspects: []}" }, name, Replaces: true),
        ];
        return (new ReportKind(name, title, [.. takes.Select(t => t.Value!)], IsOfCalendarYear: period is not null, words), takes, deadline);
    }

    // The roles with the titles of the sections, in the order of the outline.
    private static IEnumerable<(YamlScalarNode Role, YamlScalarNode? Title)> Outline(MappingReader parts, MappingReader report)
    {
        foreach (var (role, title) in parts.NamedTexts())
        {
            if (parts.IsKnownRole(role))
            {
                if (title is null)
                {
                    report.Mistakes.Add(role, "not-text", role.Value!);
                }

                yield return (role, title);
            }
        }
    }

    private static bool IsDay(string day, MappingReader report)
    {
        if (DateOnly.TryParseExact("2001-" + day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return true;
        }

        report.Report("deadline", KindTexts.OfParameter("day", day));
        return false;
    }
}
