using System.Net;
using System.Text;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Accuracy.Reports;

/// <summary>A document written down as a web page.</summary>
internal static class HtmlForm
{
    public static byte[] Of(ReportDocument document)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>政府信息公开年报</title></head>\n<body>\n");
        page.Append("<div class=\"nav\"><a href=\"/\">首页</a> &gt; <a href=\"/nb/\">政府信息公开年报</a></div>\n<div class=\"content\">\n");
        foreach (var block in document.Blocks)
        {
            if (block is Table table)
            {
                Append(page, table);
            }
            else if (block is Paragraph paragraph)
            {
                page.Append("<p>").Append(WebUtility.HtmlEncode(paragraph.Text)).Append("</p>\n");
            }
        }

        return Encoding.UTF8.GetBytes(page.Append("</div>\n<div class=\"footer\"><a href=\"/about/\">关于我们</a></div>\n</body></html>\n").ToString());
    }

    private static void Append(StringBuilder page, Table table)
    {
        page.Append("<table>\n");
        for (var row = 1; row <= table.RowCount; row++)
        {
            page.Append("<tr>");
            foreach (var cell in table.Cells.Where(c => c.Row == row).OrderBy(c => c.Column))
            {
                page.Append(System.Globalization.CultureInfo.InvariantCulture, $"<td rowspan=\"{cell.RowSpan}\" colspan=\"{cell.ColumnSpan}\">").Append(WebUtility.HtmlEncode(cell.Text)).Append("</td>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</table>\n");
    }
}
