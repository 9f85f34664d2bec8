using System.Text.Json;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Output.Json;

/// <summary>A <see cref="Finding"/> as JSON.</summary>
internal static class FindingJson
{
    /// <summary>Writes a finding.</summary>
    /// <param name="json">What to write to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="waiver">Its waiver; null where it has none.</param>
    /// <param name="status">What became of the waiver: <c>used</c> or <c>expired</c>.</param>
    /// <param name="language">Language of the sentences.</param>
    public static void WriteFinding(this Utf8JsonWriter json, Finding finding, Waiver? waiver, string status, DisplayLanguage language)
    {
        json.WriteStartObject();
        json.WriteText("ruleId", finding.RuleId);
        json.WriteText("severity", JsonText.Name(finding.Severity));
        json.WriteText("message", finding.Message.In(language));
        json.WriteBasis(finding.Basis);
        json.WritePlace("place", finding.Place);
        json.WriteStartArray("related");
        foreach (var place in finding.Related)
        {
            json.WritePlaceValue(place);
        }

        json.WriteEndArray();
        json.WriteEvidence(finding.Evidence);
        json.WriteText("fix", finding.Fix.In(language));
        json.WriteText("fingerprint", finding.Fingerprint);
        json.WriteWaiver("waiver", waiver, status);
        json.WriteEndObject();
    }

    /// <summary>Writes the property <c>basis</c>.</summary>
    public static void WriteBasis(this Utf8JsonWriter json, IReadOnlyList<LegalBasis> clauses)
    {
        json.WriteStartArray("basis");
        foreach (var basis in clauses)
        {
            json.WriteStartObject();
            json.WriteText("document", basis.Document);
            json.WriteText("number", basis.Number);
            json.WriteText("article", basis.Article);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the property <c>evidence</c>.</summary>
    public static void WriteEvidence(this Utf8JsonWriter json, IReadOnlyList<Evidence> evidence)
    {
        json.WriteStartArray("evidence");
        foreach (var piece in evidence)
        {
            json.WriteStartObject();
            json.WriteText("name", piece.Name);
            json.WriteText("value", piece.Value);
            json.WriteText("quote", piece.Quote);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
