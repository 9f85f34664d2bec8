using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Messages;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Shared;

/// <summary>The section that a requirement speaks of.</summary>
internal static class SectionChoice
{
    /// <summary>The role of a pack's <c>section</c>; reported where missing.</summary>
    public static string Read(ParameterReader parameters)
    {
        if (parameters.Role("section") is { } role)
        {
            return role;
        }

        parameters.Report("section", KindTexts.OfParameter("section"));
        return "unknown";
    }

    /// <summary>What stands under the heading as signature and is no text of its section; empty where there is none.</summary>
    public static string Signature(Section section, ReportFacts facts) => string.Concat(
        facts.AgencyMentions.Where(m => m.Role == AgencyRole.Signature).Select(m => m.Place).Append(facts.Dates.SignedPlace)
            .OfType<Place>().Where(p => p.Section == section.Place.Section && p.Order > section.Place.Order).Select(p => p.Quote));
}
