using ComplianceCheck.Documents.Model;
using ComplianceCheck.Language;
using FsCheck.Xunit;

namespace ComplianceCheck.Tests.Properties;

/// <summary>Folding loses no place: every folded character knows the one it came from.</summary>
[Properties(Arbitrary = [typeof(Drafts)], MaxTest = 200, Replay = "20170331,1")]
public sealed class FoldingProperties
{
    private static readonly CharacterFolding Folding = Lexicon.BuiltIn.Get<CharacterFolding>();

    [Property]
    public void Every_character_of_a_draft_comes_from_its_place(Draft draft) => ShouldPointToItsSource(draft.Text);

    [Property]
    public void Every_character_of_any_text_comes_from_its_place(string text) => ShouldPointToItsSource("　" + text + "２０１７　年\u200B度 ㈡");

    [Property]
    public void Folding_again_changes_nothing(Draft draft) => Folding.Fold(Folding.Fold(draft.Text)).ShouldBe(Folding.Fold(draft.Text));

    [Property]
    public void Reading_order_is_the_order_of_the_text_however_long_a_line_is(Draft draft)
    {
        var line = string.Concat(Enumerable.Repeat(draft.Text.ReplaceLineEndings(""), 1 + (5000 / draft.Text.Length)));
        var flow = Flow(new Paragraph { Text = line, Number = 1, ListLabel = "一、" }, new Paragraph { Text = draft.Text, Number = 2 });
        var orders = Enumerable.Range(0, flow.Length).Select(flow.OrderOf).ToList();

        orders.ShouldBe(orders.Order());
        // One source character gives three folded ones at most.
        orders.GroupBy(o => o).Max(g => g.Count()).ShouldBeLessThanOrEqualTo(4);
    }

    private static void ShouldPointToItsSource(string source)
    {
        var flow = Flow(new Paragraph { Text = source, Number = 1, Line = 1, Column = 1 });
        var last = 0;
        for (var at = 0; at < flow.Length; at++)
        {
            var place = flow.PlaceOf(new TextRange(at, at + 1), "");
            var column = place.Column.ShouldNotBeNull();
            column.ShouldBeGreaterThanOrEqualTo(last);
            last = column;
            var c = source[column - 1];
            place.Quote.ShouldBe(c.ToString());
            (flow.Text[at] == ' ' || flow.Text[at] == Folding[c] || c is (>= '㈠' and <= '㈩') or (>= '⒈' and <= '⒐')).ShouldBeTrue($"{at} “{source}”");
        }
    }

    private static FlowText Flow(params Paragraph[] paragraphs) =>
        FlowTextBuilder.Build(new ReportDocument("report.txt", SourceFormat.PlainText, paragraphs, []), Lexicon.BuiltIn, new HashSet<Table>());
}
