namespace ComplianceCheck.Cli.Tests;

public sealed class DeterminismTests : IDisposable
{
    private static readonly string[] Reports =
        ["2007/faulty-department-years.txt", "2007/department-numbered.docx", "2007/department.html", "2007/faulty-bureau-figures.md", "2007/department-gb18030.txt"];

    private readonly TempFolder folder = new();

    public DeterminismTests()
    {
        foreach (var report in Reports)
        {
            File.Copy(Path.Combine(Repository.Root, "fixtures", report), folder.At(Path.GetFileName(report)));
        }

        folder.Add("不是报告.txt", "一、主动公开政府信息的情况\n公开5条。\n");
        File.WriteAllBytes(folder.At("broken.docx"), [0x50, 0x4B, 0x03, 0x04, 0x00]);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void The_same_reports_give_the_same_bytes_on_any_machine_in_any_order(string format)
    {
        string[] names = [.. Directory.GetFiles(folder.Path).Select(f => Path.GetFileName(f))];
        folder.Add("sub/list", string.Join('\n', names.Reverse()));

        var first = Run(format, One, names);
        var others = (ProgramProcess[])
        [
            Run(format, Other, [.. names.Reverse()]),
            Run(format, One, "*"),
            Run(format, Other, "@sub/list", names[0]),
        ];

        first.Exit.ShouldBe(2);
        first.Bytes.Length.ShouldBeGreaterThan(1000);
        foreach (var other in others)
        {
            (other.Exit, other.Output, other.Errors).ShouldBe((first.Exit, first.Output, first.Errors));
            other.Bytes.ShouldBe(first.Bytes);
        }
    }

    private static Dictionary<string, string> One => new() { ["DOTNET_PROCESSOR_COUNT"] = "1", ["TZ"] = "Asia/Shanghai", ["LC_ALL"] = "zh_CN.UTF-8" };

    private static Dictionary<string, string> Other => new() { ["DOTNET_PROCESSOR_COUNT"] = "8", ["TZ"] = "America/New_York", ["LC_ALL"] = "tr_TR.UTF-8" };

    private ProgramProcess Run(string format, Dictionary<string, string> machine, params string[] paths) =>
        ProgramProcess.In(folder.Path, machine, ["check", "--lang", "zh", "-f", format, .. paths]);
}
