using System.Xml;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Docx;

/// <summary>
/// Reads Word documents (.docx, .docm, .dotx, .dotm; transitional and strict) as a reader of the final document would
/// see them. The parts are streamed; no tree of the document is built.
/// </summary>
internal static class DocxReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="seekable">The file; not disposed.</param>
    /// <param name="name">Name of the file, for messages.</param>
    /// <param name="limits">What it may cost.</param>
    /// <param name="embedded">Reads a file that the document takes in as a whole; without it, none is read.</param>
    /// <exception cref="DocumentException">
    /// <c>damaged</c>, <c>unsupported-format</c>, <c>too-large</c>, <c>unsafe-xml</c>, or <c>empty-file</c> where it holds no text.
    /// </exception>
    public static ReportDocument Read(Stream seekable, string name, ReadingLimits limits, Func<byte[], IReadOnlyList<Block>>? embedded = null)
    {
        var budget = new ReadingBudget(name, limits);
        try
        {
            using var package = DocxPackage.Open(seekable, budget);
            using var styles = new StyleSheet(package.Related("styles"), budget);
            var context = Context(package, styles, budget, embedded ?? (_ => []));
            var assembler = Read(package, context, budget);
            return assembler.Blocks.Count > 0
                ? new ReportDocument(name, SourceFormat.Docx, assembler.Blocks, assembler.Marks) { Pictures = assembler.Pictures }
                : throw DocumentMessages.Failure("empty-file", Instead(assembler, context), name);
        }
        catch (XmlException e)
        {
            throw DocumentMessages.Failure("damaged", "damaged-xml", name, ("part", e.SourceUri ?? ""));
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw DocumentMessages.Failure("damaged", "damaged-zip", name);
        }
    }

    /// <summary>The sentence that says what a document without text holds instead.</summary>
    private static string Instead(BlockAssembler assembler, DocxContext context) =>
        assembler.Marks.Any(m => m.Kind is DraftMarkKind.Deletion) ? "all-deleted"
        : assembler.Marks.Any(m => m.Kind is DraftMarkKind.HiddenText or DraftMarkKind.StruckText) ? "all-hidden"
        : context.HoldsChart ? "only-charts"
        : assembler.Pictures.Count > 0 ? "no-text"
        : "empty-file";

    private static BlockAssembler Read(DocxPackage package, DocxContext context, ReadingBudget budget)
    {
        var assembler = new BlockAssembler();
        using (var xml = package.Part(package.MainPart))
        {
            assembler.Add(ReadBody(xml, context, budget));
        }

        AddNotes(package, context, assembler);
        return assembler;
    }

    // Most documents have a part for lists, and many do not number anything by it.
    private static DocxContext Context(DocxPackage package, StyleSheet styles, ReadingBudget budget, Func<byte[], IReadOnlyList<Block>> embedded) => new(
        budget,
        styles,
        new Lazy<Numbering>(() => ReadRelated(package, "numbering", budget, Numbering.Read)),
        new Lazy<Dictionary<string, string>>(() => ReadRelated(package, "comments", budget, Comments.Read)))
    {
        Embedded = id => package.Target(id) is { } path ? [.. embedded(package.Bytes(path)).Select(b => ForeignBlocks.Draft(b, budget))] : [],
    };

    private static T ReadRelated<T>(DocxPackage package, string type, ReadingBudget budget, Func<PartXml?, ReadingBudget, T> read)
    {
        using var xml = package.Related(type);
        return read(xml, budget);
    }

    private static List<BlockDraft> ReadBody(PartXml xml, DocxContext context, ReadingBudget budget)
    {
        if (xml.Name != "document")
        {
            throw xml.LocalName switch
            {
                "workbook" => DocumentMessages.OtherFormat(budget.Name, "kind-xlsx"),
                "presentation" => DocumentMessages.OtherFormat(budget.Name, "kind-pptx"),
                _ => DocumentMessages.Failure("unsupported-format", "no-document-part", budget.Name),
            };
        }

        var story = new StoryReader(xml, context);
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            if (xml.Name == "body")
            {
                return story.Read(default);
            }
        }

        return [];
    }

    private static void AddNotes(DocxPackage package, DocxContext context, BlockAssembler assembler)
    {
        var references = context.Notes.Distinct().ToList();
        if (references.Count == 0)
        {
            return;
        }

        var footnotes = ReadNotes(package, "footnotes", references.Where(r => !r.IsEndnote), context);
        var endnotes = ReadNotes(package, "endnotes", references.Where(r => r.IsEndnote), context);
        foreach (var reference in references)
        {
            if ((reference.IsEndnote ? endnotes : footnotes).TryGetValue(reference.Id, out var note))
            {
                assembler.Add(note);
            }
        }
    }

    private static Dictionary<string, List<BlockDraft>> ReadNotes(
        DocxPackage package, string type, IEnumerable<NoteReference> references, DocxContext context)
    {
        var wanted = references.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0)
        {
            return [];
        }

        using var xml = package.Related(type);
        return Notes.Read(xml, wanted, context);
    }
}
