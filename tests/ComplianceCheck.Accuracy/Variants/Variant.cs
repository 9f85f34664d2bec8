using System.Text;
using ComplianceCheck.Accuracy.Reports;

namespace ComplianceCheck.Accuracy.Variants;

/// <summary>A change that makes no report worse.</summary>
/// <param name="Name">What was changed, in a few words.</param>
/// <param name="Make">Every way of changing a report so.</param>
internal sealed record Variant(string Name, Func<Specimen, IEnumerable<Made>> Make);

/// <summary>A report in another form.</summary>
/// <param name="File">The file.</param>
/// <param name="FileName">Its name.</param>
internal sealed record Made(byte[] File, string FileName)
{
    public static Made Text(string text) => new(Encoding.UTF8.GetBytes(text), "report.md");
}
