using System.Collections.Concurrent;
using System.Text;
using ComplianceCheck.Cli.Watching;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Cli.Tests;

/// <summary>A report is checked again when it is saved, however its program saves it.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Saved_over_or_beside_and_then_renamed_or_removed_and_written_anew_is_saved()
    {
        var file = folder.Add("年报.txt", "a");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var watch = new FileWatch(file);

        File.WriteAllText(file, "ab");
        await watch.SavedAsync(patience.Token);

        File.WriteAllText(folder.At("~WRD0001.tmp"), "abc");
        File.Move(folder.At("~WRD0001.tmp"), file, overwrite: true);
        await watch.SavedAsync(patience.Token);

        File.Delete(file);
        File.WriteAllText(file, "abcd");
        await watch.SavedAsync(patience.Token);
    }

    [Fact]
    public async Task Locks_and_other_files_beside_it_are_no_save_of_it()
    {
        var file = folder.Add("年报.docx", "a");
        using var watch = new FileWatch(file);
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(2));

        folder.Add("~$年报.docx", "lock");
        folder.Add("别的.docx", "b");

        await Should.ThrowAsync<OperationCanceledException>(() => watch.SavedAsync(soon.Token));
    }

    [Fact]
    public async Task A_file_that_is_away_for_a_moment_is_waited_for()
    {
        var reading = SavedFile.ReadAsync(folder.At("年报.txt"), 100, CancellationToken.None);
        folder.Add("年报.txt", "abc");

        (await reading).Length.ShouldBe(3);
        await Should.ThrowAsync<IOException>(() => SavedFile.ReadAsync(folder.At("没有.txt"), 100, CancellationToken.None));
    }

    [Fact]
    public async Task Check_watches_says_what_has_changed_and_keeps_the_former_result_of_half_a_file()
    {
        var words = File.ReadAllText(Path.Combine(Repository.Root, "fixtures/2007/faulty-department-years.txt"));
        var file = folder.Add("年报.txt", words);
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var errors = new SeenStream();
        using var output = new MemoryStream();
        var running = Task.Run(() => Program.Run(
            ["check", file, "--watch", "-f", "csv", "--lang", "zh", "--no-config"],
            new Console.Terminal { In = Stream.Null, Out = output, Error = errors, Variable = _ => null },
            cancellation: stop.Token));
        await errors.Sees("正在监看", stop.Token);

        File.WriteAllText(file, words.Replace("2016-04-11", "2016-03-11", StringComparison.Ordinal));
        await errors.Sees("已改1处，新增0处，还剩6处", stop.Token);

        File.WriteAllBytes(file, [0x50, 0x4B, 3, 4]);
        await errors.Sees("仍保留上次的结果", stop.Token);

        await stop.CancelAsync();
        (await running).ShouldBe(1);
        Encoding.UTF8.GetString(output.ToArray()).Split('\n').Count(l => l.Contains("GK07-41", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void Standard_input_cannot_be_watched()
    {
        var run = ProgramRun.With([Severity.Error], "check", "-", "--watch");

        run.Exit.ShouldBe(2);
    }

    /// <summary>What the program says, and a way to wait for it.</summary>
    private sealed class SeenStream : MemoryStream
    {
        private readonly ConcurrentQueue<string> said = [];

        public async Task Sees(string words, CancellationToken cancellation)
        {
            while (!string.Concat(said).Contains(words, StringComparison.Ordinal))
            {
                await Task.Delay(20, cancellation);
            }
        }

        public override void Write(byte[] buffer, int offset, int count) => said.Enqueue(Encoding.UTF8.GetString(buffer, offset, count));

        public override void Write(ReadOnlySpan<byte> buffer) => said.Enqueue(Encoding.UTF8.GetString(buffer));
    }
}
