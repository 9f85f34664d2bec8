namespace ComplianceCheck.Output.Html;

/// <summary>A stretch of a document that a place stands for.</summary>
/// <param name="Holder">The paragraph, table cell or table it stands in.</param>
/// <param name="Start">Offset of its first character in the text that is shown of a paragraph.</param>
/// <param name="End">Offset behind its last character; <paramref name="Start"/> for a point in a paragraph, and for a whole cell or table.</param>
internal readonly record struct Spot(object Holder, int Start, int End);
