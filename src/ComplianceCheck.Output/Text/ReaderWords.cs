using System.Globalization;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Output.Text;

/// <summary>Places, severities, bodies and clauses in the reader's words.</summary>
public sealed class ReaderWords(DisplayLanguage language)
{
    /// <summary>Terminal columns of a quote; more of it helps nobody to find the place.</summary>
    private const int QuoteWidth = 96;

    private readonly MessageCatalogue messages = FormatMessages.All;

    /// <summary>The position without the section: “第31行第5列”, “第12段”, “表2 第7行第3列”; empty where none is known.</summary>
    public string Position(Place place)
    {
        var parts = new List<string>();
        if (place is { Table: not null, Row: not null, Cell: not null })
        {
            parts.Add(Fill("place.cell", ("table", place.Table), ("row", place.Row), ("cell", place.Cell)));
        }
        else if (place.Table is not null)
        {
            parts.Add(Fill("place.table", ("table", place.Table)));
        }

        if (place.Line is not null)
        {
            // At the beginning of a line the column says nothing; in a report that is one long line it says everything.
            parts.Add(place.Column is > 1
                ? Fill("place.line-column", ("line", place.Line), ("column", place.Column))
                : Fill("place.line", ("line", place.Line)));
        }
        else if (place is { Paragraph: not null, Table: null })
        {
            parts.Add(Fill("place.paragraph", ("paragraph", place.Paragraph)));
        }

        return string.Join(messages["place.separator"].In(language), parts);
    }

    /// <summary>Section and position.</summary>
    public string Whole(Place place) =>
        string.Join(messages["place.separator"].In(language), new[] { place.Section, Position(place) }.Where(p => p.Length > 0));

    /// <summary>The exact words of a report, shortened where they are long.</summary>
    public string Quoted(string quote) =>
        messages.Fill("finding.quoted", ("quote", VisibleText.Shorten(VisibleText.Of(quote), QuoteWidth))).In(language);

    /// <summary>The word for a severity.</summary>
    public string Of(Severity severity) => messages[severity switch
    {
        Severity.Error => "severity.error",
        Severity.Warning => "severity.warning",
        _ => "severity.info",
    }].In(language);

    /// <summary>The word for a kind of body.</summary>
    public string Of(AgencyKind kind) => messages[kind switch
    {
        AgencyKind.Government => "agency.government",
        AgencyKind.Department => "agency.department",
        AgencyKind.Township => "agency.township",
        AgencyKind.Other => "agency.other",
        _ => "agency.unknown",
    }].In(language);

    /// <summary>A clause: “《…》（国务院令第492号）第三十二条”. What has neither number nor article is a practice, not a document with a title.</summary>
    public string Of(LegalBasis basis) => basis is { Number: null, Article: null }
        ? basis.Document
        : Document(basis.Document, basis.Number) + (basis.Article is { Length: > 0 } article ? messages.Fill("basis.article", ("article", article)).In(language) : "");

    /// <summary>A document: “《…》（国务院令第492号）”.</summary>
    public string Document(string title, string? documentNumber) =>
        messages.Fill("basis.document", ("document", title)).In(language)
        + (documentNumber is { Length: > 0 } number ? messages.Fill("basis.number", ("number", number)).In(language) : "");

    /// <summary>A waiver: why, who answers for it, until when, and where it stands.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <param name="isExpired">It holds no longer.</param>
    public string Of(Waiver waiver, bool isExpired) => messages.Fill(
        isExpired ? "waiver.expired" : "waiver.used",
        ("reason", waiver.Reason),
        ("owner", waiver.Owner),
        ("day", waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("file", waiver.File),
        ("line", waiver.Line.ToString(CultureInfo.InvariantCulture))).In(language);

    private string Fill(string key, params (string Name, int? Value)[] arguments) =>
        messages.Fill(key, arguments.Select(a => (a.Name, a.Value!.Value.ToString(CultureInfo.InvariantCulture))).ToArray()).In(language);
}
