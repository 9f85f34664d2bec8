namespace ComplianceCheck.Benchmarks;

/// <summary>What one benchmark gave.</summary>
/// <param name="Format"><c>Text</c> or <c>Docx</c>.</param>
/// <param name="Size">Size of the report.</param>
/// <param name="Step">What was measured.</param>
/// <param name="Nanoseconds">Time of the fastest of several rounds, which other work on the machine disturbs least.</param>
/// <param name="Bytes">Bytes allocated.</param>
internal sealed record Measurement(string Format, ReportSize Size, string Step, double Nanoseconds, long Bytes);
