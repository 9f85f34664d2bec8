using System.Globalization;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;
using ComplianceCheck.Readings.Tests.Reports;

namespace ComplianceCheck.Readings.Tests.Views;

/// <summary>The outline.</summary>
internal static class SectionViews
{
    /// <summary><c>1.3 on-request, non-disclosure: 三、依申请公开</c>: level and number, roles, heading; <c>1.-</c> without number.</summary>
    public static IEnumerable<string> Sections(Subject subject) => subject.Facts.Sections.Select(s =>
        $"{s.Level}.{s.Ordinal?.ToString(CultureInfo.InvariantCulture) ?? "-"} {(s.Roles.Count == 0 ? "unknown" : string.Join(", ", s.Roles))}{(s.IsGuess ? " [guess]" : "")}: {s.Heading}");

    /// <summary>The parts of the report by number and first role: <c>1 overview; 2 proactive; - problems</c>.</summary>
    public static IEnumerable<string> Outline(Subject subject) => OfLevel(subject, 1);

    /// <summary>The parts of its parts in the same way.</summary>
    public static IEnumerable<string> SubOutline(Subject subject) => OfLevel(subject, 2);

    /// <summary>The number that the lead-in states, then each part with its roles.</summary>
    public static IEnumerable<string> ListedParts(Subject subject) => subject.Facts.ListedParts is { } listed
        ? listed.Parts.Select(p => $"{p.Name} ({(p.Roles.Count == 0 ? "unknown" : string.Join(", ", p.Roles))})")
            .Prepend($"{listed.Stated?.ToString(CultureInfo.InvariantCulture) ?? "?"} parts")
        : [];

    /// <summary>Whether the list of parts leaves some out on purpose.</summary>
    public static IEnumerable<string> ListIs(Subject subject) => subject.Facts.ListedParts is { } listed ? [listed.IsOpen ? "open" : "closed"] : [];

    /// <summary>The first heading of a text whose beginning is lost.</summary>
    public static IEnumerable<string> LateStart(Subject subject) => subject.Facts.LateStart is { } place ? [place.Quote] : [];

    /// <summary>What may be numbers of headings in one line: style, the number with what closes it, <c>bare</c> where nothing does.</summary>
    public static IEnumerable<string> HeadingNumbers(Subject subject)
    {
        var text = Lexicon.BuiltIn.Get<CharacterFolding>().Fold(subject.Text);
        for (var at = 0; HeadingMarker.TryNext(text, at, out var marker); at = marker.Range.End)
        {
            var whole = text[marker.Range.Start..marker.Range.End];
            yield return $"{PeriodViews.Words(marker.Style.ToString())} {(marker.IsBare ? $"{whole} bare" : $"{whole} = {text[marker.Number.Start..marker.Number.End]}")}";
        }
    }

    /// <summary>The roles that the words of a heading, without its number, show.</summary>
    public static IEnumerable<string> TitleRoles(Subject subject) => RoleReader.Of(Lexicon.BuiltIn).RolesOf(Lexicon.BuiltIn.Get<CharacterFolding>().Fold(subject.Text));

    /// <summary>Where the text stops in the middle of a sentence.</summary>
    public static IEnumerable<string> BreakOff(Subject subject) => subject.Facts.BreakOff is { } place ? [place.Quote] : [];

    private static IEnumerable<string> OfLevel(Subject subject, int level) => subject.Facts.Sections.Where(s => s.Level == level)
        .Select(s => $"{s.Ordinal?.ToString(CultureInfo.InvariantCulture) ?? "-"} {s.Role}");
}
