namespace ComplianceCheck.Readings.Tests.Specifications;

/// <summary>One file of <c>tests/Readings</c>.</summary>
/// <param name="File">Its name.</param>
/// <param name="Examples">Its examples, in order.</param>
/// <param name="Mistakes">What is not written as the format asks.</param>
internal sealed record Specification(string File, IReadOnlyList<Example> Examples, IReadOnlyList<Mistake> Mistakes)
{
    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<Specification> All { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Readings"), "*.md").Where(path => Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal)
            .Select(path => SpecificationReader.Read(Path.GetFileName(path), System.IO.File.ReadAllLines(path)))];
}
