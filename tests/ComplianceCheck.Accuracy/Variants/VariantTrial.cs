using ComplianceCheck.Accuracy.Measuring;
using ComplianceCheck.Accuracy.Reports;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Accuracy.Variants;

/// <summary>One variant of one report, and what the checker said.</summary>
internal static class VariantTrial
{
    public static IEnumerable<Observation> Of(Specimen specimen, Variant variant, Made made)
    {
        CheckedText report;
        try
        {
            report = CheckedText.Of(made.File, made.FileName);
        }
        catch (DocumentException refusal)
        {
            // A file that does not open is none that the requirement on the nature of the file may pass over.
            return [new Observation("GK00-00", Seen.FalseAlarm, $"{specimen.Name}: {variant.Name} => {refusal.Message}")];
        }

        var known = Objections(specimen.Clean).Select(f => f.RuleId).ToHashSet(StringComparer.Ordinal);
        var alarms = Objections(report).Where(f => !known.Contains(f.RuleId)).ToLookup(f => f.RuleId);
        return report.Asked.Select(id => new Observation(
            id,
            alarms.Contains(id) ? Seen.FalseAlarm : Seen.Quiet,
            $"{specimen.Name}: {variant.Name} => {string.Join(" / ", alarms[id].Select(f => $"{f.Severity} {f.Message.Zh} [{f.Place?.Line}:{f.Place?.Column}]"))}"));
    }

    private static IEnumerable<Finding> Objections(CheckedText report) => report.Result.Findings.Where(f => f.Severity != Severity.Info);
}
