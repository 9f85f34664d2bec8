using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Reading.Outline;
using ComplianceCheck.Reading.Residue;

namespace ComplianceCheck.Tests.Reading;

public sealed class ResidueReaderTests
{
    [Fact]
    public void Marks_of_the_format_become_facts()
    {
        var mark = new DraftMark(DraftMarkKind.Deletion, new Place { Quote = "旧文" });
        var context = Texts.Context("公开。");
        var marked = new OutlinedText(context.Document with { DraftMarks = [mark] }, context.Flow, context.Lexicon, context.Outline, context.Title);
        ResidueReader.Read(marked).ShouldHaveSingleItem().ShouldBe(new ResidueFact(ResidueKind.OpenRevision, mark.Place));
    }
}
