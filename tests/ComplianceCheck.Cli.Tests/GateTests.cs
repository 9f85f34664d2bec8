namespace ComplianceCheck.Cli.Tests;

/// <summary>A repository of reports with a gate, from the first run on; the program runs as a process of its own, with its own rules.</summary>
public sealed class GateTests : IDisposable
{
    private readonly GitRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void A_gate_fails_is_accepted_and_fails_again_only_for_what_is_new()
    {
        Write("2017.txt", "30");
        Program("check", ".").Exit.ShouldBe(1);

        var baseline = Program("baseline", "create", ".", "--reason", "历史数据", "--owner", "办公室", "--expires", "2099-12-31");
        baseline.Exit.ShouldBe(0);
        var accepted = Program("check", ".");
        accepted.Exit.ShouldBe(0);
        accepted.Output.ShouldContain("理由：历史数据；负责人：办公室；有效期至 2099-12-31");
        repository.Commit();

        Write("2018.txt", "20");
        Program("check", ".", "--changed-since", "HEAD").Exit.ShouldBe(1);
        Program("check", "2017.txt").Exit.ShouldBe(0);
    }

    [Fact]
    public void A_changed_number_voids_its_waiver()
    {
        Write("2017.txt", "30");
        Program("baseline", "create", ".", "--reason", "历史数据", "--owner", "办公室", "--expires", "2099-12-31");
        Write("2017.txt", "35");

        var run = Program("check", ".");

        run.Exit.ShouldBe(1);
        run.Output.ShouldContain("未用到的豁免");
        run.Output.ShouldContain("60 + 35 = 95");
    }

    [Fact]
    public void An_expired_waiver_fails_with_its_reason_shown()
    {
        Write("2017.txt", "30");
        Program("baseline", "create", ".", "--reason", "等待核实", "--owner", "办公室", "--expires", "2099-12-31");
        var waivers = repository.Folder.At("compliancecheck.waivers.yaml");
        File.WriteAllText(waivers, File.ReadAllText(waivers).Replace("2099-12-31", "2020-12-31", StringComparison.Ordinal));

        var run = Program("check", ".", "--quiet");

        run.Exit.ShouldBe(1);
        run.Output.ShouldContain("豁免：已于 2020-12-31 到期；当时的理由：等待核实；负责人：办公室");
        Program("baseline", "prune").Exit.ShouldBe(0);
        File.ReadAllText(waivers).ShouldNotContain("2020-12-31");
    }

    private void Write(string name, string other)
    {
        repository.Folder.Add("compliancecheck.yaml", "severities: {'*': info, GK00-14: error}\n");
        repository.Folder.Add(
            name,
            $"云溪县档案局{name[..4]}年政府信息公开工作年度报告\n\n一、概述\n\n本报告的统计期限自{name[..4]}年1月1日起至{name[..4]}年12月31日止。\n\n二、主动公开政府信息的情况\n\n"
            + $"我局主动公开政府信息100条，其中：通过市政府网站公开60条，通过其他方式公开{other}条。\n");
    }

    private ProgramProcess Program(params string[] arguments) => ProgramProcess.In(repository.Folder.Path, [.. arguments, "--lang", "zh"]);
}
