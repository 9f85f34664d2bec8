using System.Globalization;
using System.Text.Json;
using ComplianceCheck.Facts;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Json;

/// <summary>The <c>facts</c> object: one shape for results and for facts alone.</summary>
internal static class FactsJson
{
    public static void WriteFacts(this Utf8JsonWriter json, ReadReport report)
    {
        var facts = report.Facts;
        json.WriteStartObject("facts");
        WriteTitle(json, facts.Title);
        WriteAgency(json, facts.Agency);
        json.WriteOptionalNumber("reportYear", facts.ReportYear);
        json.WriteText("regime", report.Regime);
        json.WritePropertyName("period");
        WritePeriod(json, facts.Period);
        WriteArray(json, "periods", facts.Periods, WritePeriod);
        WriteArray(json, "sections", facts.Sections, WriteSection);
        WriteArray(json, "counts", facts.Counts, WriteCount);
        WriteArray(json, "tables", facts.Tables, WriteTable);
        WriteArray(json, "citations", facts.Citations, WriteCitation);
        json.WriteStartObject("dates");
        json.WriteText("published", Day(facts.Dates.Published));
        json.WriteText("signed", Day(facts.Dates.Signed));
        json.WriteEndObject();
        WriteListedParts(json, facts.ListedParts);
        WriteArray(json, "duplicates", facts.Duplicates, WriteDuplicate);
        WriteArray(json, "residue", facts.Residue, WriteResidue);
        if (facts.Why is { } why)
        {
            WriteArray(json, "why", why, WriteTrace);
        }

        json.WriteEndObject();
    }

    private static void WriteTrace(Utf8JsonWriter json, SentenceTrace sentence)
    {
        json.WriteStartObject();
        json.WriteText("sentence", sentence.Place.Quote);
        json.WritePlace("place", sentence.Place);
        WriteArray(json, "words", sentence.Words, static (j, w) => WriteTexts(j, ("entry", w.Entry), ("word", w.Word)));
        WriteArray(json, "read", sentence.Read, static (j, f) => WriteTexts(j, ("fact", f.Fact), ("text", f.Text)));
        WriteArray(json, "decided", sentence.Decided, WriteDecision);
        WriteArray(json, "passedOver", sentence.PassedOver, WriteDecision);
        json.WriteEndObject();
    }

    // Facts are the same in every language, and so both texts are given.
    private static void WriteDecision(Utf8JsonWriter json, TracedDecision decision)
    {
        json.WriteStartObject();
        json.WriteText("key", decision.Key);
        json.WriteText("quote", decision.Quote);
        json.WritePropertyName("text");
        WriteTexts(json, ("zh", decision.Text.Zh), ("en", decision.Text.En));
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, params IReadOnlyList<(string Name, string Text)> texts)
    {
        json.WriteStartObject();
        foreach (var (name, text) in texts)
        {
            json.WriteText(name, text);
        }

        json.WriteEndObject();
    }

    private static void WriteTitle(Utf8JsonWriter json, TitleFact? title)
    {
        if (title is null)
        {
            json.WriteNull("title");
            return;
        }

        json.WriteStartObject("title");
        json.WriteText("text", title.Text);
        json.WriteOptionalNumber("year", title.Year);
        json.WriteText("agency", title.Agency);
        json.WriteEndObject();
    }

    private static void WriteAgency(Utf8JsonWriter json, AgencyFact? agency)
    {
        if (agency is null)
        {
            json.WriteNull("agency");
            return;
        }

        json.WriteStartObject("agency");
        json.WriteText("name", agency.Name);
        json.WriteText("kind", JsonText.Name(agency.Kind));
        WriteArray(json, "place", agency.RegionPath, (j, name) => j.WriteTextValue(name));
        json.WriteEndObject();
    }

    private static void WritePeriod(Utf8JsonWriter json, StatisticalPeriod? period)
    {
        if (period is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteText("start", Day(period.Start));
        json.WriteText("end", Day(period.End));
        json.WriteText("class", JsonText.Name(period.Class));
        json.WriteText("quote", period.Place.Quote);
        json.WritePlace("place", period.Place);
        json.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter json, Section section)
    {
        json.WriteStartObject();
        json.WriteText("role", section.Role);
        WriteArray(json, "roles", section.Roles, (j, role) => j.WriteTextValue(role));
        json.WriteOptionalNumber("ordinal", section.Ordinal);
        json.WriteNumber("level", section.Level);
        json.WriteText("heading", section.Heading);
        json.WritePlace("place", section.Place);
        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, CountStatement count)
    {
        json.WriteStartObject();
        json.WriteText("topic", count.Topic);
        json.WriteBoolean("zero", count.IsZero);
        json.WriteOptionalNumber("value", count.Value);
        json.WriteText("unit", count.Unit);
        json.WriteText("section", count.Role);
        json.WriteText("covers", JsonText.Name(count.Covers));
        json.WriteText("quote", count.Place.Quote);
        json.WritePlace("place", count.Place);
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, StatutoryTable table)
    {
        json.WriteStartObject();
        json.WriteText("kind", table.Kind);
        WriteArray(json, "cells", table.Cells, static (j, cell) =>
        {
            j.WriteStartObject();
            j.WriteText("row", cell.Row);
            j.WriteText("column", cell.Column);
            j.WriteOptionalNumber("value", cell.Value);
            j.WriteText("state", JsonText.Name(cell.State));
            j.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteText("document", citation.Document);
        json.WriteText("number", citation.Number);
        json.WriteText("quote", citation.Place.Quote);
        json.WriteEndObject();
    }

    private static void WriteListedParts(Utf8JsonWriter json, ListedParts? parts)
    {
        if (parts is null)
        {
            json.WriteNull("listedParts");
            return;
        }

        json.WriteStartObject("listedParts");
        json.WriteOptionalNumber("stated", parts.Stated);
        WriteArray(json, "parts", parts.Parts, (j, part) => j.WriteTextValue(part.Name));
        json.WriteEndObject();
    }

    private static void WriteDuplicate(Utf8JsonWriter json, DuplicateBlock duplicate)
    {
        json.WriteStartObject();
        json.WriteNumber("length", duplicate.Length);
        json.WriteNumber("share", Math.Round(duplicate.Share, 3));
        json.WritePlace("first", duplicate.First);
        json.WritePlace("second", duplicate.Second);
        json.WriteEndObject();
    }

    private static void WriteResidue(Utf8JsonWriter json, ResidueFact residue)
    {
        json.WriteStartObject();
        json.WriteText("kind", JsonText.Name(residue.Kind));
        json.WritePlace("place", residue.Place);
        json.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string property, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(property);
        foreach (var item in items)
        {
            write(json, item);
            json.SendLarge();
        }

        json.WriteEndArray();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
