using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Residue;

/// <summary>Notices a text whose beginning is lost: a later page of a report, and not a report that lacks its first parts.</summary>
internal static class LateStartReader
{
    // Beside a title, 二、 may follow a part whose heading was forgotten; two parts are not.
    private const int FirstBesideTitle = 3;

    /// <summary>The first heading; null where the text begins as texts do.</summary>
    public static Place? Read(OutlinedText context) =>
        context.Outline.FirstOrDefault(s => s.Level == 1) is { Ordinal: { } number } first
        && number >= (context.Title.Length == 0 ? 2 : FirstBesideTitle)
        && !context.Flow.Slice(context.LeadIn).Contains('。', StringComparison.Ordinal)
        && first.Roles is [not Roles.Overview, ..]
            ? context.PlaceOf(first.Heading) : null;
}
