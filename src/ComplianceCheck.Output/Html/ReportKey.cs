using System.Text;
using ComplianceCheck.Hashing;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Html;

/// <summary>Whose report of which year it is, as a name that tells nobody: browsers keep under it which findings are done.</summary>
internal static class ReportKey
{
    /// <summary>16 hexadecimal digits; the same for every draft of a report.</summary>
    public static string Of(CheckedReport report)
    {
        var facts = report.Read.Facts;
        var name = facts.Agency?.Name is { } agency ? $"{agency}\n{facts.ReportYear}" : report.Read.Path;
        return Convert.ToHexStringLower(Sha256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 8));
    }
}
