using System.Text;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Output.Markdown;

/// <summary>Writes results as a comment for a pull request: a table for each report, with folded details.</summary>
internal sealed class MarkdownResultWriter(Stream stream, WriterOptions options) : IResultWriter
{
    /// <summary>GitHub takes comments of at most 65536 characters.</summary>
    private const int MostCharacters = 65_000;

    private readonly MarkdownDigest digest = new(options, MostCharacters);

    /// <inheritdoc/>
    public void Write(CheckedReport report) => digest.Add(report);

    /// <inheritdoc/>
    public void Write(InputError error) => digest.Add(error);

    /// <inheritdoc/>
    public void Finish(RunTotals totals)
    {
        stream.Write(Encoding.UTF8.GetBytes(digest.Complete(totals)));
        stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held but text.
    }
}
