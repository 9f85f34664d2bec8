using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace ComplianceCheck.Benchmarks;

/// <summary>Reports made from the fixtures, the same ones in every run.</summary>
internal static class SampleReports
{
    private const int TypicalCharacters = 6_000;
    private const int TypicalParagraphs = 300;
    private const int HugeFactor = 30;

    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string[] Matters = ["规划计划", "财政预决算", "行政执法", "建设项目", "安全生产", "生态环境", "农村供水", "防汛抗旱", "人事任免", "政府采购", "应急预案", "便民服务"];
    private static readonly string[] Ways = ["门户网站", "政务微信", "政务微博", "公开栏", "新闻发布会", "政务服务大厅"];
    private static readonly string[] Efforts = ["明确责任科室", "规范发布流程", "落实先审后发", "完善公开目录", "加强业务培训", "开展自查整改"];

    /// <summary>A report as text, UTF-8.</summary>
    public static byte[] Text(ReportSize size) =>
        size == ReportSize.Small ? Resource("small.txt") : Encoding.UTF8.GetBytes(Longer(Encoding.UTF8.GetString(Resource("typical.txt")), Characters(size)));

    /// <summary>A report as DOCX.</summary>
    public static byte[] Docx(ReportSize size) => size == ReportSize.Small ? Resource("small.docx") : Longer(Resource("typical.docx"), Paragraphs(size));

    private static int Characters(ReportSize size) => size == ReportSize.Typical ? TypicalCharacters : TypicalCharacters * HugeFactor;

    private static int Paragraphs(ReportSize size) => size == ReportSize.Typical ? TypicalParagraphs : TypicalParagraphs * HugeFactor;

    // What is put in stands under the first heading, where reports are as long as their authors like.
    private static string Longer(string text, int characters)
    {
        var at = text.IndexOf('\n', text.IndexOf("一、", StringComparison.Ordinal)) + 1;
        var more = new StringBuilder();
        for (var i = 0; text.Length + more.Length < characters; i++)
        {
            more.Append(Sentence(i)).Append('\n');
        }

        return text.Insert(at, more.ToString());
    }

    private static byte[] Longer(byte[] docx, int paragraphs)
    {
        using var file = new MemoryStream();
        file.Write(docx);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry("word/document.xml")!;
            using var stream = entry.Open();
            var document = XDocument.Load(stream);
            var body = document.Root!.Element(Word + "body")!;
            var heading = body.Elements(Word + "p").First(p => p.Value.StartsWith("一、", StringComparison.Ordinal));
            var model = body.Elements(Word + "p").SkipWhile(p => p != heading).Skip(1).First();
            var added = Enumerable.Range(0, paragraphs - body.Elements(Word + "p").Count()).Select(i =>
            {
                var paragraph = new XElement(model);
                var runs = paragraph.Elements(Word + "r").ToList();
                runs.Skip(1).Remove();
                runs[0].Element(Word + "t")!.Value = Sentence(i);
                return paragraph;
            });
            heading.AddAfterSelf(added.ToArray());
            stream.SetLength(0);
            document.Save(stream, SaveOptions.DisableFormatting);
        }

        return file.ToArray();
    }

    // No two are alike, so that they are no block that stands there twice.
    private static string Sentence(int i) => string.Create(
        CultureInfo.InvariantCulture,
        $"围绕{Matters[i % 12]}和{Matters[(i / 12 + 5) % 12]}，第{i + 1}次专题会议研究{Efforts[i % 6]}、{Efforts[(i / 6 + 1) % 6]}，通过{Ways[i / 5 % 6]}发布解读材料，方便群众查阅。");

    private static byte[] Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
