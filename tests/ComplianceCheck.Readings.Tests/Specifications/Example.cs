using ComplianceCheck.Readings.Tests.Reports;

namespace ComplianceCheck.Readings.Tests.Specifications;

/// <summary>A text and what must be read from it.</summary>
internal sealed record Example
{
    /// <summary>The file it stands in.</summary>
    public required string File { get; init; }

    /// <summary>Its line.</summary>
    public required int Line { get; init; }

    /// <summary>The heading over it.</summary>
    public required string Heading { get; init; }

    /// <summary>What the row or the block says, by column; shown when it fails.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Shown { get; init; }

    /// <summary>The document that is read.</summary>
    public required Source Source { get; init; }

    /// <summary>What must be read, by the name of the view.</summary>
    public required IReadOnlyList<Expectation> Expected { get; init; }
}

/// <summary>What one view must show.</summary>
/// <param name="View">Name of the view.</param>
/// <param name="Facts">The facts, joined as a cell or a block has them; empty for none.</param>
/// <param name="Separator">What joins them.</param>
internal sealed record Expectation(string View, string Facts, string Separator);
