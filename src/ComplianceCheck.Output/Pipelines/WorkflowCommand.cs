using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Pipelines;

/// <summary>A GitHub workflow command, which makes a line of a log an annotation.</summary>
internal static class WorkflowCommand
{
    /// <summary>The command, in one line.</summary>
    /// <param name="name">Its name, such as <c>error</c>.</param>
    /// <param name="properties">Its properties in order; those that are null are left out.</param>
    /// <param name="message">Its text; may have several lines.</param>
    public static string Of(string name, IEnumerable<(string Name, string? Value)> properties, string message)
    {
        var given = properties.Where(p => p.Value is not null).Select(p => $"{p.Name}={Property(p.Value!)}");
        return $"::{name} {string.Join(',', given)}::{Data(message)}";
    }

    private static string Data(string text) => VisibleText.Lines(text)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
