using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Tests.Documents;

public sealed class DocxReaderTestsTables
{
    [Fact]
    public void Merged_cells_stand_once_and_cover_the_rest()
    {
        var table = Read(
            Row(Cell("甲", "<w:vMerge w:val=\"restart\"/>"), Cell("乙", "<w:gridSpan w:val=\"2\"/>")),
            Row(Cell("", "<w:vMerge/>"), Cell("丙"), Cell("丁")),
            Row(Cell("戊"), Cell("己", "<w:vMerge w:val=\"restart\"/>"), Cell("庚")),
            Row(Cell("辛"), Cell("", "<w:vMerge w:val=\"continue\"/>"), Cell("壬")));

        table.Grid().ShouldBe([
            "1,1+2x1 甲", "1,2+1x2 乙", "2,2+1x1 丙", "2,3+1x1 丁",
            "3,1+1x1 戊", "3,2+2x1 己", "3,3+1x1 庚", "4,1+1x1 辛", "4,3+1x1 壬"]);
        (table.RowCount, table.ColumnCount).ShouldBe((4, 3));
    }

    [Fact]
    public void A_continuation_of_nothing_is_a_cell_of_its_own() =>
        Read(
            Row(Cell("甲"), Cell("乙", "<w:gridSpan w:val=\"2\"/>")),
            Row(Cell("丙", "<w:vMerge/>"), Cell("丁"), Cell("戊", "<w:vMerge/>")))
            .Grid().ShouldBe(["1,1+2x1 甲", "1,2+1x2 乙", "2,2+1x1 丁", "2,3+1x1 戊"]);

    [Fact]
    public void Old_horizontal_merges_are_resolved() =>
        Read(
            Row(Cell("甲", "<w:hMerge w:val=\"restart\"/>"), Cell("", "<w:hMerge/>"), Cell("乙")),
            Row(Cell("1"), Cell("2"), Cell("3")))
            .Grid().ShouldBe(["1,1+1x2 甲", "1,3+1x1 乙", "2,1+1x1 1", "2,2+1x1 2", "2,3+1x1 3"]);

    [Fact]
    public void Columns_left_free_before_a_row_move_its_cells() =>
        Read(
            Row(Cell("甲"), Cell("乙")),
            "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell("丙") + "</w:tr>")
            .Grid().ShouldBe(["1,1+1x1 甲", "1,2+1x1 乙", "2,2+1x1 丙"]);

    [Fact]
    public void Grid_lines_at_which_no_cell_begins_are_no_columns()
    {
        var table = Read(
            Row(Cell("甲", "<w:gridSpan w:val=\"2\"/>"), Cell("乙", "<w:gridSpan w:val=\"3\"/>")),
            Row(Cell("丙", "<w:gridSpan w:val=\"2\"/>"), Cell("丁", "<w:gridSpan w:val=\"3\"/>")));

        table.Grid().ShouldBe(["1,1+1x1 甲", "1,2+1x1 乙", "2,1+1x1 丙", "2,2+1x1 丁"]);
        table.ColumnCount.ShouldBe(2);
    }

    [Fact]
    public void Content_controls_around_rows_and_cells_change_nothing() =>
        Read("<w:sdt><w:sdtContent>" + Row("<w:sdt><w:sdtContent>" + Cell("甲") + "</w:sdtContent></w:sdt>", Cell("乙")) + "</w:sdtContent></w:sdt>")
            .Grid().ShouldBe(["1,1+1x1 甲", "1,2+1x1 乙"]);

    [Fact]
    public void A_table_in_a_cell_stands_in_that_cell_and_tables_count_in_reading_order()
    {
        var inner = "<w:tc><w:p><w:r><w:t>前</w:t></w:r></w:p><w:tbl>" + Row(Cell("内")) + "</w:tbl><w:p/></w:tc>";
        var document = DocxFile.WithBody($"<w:tbl>{Row(inner)}</w:tbl><w:p/><w:tbl>{Row(Cell("二"))}</w:tbl>" + DocxFile.Paragraph("段")).Read();

        var tables = document.Blocks.OfType<Table>().ToList();
        tables.Select(t => t.Number).ShouldBe([1, 3]);
        var blocks = tables[0].Cells.Single().Blocks;
        blocks[0].ShouldBeOfType<Paragraph>().Number.ShouldBe(1);
        blocks[1].ShouldBeOfType<Table>().Number.ShouldBe(2);
        blocks.Count.ShouldBe(2);
        document.Blocks.OfType<Paragraph>().Single().Number.ShouldBe(2);
    }

    [Fact]
    public void Paragraphs_of_a_cell_count_in_that_cell()
    {
        var cell = "<w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc>";

        Read(Row(cell, cell)).Cells.Select(c => string.Join(',', c.Blocks.OfType<Paragraph>().Select(p => p.Number))).ShouldBe(["1,3", "1,3"]);
    }

    [Fact]
    public void A_blank_cell_has_no_blocks() => Read(Row(Cell("甲"), Cell(""))).Cells[1].Blocks.ShouldBeEmpty();

    private static Table Read(params string[] rows) =>
        DocxFile.WithBody($"<w:tbl>{string.Concat(rows)}</w:tbl>").Read().Blocks.OfType<Table>().Single();

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(string text, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";
}
