namespace ComplianceCheck.Accuracy.Measuring;

/// <summary>What a report with a fault is written down as.</summary>
internal enum Form
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A Word file.</summary>
    Docx,
}
