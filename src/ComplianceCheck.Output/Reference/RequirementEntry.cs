using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Output.Reference;

/// <summary>All there is to say about a requirement, in one language. The console and the pages of the reference show the same entry.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it asks.</param>
/// <param name="Parts">The rest, part by part.</param>
public sealed record RequirementEntry(string Id, string Title, IReadOnlyList<EntryPart> Parts);

/// <summary>A part of an entry.</summary>
/// <param name="Label">What it is about, with the colon that ends it; empty where the text says so itself.</param>
/// <param name="Lines">What it says.</param>
/// <param name="IsList">A list under the label, even where it has one line; else a text beside it.</param>
public sealed record EntryPart(string Label, IReadOnlyList<EntryLine> Lines, bool IsList);

/// <summary>A line of a part.</summary>
/// <param name="Text">The text; an example may have several lines.</param>
/// <param name="Notes">What is said under it.</param>
/// <param name="Ink">Its colour.</param>
/// <param name="IsExample">Taken from a report, to be shown as it stands.</param>
public sealed record EntryLine(string Text, IReadOnlyList<string> Notes, Ink Ink = Ink.Plain, bool IsExample = false);
