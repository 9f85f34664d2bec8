namespace ComplianceCheck.Cli.Tests;

/// <summary>Failures of what is around the program: they are told as what they are, and nothing half written stays behind.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly TempFolder folder = new();

    public FailureTests() => folder.Add("a.txt");

    public void Dispose() => folder.Dispose();

    [UnixTheory]
    [InlineData("check none.txt 2>&-", 2)]
    [InlineData("check none.txt 2>/dev/full", 2)]
    [InlineData("chek 2>&-", 2)]
    [InlineData("check a.txt 2>&-", 1)]
    [InlineData("check a.txt --exit-zero 2>/dev/full", 0)]
    [InlineData("check a.txt 1>/dev/full", 2)]
    [InlineData("check a.txt 1>/dev/full 2>/dev/full", 2)]
    [InlineData("check a.txt <&-", 1)]
    public void A_stream_that_is_closed_or_full_changes_no_exit_code_of_its_own(string line, int exit) => Shell(line).Exit.ShouldBe(exit);

    [UnixTheory]
    [InlineData("check a.txt --lang zh -o html=out.html -o json=/dev/full")]
    [InlineData("check a.txt --lang zh -o html=out.html -f json > /dev/full")]
    [InlineData("facts a.txt --lang zh > /dev/full")]
    [InlineData("rules list --lang zh > /dev/full")]
    public void A_full_disk_is_told_in_one_sentence_and_nothing_half_written_stays(string line)
    {
        var run = Shell(line);

        run.Exit.ShouldBe(2);
        run.Errors.ShouldBe("compliancecheck：磁盘已满，结果没有写完；没有写完的文件已删除。\n");
        folder.Files().ShouldBe(["a.txt"]);
    }

    [UnixFact]
    public void A_disk_that_fills_up_under_the_files_leaves_none_of_them()
    {
        var draft = folder.Add("a.txt", File.ReadAllText(Path.Combine(Repository.Root, "fixtures/2007/bureau.txt")));

        Directory.CreateDirectory(folder.At("full"));

        // A small disk of its own, which only an administrator can make; others see nothing to test.
        var run = ProgramProcess.Start(
            "unshare", folder.Path, new Dictionary<string, string>(), "-m", "bash", "-c", $"mount -t tmpfs -o size=24k none {folder.At("full")} || exit 0; {Program} check {draft} -o html=full/o.html -o json=full/o.json -o text=full/o.t --lang zh; echo $?; ls -A full");
        if (run.Output.Length == 0)
        {
            return;
        }

        run.Errors.ShouldBe("compliancecheck：磁盘已满，结果没有写完；没有写完的文件已删除。\n");
        run.Output.ShouldBe("2\n");
    }

    private static string Program => string.Join(' ', ProgramProcess.Command);

    private ProgramProcess Shell(string line) =>
        ProgramProcess.Start("bash", folder.Path, new Dictionary<string, string>(), "-c", $"{Program} {line}");
}
