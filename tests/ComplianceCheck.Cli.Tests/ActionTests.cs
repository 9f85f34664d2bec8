using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ComplianceCheck.Cli.Console;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Cli.Tests;

/// <summary>The action and the workflow that init writes, their steps run by hand as a runner does, against a server that holds a release.</summary>
public sealed partial class ActionTests : IDisposable
{
    private static readonly string Name = $"compliancecheck-{Product.Version}-linux-x64-native";
    private readonly GitRepository repository = new();
    private readonly TempFolder runner = new();
    private readonly HttpListener server = new();
    private readonly string address;
    private readonly Dictionary<string, byte[]> release;

    public ActionTests()
    {
        // Where no compiled program was named, a script stands for it.
        var program = Encoding.UTF8.GetBytes("#!/bin/sh\nexec " + string.Join(' ', ProgramProcess.Command.Select(w => $"'{w}'")) + " \"$@\"\n");
        release = new Dictionary<string, byte[]>
        {
            [Name] = program,
            ["SHA256SUMS"] = Encoding.UTF8.GetBytes($"{Convert.ToHexStringLower(SHA256.HashData(program))}  {Name}\n"),
        };
        var port = Random.Shared.Next(20_000, 60_000);
        address = $"http://127.0.0.1:{port}";
        server.Prefixes.Add(address + "/");
        server.Start();
        _ = Serve();
    }

    public void Dispose()
    {
        server.Close();
        repository.Dispose();
        runner.Dispose();
    }

    [UnixFact]
    public void The_gate_is_green_on_day_one_red_for_a_fault_and_green_again_with_a_baseline()
    {
        ProgramRun.InChinese("init", repository.Folder.Path, "--action", $"owner/ComplianceCheck@v{Product.Version}").Exit.ShouldBe(0);
        repository.Commit();

        var first = Gate();
        first.Exit.ShouldBe(0, first.Output + first.Errors);

        repository.Folder.Add("2017/年报.txt", "青岚县水务局2017年政府信息公开工作年度报告\n一、概述\n2017年，我局正常开展工作。\n");
        repository.Commit();
        var red = Gate();
        red.Exit.ShouldBe(1, red.Errors);
        red.Output.ShouldContain("::error file=2017/年报.txt");
        Outputs()["exit-code"].ShouldBe("1");
        int.Parse(Outputs()["errors"], System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(0);
        File.Exists(repository.Folder.At(Outputs()["sarif-file"])).ShouldBeTrue();
        File.Exists(repository.Folder.At(Outputs()["html-file"])).ShouldBeTrue();

        ProgramProcess.In(repository.Folder.Path, "baseline", "create", ".", "--reason", "历史数据", "--owner", "办公室", "--expires", "2099-12-31").Exit.ShouldBe(0);
        Gate().Exit.ShouldBe(0, "with a baseline");
        Outputs()["errors"].ShouldBe("0");
    }

    [UnixFact]
    public void A_program_that_is_not_the_one_released_is_not_run()
    {
        ProgramRun.InChinese("init", repository.Folder.Path, "--action", $"owner/ComplianceCheck@v{Product.Version}");
        release[Name] = Encoding.UTF8.GetBytes("#!/bin/sh\ntouch \"$RUNNER_TEMP/ran\"\n");

        Gate().Exit.ShouldNotBe(0);
        File.Exists(runner.At("ran")).ShouldBeFalse();
    }

    [UnixFact]
    public void An_action_named_by_a_branch_says_that_it_needs_a_version()
    {
        var run = Step("Install", [], new() { ["ACTION_REF"] = "main", ["VERSION"] = "" });

        run.Exit.ShouldBe(2);
        run.Output.ShouldContain("::error::");
        run.Output.ShouldContain("version");
    }

    /// <summary>What the workflow's step does: the steps of the action, one after the other, up to the first that fails.</summary>
    private ProgramProcess Gate()
    {
        var workflow = RepositoryFiles.Yaml(File.ReadAllText(repository.Folder.At(".github/workflows/compliancecheck.yml")));
        var step = ((YamlSequenceNode)workflow["jobs"]["compliancecheck"]["steps"]).Single(s => Text(s, "uses")?.StartsWith("owner/", StringComparison.Ordinal) ?? false);
        var inputs = ((YamlMappingNode)step["with"]).ToDictionary(i => i.Key.ToString(), i => i.Value.ToString());
        File.Delete(runner.At("output"));
        var installed = Step("Install", inputs, new() { ["ACTION_REF"] = $"v{Product.Version}" });
        return installed.Exit != 0 ? installed : Step("Check", inputs, new() { ["PROGRAM"] = Outputs()["program"] });
    }

    private ProgramProcess Step(string name, Dictionary<string, string> inputs, Dictionary<string, string> known)
    {
        var action = RepositoryFiles.Yaml(File.ReadAllText(Path.Combine(Repository.Root, "action.yml")));
        var step = ((YamlSequenceNode)action["runs"]["steps"]).Single(s => Text(s, "name") == name);
        var environment = new Dictionary<string, string>
        {
            ["RUNNER_TEMP"] = runner.Path,
            ["RUNNER_OS"] = "Linux",
            ["RUNNER_ARCH"] = "X64",
            ["GITHUB_OUTPUT"] = runner.At("output"),
            ["GITHUB_SERVER_URL"] = address,
            ["ACTION_REPOSITORY"] = "owner/ComplianceCheck",
        };
        foreach (var (variable, value) in (YamlMappingNode)step["env"])
        {
            if (Input().Match(value.ToString()) is { Success: true } input)
            {
                var key = input.Groups[1].Value;
                environment[variable.ToString()] = inputs.GetValueOrDefault(key) ?? action["inputs"][key]["default"].ToString();
            }
        }

        foreach (var (variable, value) in known)
        {
            environment[variable] = value;
        }

        return ProgramProcess.Start("bash", repository.Folder.Path, environment, "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"].ToString());
    }

    private Dictionary<string, string> Outputs() =>
        File.ReadAllLines(runner.At("output")).Select(l => l.Split('=', 2)).GroupBy(p => p[0]).ToDictionary(g => g.Key, g => g.Last()[1]);

    private async Task Serve()
    {
        while (server.IsListening)
        {
            try
            {
                var context = await server.GetContextAsync();
                var path = context.Request.Url!.AbsolutePath;
                var folder = $"/owner/ComplianceCheck/releases/download/v{Product.Version}/";
                if (path.StartsWith(folder, StringComparison.Ordinal) && release.TryGetValue(path[folder.Length..], out var bytes))
                {
                    await context.Response.OutputStream.WriteAsync(bytes);
                }
                else
                {
                    context.Response.StatusCode = 404;
                }

                context.Response.Close();
            }
            catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private static string? Text(YamlNode node, string key) =>
        ((YamlMappingNode)node).Children.TryGetValue(new YamlScalarNode(key), out var value) ? value.ToString() : null;

    [GeneratedRegex(@"^\$\{\{ inputs\.([a-z-]+) \}\}$")]
    private static partial Regex Input();
}
