using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace ComplianceCheck.Benchmarks;

/// <summary>Writes the measurements as a page.</summary>
/// <param name="measured">The steps, each for itself.</param>
/// <param name="program">The program.</param>
internal sealed class ResultsPage(IReadOnlyList<Measurement> measured, ProgramMeasurements program)
{
    /// <summary>The command that makes the page again.</summary>
    public const string Command = "dotnet run -c Release --project tests/ComplianceCheck.Benchmarks -- --quick";

    // Memory that grows with the number of reports would at least double.
    private const double MostGrowth = 1.2;

    private static readonly string[] Steps = ["Floor", "Read", "Facts", "Rules", "Whole"];

    /// <summary>The page.</summary>
    /// <param name="loads">Load of the machine before and after, as the system tells it.</param>
    /// <param name="costs">What a person says about the phases, as Markdown.</param>
    public string Write(IReadOnlyList<string> loads, string costs)
    {
        var page = new StringBuilder();
        page.AppendLine("# 性能").AppendLine()
            .AppendLine("由以下命令测得并写入本页，输入由 `fixtures` 生成，每次相同；时间取六轮中最快的一轮，单线程，预热到运行时不再编译为止；程序先按 README 所说发布：").AppendLine()
            .AppendLine("```sh").AppendLine(Command).AppendLine("```").AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"- 系统：{RuntimeInformation.OSDescription}，{RuntimeInformation.FrameworkDescription}，{Environment.ProcessorCount} 个处理器")
            .AppendLine(CultureInfo.InvariantCulture, $"- 测量开始和结束时的系统负载：{string.Join("；", loads)}{(IsBusy(loads) ? "。**机器当时繁忙，时间偏大，仅供参考。**" : "")}")
            .AppendLine();
        WriteBudgets(page);
        WritePhases(page);
        page.AppendLine(costs.Trim()).AppendLine();
        WriteTable(page, "Text", "文本", "解码 UTF-8");
        WriteTable(page, "Docx", ".docx", "解压并用 XmlReader 走完同样的部件");
        page.AppendLine("## 整个进程").AppendLine().AppendLine("从启动到结束，11 次的中位数。").AppendLine()
            .AppendLine("| 程序 | 时间 |").AppendLine("|---|---:|");
        foreach (var (what, _, took) in program.Processes)
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"| {what} | {(took is { } known ? $"{known.TotalMilliseconds:F0} ms" : "本机无法发布")} |");
        }

        page.AppendLine().AppendLine("| 一次检查的份数 | 内存峰值 |").AppendLine("|---:|---:|");
        foreach (var (reports, bytes) in program.Peaks)
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"| {reports:N0} | {bytes / 1048576.0:F0} MB |");
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private void WriteBudgets(StringBuilder page)
    {
        page.AppendLine("## 指标").AppendLine().AppendLine("| 指标 | 上限 | 测得 | |").AppendLine("|---|---:|---:|---|");
        Budget("6000 字文本，读取和检查", 2, Of("Text", ReportSize.Typical, "Whole").Nanoseconds / 1e6, "ms");
        Budget("300 段加三张表的 .docx，读取和检查", 4, Of("Docx", ReportSize.Typical, "Whole").Nanoseconds / 1e6, "ms");
        Budget("同一 .docx，读文件与下限之比", 2.5, Of("Docx", ReportSize.Typical, "Read").Nanoseconds / Of("Docx", ReportSize.Typical, "Floor").Nanoseconds, "倍");
        Budget("同一 .docx，读取和检查与下限之比", 2.5, Of("Docx", ReportSize.Typical, "Whole").Nanoseconds / Of("Docx", ReportSize.Typical, "Floor").Nanoseconds, "倍");
        foreach (var (what, most, took) in program.Processes)
        {
            Budget("进程：" + what, most, took?.TotalMilliseconds, "ms");
        }

        if (program.Peaks is [var few, var many])
        {
            Budget(string.Create(CultureInfo.InvariantCulture, $"内存峰值，{many.Reports:N0} 份与 {few.Reports:N0} 份之比"), MostGrowth, (double)many.Bytes / few.Bytes, "倍");
        }

        page.AppendLine();

        void Budget(string what, double most, double? measured, string unit) => page.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {what} | {most:0.##} {unit} | {(measured is { } known ? $"{known:0.00} {unit}" : "未测")} | {(measured is null ? "" : measured <= most ? "达到" : "未达到")} |");
    }

    private void WritePhases(StringBuilder page)
    {
        page.AppendLine("## 一般 .docx 的时间").AppendLine()
            .AppendLine("发布的程序一次检查许多份相同的报告，`--timings` 所说的每份平均用时：").AppendLine()
            .AppendLine("| 步骤 | 时间 | 占 |").AppendLine("|---|---:|---:|");
        var all = program.Phases.Sum(p => p.Milliseconds);
        foreach (var (phase, milliseconds) in program.Phases)
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"| {phase} | {milliseconds:0.00} ms | {milliseconds / all:P0} |");
        }

        page.AppendLine();
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

    // What comes at the end is the load of measuring, which publishes the program and runs it on every processor.
    private static bool IsBusy(IReadOnlyList<string> loads) =>
        double.TryParse(loads[0].Split(' ')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var load) && load > 1.5;

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
