using System.Globalization;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Output.Text;

/// <summary>A finding in sentences, for formats that have one field for everything a person should read.</summary>
internal sealed class FindingText(DisplayLanguage language)
{
    private readonly MessageCatalogue messages = FormatMessages.All;

    /// <summary>Places, severities and clauses in words.</summary>
    public ReaderWords Words { get; } = new(language);

    /// <summary>What is wrong, in one line.</summary>
    public string Message(Finding finding) => VisibleText.Of(finding.Message.In(language));

    /// <summary>What is wrong, where it stands if the format cannot say that by a line, how to repair it, and that it was accepted once; a line each.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="expired">Its waiver that holds no longer; null where there is none.</param>
    public IEnumerable<string> Brief(Finding finding, Waiver? expired)
    {
        yield return Message(finding);
        if (finding.Place is { Line: null } place && Words.Whole(place) is { Length: > 0 } where)
        {
            yield return Line("detail.place", where);
        }

        yield return Line("detail.fix", finding.Fix.In(language));
        if (expired is not null)
        {
            yield return Line("detail.waiver", Words.Of(expired, isExpired: true));
        }
    }

    /// <summary>Everything but the message: place, words of the report, other places, clauses, repair, waiver; a line each.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="expired">Its waiver that holds no longer; null where there is none.</param>
    public IEnumerable<string> Details(Finding finding, Waiver? expired)
    {
        if (finding.Place is { } place)
        {
            if (Words.Whole(place) is { Length: > 0 } where)
            {
                yield return Line("detail.place", where);
            }

            if (place.Quote.Length > 0)
            {
                yield return Line("detail.quote", place.Quote);
            }
        }

        foreach (var related in finding.Related)
        {
            yield return Related(related);
        }

        if (finding.MoreRelated > 0)
        {
            yield return More(finding.MoreRelated);
        }

        foreach (var basis in finding.Basis)
        {
            yield return Line("detail.basis", Words.Of(basis));
        }

        yield return Line("detail.fix", finding.Fix.In(language));
        if (expired is not null)
        {
            yield return Line("detail.waiver", Words.Of(expired, isExpired: true));
        }
    }

    /// <summary>Another place that has to do with a finding.</summary>
    public string Related(Place place) => Line("detail.related", place.Quote.Length == 0
        ? Words.Whole(place)
        : $"{Words.Whole(place)} {messages.Fill("finding.quoted", ("quote", place.Quote)).In(language)}".TrimStart());

    /// <summary>How many more there are than those listed.</summary>
    public string More(int count) => Line("detail.more", count.ToString(CultureInfo.InvariantCulture));

    /// <summary>A sentence of the catalogue.</summary>
    public string Say(string key) => messages[key].In(language);

    /// <summary>A sentence of the catalogue with its value, in one line.</summary>
    public string Line(string key, string value) => VisibleText.Of(messages.Fill(key, ("value", value)).In(language));

    /// <summary>A requirement by id and title.</summary>
    public string Requirement(CheckedReport report, string ruleId) =>
        report.TitleOf(ruleId) is { } title ? VisibleText.Of($"{ruleId} {title.In(language)}") : ruleId;
}
