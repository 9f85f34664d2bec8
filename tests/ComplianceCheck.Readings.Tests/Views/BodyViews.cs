using ComplianceCheck.Language;
using ComplianceCheck.Reading.Agency;
using ComplianceCheck.Readings.Tests.Reports;

namespace ComplianceCheck.Readings.Tests.Views;

/// <summary>Names of bodies by themselves; the text is nothing but the name.</summary>
internal static class BodyViews
{
    private static AgencyKinds Kinds => AgencyKinds.Of(Lexicon.BuiltIn);

    /// <summary>The kind of the body of this name.</summary>
    public static IEnumerable<string> Kind(Subject subject) => [PeriodViews.Words(Kinds.KindOf(subject.Text).ToString())];

    /// <summary>Whether these words of a sentence can name a body.</summary>
    public static IEnumerable<string> IsName(Subject subject) => [YesNo(Kinds.IsAgencyName(subject.Text))];

    /// <summary>Province, prefecture and county of a body; behind its name, a line each, what else may tell its place.</summary>
    public static IEnumerable<string> Region(Subject subject)
    {
        var lines = subject.Text.Split('\n');
        var path = AgencyRegions.Of(Lexicon.BuiltIn).Resolve(lines[0], lines[1..]);
        return path.Count == 0 ? [] : [string.Join('/', path)];
    }

    /// <summary>Whether the name in the first line may be another, shorter one for the body in the second.</summary>
    public static IEnumerable<string> SameBody(Subject subject)
    {
        var lines = subject.Text.Split('\n');
        return [YesNo(AgencyNameMatch.Of(Lexicon.BuiltIn).IsShortFormOf(lines[0], lines[1]))];
    }

    internal static string YesNo(bool value) => value ? "yes" : "no";
}
