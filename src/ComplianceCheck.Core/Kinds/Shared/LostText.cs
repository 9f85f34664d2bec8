using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Kinds.Shared;

/// <summary>
/// Whether what is missed may have stood in text that was lost before or after what was read. That text was lost is one finding of its
/// own; nothing that may have stood there is missed besides.
/// </summary>
internal static class LostText
{
    // No report has more; matching those of a text that is none would cost much, and is asked for by every requirement.
    private const int MostSections = 40;

    // The order in which reports of every regime treat their matters; fees and cases change places.
    private static readonly string[][] Order =
        [[Roles.Overview], [Roles.Proactive], [Roles.OnRequest], [Roles.Fees, Roles.ReviewLitigation], [Roles.Problems], [Roles.Other]];

    /// <summary>Whether anything may have stood in lost text.</summary>
    public static bool IsAny(ReportFacts facts) => facts.LateStart is not null || EndsEarly(facts);

    /// <summary>
    /// Whether the end of the text is lost: it breaks off in a sentence, or it just ends, with neither date nor signature, where the
    /// lead-in announces several more parts.
    /// </summary>
    public static bool EndsEarly(ReportFacts facts) => facts.BreakOff is not null || CutOff(facts).Count > 0;

    /// <summary>The parts at the end of the list of the lead-in that are lost with the end of the text.</summary>
    public static IReadOnlyList<ListedPart> CutOff(ReportFacts facts) =>
        facts.ListedParts is { } list && facts.Sections.Count(s => s.Level == 1) <= MostSections && PartsMatch.Of(list.Parts, facts.Sections.Where(s => s.Level == 1)) is { HasAny: true } match
        && (facts.BreakOff is not null || !IsSigned(facts))
            ? match.CutOff(facts.BreakOff is not null) : [];

    /// <summary>Whether the text ends in a section, so that what is missed there may have stood behind its end.</summary>
    public static bool IsIn(ReportFacts facts, Section? section) =>
        section is not null
        && facts.Sections.Where(s => s.Level == 1).All(s => s.Place.Order <= section.Place.Order || s == section)
        && EndsEarly(facts);

    /// <summary>Whether a text that ends early ends in a table or right behind it.</summary>
    public static bool IsIn(ReportFacts facts, StatutoryTable table) =>
        EndsEarly(facts) && !facts.Sections.Any(s => s.Level == 1 && s.Place.Order > table.Place.Order);

    /// <summary>Whether what stands at a place runs up to where the text breaks off, so that it may go on in lost text.</summary>
    public static bool IsAtBreak(ReportFacts facts, Place place) => facts.BreakOff is { } end && place.Order + place.Quote.Length > end.Order;

    /// <summary>Whether the text breaks off before its first section, so that anything of the lead-in may have stood behind.</summary>
    public static bool IsInLeadIn(ReportFacts facts) => facts.BreakOff is not null && facts.Sections.Count == 0;

    /// <summary>Whether what belongs in a section, or anywhere in a report where there is none for it, may have stood in lost text.</summary>
    /// <param name="facts">The report.</param>
    /// <param name="role">Role of the section; null for anywhere.</param>
    /// <param name="section">The section; null where it was not found. One below the first level may not be the one that is meant.</param>
    public static bool MayHold(ReportFacts facts, string? role, Section? section) =>
        section is { Level: 1 } ? IsIn(facts, section)
            : IsIn(facts, section) || (role is null ? IsAny(facts) : MayHold(facts, role));

    /// <summary>Whether the text breaks off in the heading of a section or right behind it, so that its words may be half of a title.</summary>
    public static bool IsAtHeading(ReportFacts facts, Section section) => section.Body.Length == 0 && facts.BreakOff is not null && IsIn(facts, section);

    /// <summary>Whether a section of a role may have stood in lost text: no section was read that comes later, or earlier where the beginning is lost.</summary>
    public static bool MayHold(ReportFacts facts, string role)
    {
        var rank = Rank(role);
        var ranks = facts.Sections.Where(s => s.Level == 1).SelectMany(s => s.Roles).Select(Rank).Where(r => r >= 0).ToList();
        return (facts.LateStart is not null && (rank < 0 || !ranks.Exists(r => r <= rank)))
            || ((rank < 0 || !ranks.Exists(r => r > rank)) && EndsEarly(facts));
    }

    /// <summary>
    /// Whether a report without a section of a role looks cut at the end of a sentence: nothing was read beyond the
    /// first matters, and three or more are missing in a row.
    /// </summary>
    public static bool MayBeCut(ReportFacts facts, string role)
    {
        var last = facts.Sections.Where(s => s.Level == 1).SelectMany(s => s.Roles).Select(Rank).DefaultIfEmpty(-1).Max();
        return Rank(role) > last && last <= 1;
    }

    // A date between title and lead-in says nothing of the end.
    private static bool IsSigned(ReportFacts facts)
    {
        var last = facts.Sections.Max(s => s.Place.Order);
        return facts.Dates.SignedPlace?.Order > last || facts.AgencyMentions.Any(m => m.Role == AgencyRole.Signature && m.Place.Order > last);
    }

    // -1 for a role that has no place in the order.
    private static int Rank(string role) => Array.FindIndex(Order, o => o.Contains(role));
}
