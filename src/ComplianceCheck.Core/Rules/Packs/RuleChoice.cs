using System.Globalization;
using ComplianceCheck.Facts;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Rules.Packs;

/// <summary>Chooses the requirements for one report: those on itself, or those on it among others.</summary>
internal sealed class RuleChoice
{
    private readonly RuleBook book;
    private readonly RuleSelection selection;
    private readonly int? year;
    private readonly bool isForced;
    private readonly Regime? regime;
    private readonly ReportKind? kind;
    private readonly KindSource told;
    private readonly AgencyKind body;
    private readonly IReadOnlyList<string> place;
    private readonly bool isBatch;

    public RuleChoice(RuleBook book, ReportFacts facts, RuleOptions options)
        : this(book, options.Year ?? facts.ReportYear, facts.Agency?.Kind ?? AgencyKind.Unknown, facts.Agency?.RegionPath ?? [], facts.Kind, options)
    {
    }

    public RuleChoice(RuleBook book, int? year, AgencyKind body, IReadOnlyList<string> place, ReportKindFact? told, RuleOptions options, bool isBatch = false)
    {
        (this.book, this.year, this.body, this.isBatch) = (book, year, body, isBatch);
        selection = new RuleSelection(book, options);
        isForced = options.Regime is not null;
        kind = (options.Kind ?? told?.Id) is { } id ? book.Kinds.FirstOrDefault(k => k.Id == id) : null;
        this.told = options.Kind is not null ? KindSource.Given : told?.Told ?? KindSource.Title;
        regime = kind is not null ? null : isForced
            ? book.Regimes.First(r => r.Id == options.Regime)
            : year is { } known ? book.Regimes.FirstOrDefault(r => r.Covers(known)) : null;
        this.place = options.Place is { } said ? RegionMatching.Path(said) : place;
    }

    public ApplicableRules Choose()
    {
        var packs = book.Packs.Where(IsChosen).ToArray();
        var changes = packs.SelectMany(p => p.Changes).ToLookup(c => c.Id, StringComparer.Ordinal);
        var decisions = packs.SelectMany(pack => pack.Requirements.Select(r => (Pack: pack, Requirement: r)))
            .Concat(kind is null ? [] : book.TakenBy(kind))
            .Where(r => r.Requirement.Kind.NeedsBatch == isBatch && selection.Wants(r.Requirement.Id))
            .Select(r => Decide(r.Pack, r.Requirement, changes[r.Requirement.Id]))
            .OrderBy(d => d.Requirement.Id, StringComparer.Ordinal);
        return new ApplicableRules
        {
            Decisions = [.. decisions],
            Packs = packs,
            Year = year,
            Regime = kind?.Id ?? regime?.Id,
            Note = Note(packs),
        };
    }

    private bool IsChosen(Pack pack) => Speaks(pack) && pack.Report?.Id == kind?.Id && pack.Layer switch
    {
        PackLayer.National => pack.Name == regime?.Id,
        PackLayer.Local => pack.Applies.Places.Any(p => book.Places.Lies(place, p)),
        _ => true,
    };

    /// <summary>A pack that only asks about many reports has nothing to say about one.</summary>
    private bool Speaks(Pack pack) => isBatch || pack.Requirements.Count == 0 || pack.Requirements.Any(r => !r.Kind.NeedsBatch);

    private LocalizedText? Note(IReadOnlyList<Pack> packs)
    {
        if (kind is not null)
        {
            return MessageCatalogue.Reasons.Sentence("kind-" + (told is KindSource.Outline ? "by-outline" : told is KindSource.Given ? "given" : "by-title"), kind.Title.Zh, kind.Title.En);
        }

        if (packs.Any(p => p.Layer == PackLayer.National))
        {
            return null;
        }

        var reasons = MessageCatalogue.Reasons;
        if (regime is not null)
        {
            return reasons.Sentence("regime-not-loaded", regime.Id, year is { } y ? Invariant(y) : Years(regime.FirstYear, regime.LastYear));
        }

        return year is { } other ? reasons.Sentence("year-without-regime", Invariant(other)) : reasons.Sentence("regime-unknown");
    }

    private RuleDecision Decide(Pack pack, Requirement need, IEnumerable<PackChange> changes)
    {
        var (changed, retiredBy) = (need, (PackChange?)null);
        foreach (var change in changes)
        {
            changed = change.ApplyTo(changed);
            retiredBy ??= change.Retires ? change : null;
        }

        changed = selection.SeverityOf(need.Id) is { } severity ? changed.WithSeverity(severity) : changed;
        var whyNot = YearReason(pack, need.Applies) ?? BodyReason(need.Applies) ?? PlaceReason(need.Applies);
        whyNot ??= retiredBy is null ? null : new Reason("retired-here", [retiredBy.Basis[0].Document]);
        return new RuleDecision(changed, whyNot);
    }

    private Reason? YearReason(Pack pack, Applicability applies)
    {
        // Whoever forces a regime has decided about its years; only what is narrower than the regime is still asked.
        var isGiven = isForced && pack.Layer == PackLayer.National;
        var first = isGiven && applies.FirstYear == pack.Applies.FirstYear ? null : applies.FirstYear;
        var last = isGiven && applies.LastYear == pack.Applies.LastYear ? null : applies.LastYear;
        if (first is null && last is null)
        {
            return null;
        }

        if (year is not { } known)
        {
            return new Reason("year-unknown", [Years(first, last)]);
        }

        return new YearRange(first, last).Contains(known) ? null : new Reason("other-year", [Years(first, last), Invariant(known)]);
    }

    private Reason? BodyReason(Applicability applies)
    {
        if (applies.Bodies.Count == 0 || applies.Bodies.Contains(body))
        {
            return null;
        }

        return body == AgencyKind.Unknown ? new Reason("body-unknown", []) : new Reason("other-body", []);
    }

    private Reason? PlaceReason(Applicability applies)
    {
        if (applies.Places.Count == 0 || applies.Places.Any(p => book.Places.Lies(place, p)))
        {
            return null;
        }

        var places = string.Join(", ", applies.Places);
        return place.Count == 0 ? new Reason("place-unknown", [places]) : new Reason("other-place", [places]);
    }

    private static string Years(int? first, int? last) => new YearRange(first, last).ToString();

    private static string Invariant(int year) => year.ToString(CultureInfo.InvariantCulture);
}
