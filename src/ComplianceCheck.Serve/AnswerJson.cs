using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ComplianceCheck.Facts;
using ComplianceCheck.Output.Html;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Serve;

/// <summary>Writes an answer for the script of the page: the line for the list, what was read, and the markup of the report.</summary>
internal sealed class AnswerJson(DeskOptions options, DeskMessages messages)
{
    private readonly ReportView view = new(options.Writing);
    private readonly ReaderWords words = new(options.Writing.Language);

    /// <summary>The answer as UTF-8.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="number">Number of the report in the page.</param>
    public byte[] Of(DeskAnswer answer, int number)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("line");
            (answer.Report is { } checkedReport
                ? ReportLine.Of(checkedReport, number)
                : ReportLine.Of(answer.Error!, number, view.Problem(answer.Error!))).WriteTo(writer);
            if (answer.Report is { } report)
            {
                writer.WriteString("title", view.Title(report));
                WriteRead(writer, report.Read.Facts);
                writer.WriteString("markup", view.Markup(report, number));
            }

            if (LastYear(answer) is { } sentence)
            {
                writer.WriteString("lastYear", sentence);
            }

            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteRead(Utf8JsonWriter writer, ReportFacts facts)
    {
        writer.WriteStartObject("read");
        writer.WriteString("agency", VisibleText.Of(facts.Agency?.Name ?? ""));
        writer.WriteString("kind", (facts.Agency?.Kind ?? AgencyKind.Unknown).ToString());
        writer.WriteString("year", facts.ReportYear is { } year ? year.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
        writer.WriteString("place", VisibleText.Of(string.Join('/', facts.Agency?.RegionPath ?? [])));
        writer.WriteEndObject();
    }

    /// <summary>What became of last year's report; null where none was given.</summary>
    private string? LastYear(DeskAnswer answer)
    {
        if (answer.LastYearError is { } error)
        {
            return messages.Fill("last-year-unreadable", ("sentence", VisibleText.Of(view.Problem(error))));
        }

        if (answer.LastYear is not { } given || answer.Report?.Read.Facts is not { } facts)
        {
            return null;
        }

        var who = VisibleText.Of(given.Facts.Agency?.Name ?? messages.Say("unknown-unit"));
        var year = given.Facts.ReportYear is { } known ? known.ToString(System.Globalization.CultureInfo.InvariantCulture) : "?";
        return messages.Fill(Pairing.Fits(facts, given.Facts) ? "last-year-compared" : "last-year-other", ("unit", who), ("year", year));
    }
}
