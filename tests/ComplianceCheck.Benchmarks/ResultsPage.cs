using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace ComplianceCheck.Benchmarks;

/// <summary>Writes the measurements as a page.</summary>
internal sealed class ResultsPage(IReadOnlyList<Measurement> measured)
{
    /// <summary>The command that makes the page again.</summary>
    public const string Command = "dotnet run -c Release --project tests/ComplianceCheck.Benchmarks -- --quick";

    private static readonly string[] Steps = ["Floor", "Read", "Facts", "Rules", "Whole"];

    /// <summary>The page.</summary>
    /// <param name="processes">What was run as a process, and how long it took.</param>
    /// <param name="loads">Load of the machine before and after, as the system tells it.</param>
    public string Write(IReadOnlyList<(string What, TimeSpan Took)> processes, IReadOnlyList<string> loads)
    {
        var page = new StringBuilder();
        page.AppendLine("# 性能").AppendLine()
            .AppendLine("由以下命令测得并写入本页，输入由 `fixtures` 生成，每次相同；时间取六轮中最快的一轮，预热后单线程：").AppendLine()
            .AppendLine("```sh").AppendLine(Command).AppendLine("```").AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"- 系统：{RuntimeInformation.OSDescription}，{RuntimeInformation.FrameworkDescription}，{Environment.ProcessorCount} 个处理器")
            .AppendLine(CultureInfo.InvariantCulture, $"- 测量开始和结束时的系统负载：{string.Join("；", loads)}{(IsBusy(loads) ? "。**机器当时繁忙，时间偏大，仅供参考。**" : "")}")
            .AppendLine();
        WriteBudgets(page, processes);
        WriteTable(page, "Text", "文本", "解码 UTF-8");
        WriteTable(page, "Docx", ".docx", "解压并用 XmlReader 走完同样的部件");
        page.AppendLine("## 整个进程").AppendLine().AppendLine("从启动到结束，11 次的中位数。").AppendLine()
            .AppendLine("| 程序 | 时间 |").AppendLine("|---|---:|");
        foreach (var (what, took) in processes)
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"| {what} | {took.TotalMilliseconds:F0} ms |");
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private void WriteBudgets(StringBuilder page, IReadOnlyList<(string What, TimeSpan Took)> processes)
    {
        page.AppendLine("## 指标").AppendLine().AppendLine("| 指标 | 上限 | 测得 | |").AppendLine("|---|---:|---:|---|");
        Budget("6000 字文本，读取和检查", 1, Of("Text", ReportSize.Typical, "Whole").Nanoseconds / 1e6, "ms");
        Budget("300 段加三张表的 .docx，读取和检查", 3, Of("Docx", ReportSize.Typical, "Whole").Nanoseconds / 1e6, "ms");
        Budget("同一 .docx，读文件与下限之比", 4, Of("Docx", ReportSize.Typical, "Read").Nanoseconds / Of("Docx", ReportSize.Typical, "Floor").Nanoseconds, "倍");
        Budget("同一 .docx，读取和检查与下限之比", 4, Of("Docx", ReportSize.Typical, "Whole").Nanoseconds / Of("Docx", ReportSize.Typical, "Floor").Nanoseconds, "倍");
        foreach (var (what, took) in processes)
        {
            Budget("进程：" + what, what.Contains("AOT", StringComparison.Ordinal) ? 60 : 300, took.TotalMilliseconds, "ms");
        }

        page.AppendLine();

        void Budget(string what, double most, double is_, string unit) =>
            page.AppendLine(CultureInfo.InvariantCulture, $"| {what} | {most:0} {unit} | {is_:0.00} {unit} | {(is_ <= most ? "达到" : "未达到")} |");
    }

    private void WriteTable(StringBuilder page, string format, string title, string floor)
    {
        page.AppendLine(CultureInfo.InvariantCulture, $"## {title}").AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"下限：{floor}。“倍”为与下限之比，内存为一份报告分配的字节数。").AppendLine()
            .AppendLine("| 报告 | 步骤 | 时间 | 倍 | 内存 |").AppendLine("|---|---|---:|---:|---:|");
        foreach (var size in Enum.GetValues<ReportSize>())
        {
            var least = Of(format, size, "Floor").Nanoseconds;
            foreach (var step in Steps)
            {
                var one = Of(format, size, step);
                page.AppendLine(CultureInfo.InvariantCulture, $"| {Name(size)} | {Name(step)} | {Time(one.Nanoseconds)} | {one.Nanoseconds / least:0.0} | {one.Bytes / 1024.0:N0} KB |");
            }
        }

        page.AppendLine();
    }

    private Measurement Of(string format, ReportSize size, string step) => measured.Single(m => m.Format == format && m.Size == size && m.Step == step);

    private static bool IsBusy(IReadOnlyList<string> loads) =>
        loads.Any(l => double.TryParse(l.Split(' ')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var load) && load > 1.5);

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e4 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0.00} µs"),
        < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0} µs"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.00} ms"),
    };

    private static string Name(ReportSize size) => size switch
    {
        ReportSize.Small => "小",
        ReportSize.Typical => "一般",
        _ => "极大",
    };

    private static string Name(string step) => step switch
    {
        "Floor" => "下限",
        "Read" => "读文件",
        "Facts" => "读事实",
        "Rules" => "检查",
        _ => "全部",
    };
}
