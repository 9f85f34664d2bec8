using ComplianceCheck.InventedReports.Drafts;
using ComplianceCheck.InventedReports.Model;

namespace ComplianceCheck.InventedReports.Wording;

/// <summary>Puts what is to be stated into words.</summary>
internal static class Composer
{
    public static Draft Write(Invention report)
    {
        var draft = new Draft();
        draft.Parts.AddRange(report.IsLater ? LaterParts.Write(report) : EarlierParts.Write(report));
        LeadIn.Write(draft, report);
        draft.Tail.AddRange(EarlierParts.Attached(report));
        return draft;
    }
}
