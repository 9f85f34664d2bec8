namespace ComplianceCheck.Cli.Tests;

public sealed class RulesTestTests : IDisposable
{
    private const string Pack =
        """
        pack: mine
        title: {zh: 我的, en: Mine}
        sources: {law: {title: 某办法}}
        requirements:
          - id: M-1
            kind: count-or-zero
            topic: requests
            section: on-request
            severity: info
            basis: [{source: law}]
            title: {zh: 写明申请数量, en: State the number of requests}
            message: {zh: 没有写明申请数量。, en: The number is not stated.}
            fix: {zh: 写明数量。, en: State it.}
            examples: {pass: ["2023年，我局收到政府信息公开申请3件。"], fail: ["申请渠道畅通。"]}
        """;

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Examples_that_end_as_the_pack_says_give_0()
    {
        folder.Add("mine.yaml", Pack);

        var run = ProgramRun.WithRealRules("rules", "test", folder.Path);

        (run.Exit, run.Output, run.Errors).ShouldBe((0, "1 项要求的 2 个例子全部与规则包所说一致。\n", ""));
    }

    [Fact]
    public void An_example_that_ends_otherwise_is_shown_with_what_was_found_and_read()
    {
        folder.Add("mine.yaml", Pack.Replace("pass: [\"2023年，我局收到政府信息公开申请3件。\"]", "pass: [\"申请有序办理。\"]", StringComparison.Ordinal));

        var run = ProgramRun.WithRealRules("rules", "test", folder.Path);

        run.Exit.ShouldBe(1);
        run.Output.ShouldBe(
            """
            M-1  写明申请数量
              这个例子应符合要求，实际不是：
                申请有序办理。
              结果：不符合
              提示：没有写明申请数量。
              读到：2017 · 临水县水利局 (政府部门) · 一、依申请公开政府信息和不予公开政府信息的情况
              词语：topics/requests/weak 申请；counts/negation-not-before 有；counts/receiving 办理
              没有读：“申请有序办理” 有主题，没有数字，也没有否定；等后面的分句

            1 项要求的 2 个例子中，1 个与规则包所说不一致。

            """,
            StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void Packs_with_mistakes_cannot_be_tested()
    {
        folder.Add("mine.yaml", Pack.Replace("topic: requests", "topic: request", StringComparison.Ordinal));

        var run = ProgramRun.WithRealRules("rules", "test", folder.Path);

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("是否想用“requests”？");
    }
}
