using System.Text;
using ComplianceCheck.Documents;

namespace ComplianceCheck.Accuracy.Reports;

/// <summary>The complete reports of the <c>fixtures</c> folder.</summary>
internal static class Shelf
{
    private const string Expectations = ".expected.yaml";
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "fixtures");

    public static IReadOnlyList<Specimen> Complete() =>
        [.. Directory.EnumerateFiles(Root, "*" + Expectations, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f)[..^Expectations.Length].Replace('\\', '/'))
            .Where(n => !Path.GetFileName(n).StartsWith("faulty-", StringComparison.Ordinal) && !n.Contains("-draft.", StringComparison.Ordinal))
            // Text with tables of pipes says most clearly where its cells are.
            .OrderByDescending(n => Path.GetFileName(n) == "department.md").ThenBy(n => n, StringComparer.Ordinal)
            .Select(n => new Specimen(n, Text(n)))];

    /// <summary>Text files as they are; others as what their reader makes of them.</summary>
    private static string Text(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Root, name));
        try
        {
            if (Path.GetExtension(name) is ".txt" or ".md")
            {
                return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            }
        }
        catch (DecoderFallbackException)
        {
            // In another encoding; its reader knows which.
        }

        using var stream = new MemoryStream(bytes);
        return TextForm.Of(DocumentReader.Read(stream, name));
    }
}
