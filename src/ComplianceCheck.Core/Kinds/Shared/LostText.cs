using ComplianceCheck.Facts;

namespace ComplianceCheck.Kinds.Shared;

/// <summary>Whether what is missed may have stood in text that was lost before or after what was read.</summary>
internal static class LostText
{
    // The order in which reports of every regime treat their matters; fees and cases change places.
    private static readonly string[][] Order =
        [[Roles.Overview], [Roles.Proactive], [Roles.OnRequest], [Roles.Fees, Roles.ReviewLitigation], [Roles.Problems], [Roles.Other]];

    /// <summary>Whether the text breaks off in a section, so that what is missed there may have stood after the break.</summary>
    public static bool IsIn(ReportFacts facts, Section? section) =>
        facts.BreakOff is not null && section is not null
        && facts.Sections.Where(s => s.Level == 1).All(s => s.Place.Order <= section.Place.Order || s == section);

    /// <summary>Whether the text breaks off in the heading of a section or right behind it, so that its words may be half of a title.</summary>
    public static bool IsAtHeading(ReportFacts facts, Section section) => section.Body.Length == 0 && IsIn(facts, section);

    /// <summary>Whether the text begins behind its head: it has no title, and its first part has a later number, so that the parts before are lost.</summary>
    public static bool HasLostHead(ReportFacts facts, string role) =>
        facts.Title is null && facts.Sections.FirstOrDefault(s => s.Level == 1) is { Ordinal: > 1 } first
        && first.Roles.Select(r => Rank(r)).DefaultIfEmpty(-1).Max() is var rank
        && (rank < 0 || Rank(role) < rank);

    /// <summary>Whether the text breaks off before a section of a role was due: no section that comes later was read.</summary>
    public static bool IsBefore(ReportFacts facts, string role)
    {
        var rank = Rank(role);
        return facts.BreakOff is not null
            && !facts.Sections.Any(s => s.Level == 1 && s.Roles.Any(r => Rank(r) > rank));
    }

    /// <summary>
    /// Whether a report without a section of a role looks cut at the end of a sentence: nothing was read beyond the
    /// first matters, and three or more are missing in a row.
    /// </summary>
    public static bool MayBeCut(ReportFacts facts, string role)
    {
        var last = facts.Sections.Where(s => s.Level == 1).SelectMany(s => s.Roles).Select(r => Rank(r)).DefaultIfEmpty(-1).Max();
        return Rank(role) > last && last <= 1;
    }

    // -1 for a role that has no place in the order.
    private static int Rank(string role) => Array.FindIndex(Order, o => o.Contains(role));
}
