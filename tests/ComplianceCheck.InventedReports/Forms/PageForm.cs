using System.Globalization;
using System.Net;
using System.Text;
using ComplianceCheck.InventedReports.Drafts;

namespace ComplianceCheck.InventedReports.Forms;

/// <summary>A report as a web page.</summary>
internal static class PageForm
{
    public static Rendering Of(Draft draft)
    {
        var (page, spots) = (new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>信息公开</title></head>\n<body>\n"), new SortedDictionary<string, Spot>(StringComparer.Ordinal));
        var (line, paragraphs, tables) = (4, 0, 0);
        foreach (var block in draft.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                paragraphs++;
                var start = 0;
                foreach (var statement in paragraph.Statements)
                {
                    spots[statement.Key] = new Spot(line, paragraphs, start, statement.Text);
                    start += statement.Text.Length;
                }

                page.Append("<p>").Append(WebUtility.HtmlEncode(paragraph.Text).ReplaceLineEndings("<br>")).Append("</p>\n");
                line++;
            }
            else if (block is Grid grid)
            {
                tables++;
                page.Append("<table>\n");
                line++;
                foreach (var row in grid.Cells.GroupBy(c => c.Row).OrderBy(r => r.Key))
                {
                    page.Append("<tr>");
                    foreach (var cell in row.OrderBy(c => c.Column))
                    {
                        spots[cell.Key] = new Spot(line, 0, 0, cell.Text, tables, cell.Row, cell.Column);
                        page.Append(CultureInfo.InvariantCulture, $"<td rowspan=\"{cell.Rows}\" colspan=\"{cell.Columns}\">{WebUtility.HtmlEncode(cell.Text)}</td>");
                    }

                    page.Append("</tr>\n");
                    line++;
                }

                page.Append("</table>\n");
                line++;
            }
        }

        return new Rendering("report.html", Encoding.UTF8.GetBytes(page.Append("</body></html>\n").ToString()), spots);
    }
}
