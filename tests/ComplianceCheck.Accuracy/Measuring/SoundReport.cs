using ComplianceCheck.Findings;
using ComplianceCheck.InventedReports.Forms;
using ComplianceCheck.InventedReports.Model;

namespace ComplianceCheck.Accuracy.Measuring;

/// <summary>A report without a mistake, and what the checker says of it all the same.</summary>
internal sealed record SoundReport(Invention Report, Form Form, Rendering Rendering, IReadOnlyList<Finding> Findings);
