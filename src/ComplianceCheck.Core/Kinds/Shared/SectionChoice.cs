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
        return Roles.Unknown;
    }
}
