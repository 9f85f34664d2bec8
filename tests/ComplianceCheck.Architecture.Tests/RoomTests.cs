using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ComplianceCheck.Architecture.Tests;

public sealed partial class RoomTests
{
    [Fact]
    public void Every_type_lives_in_a_room_of_the_table_and_every_room_has_types() =>
        ProgramTypes.Rooms.Order(StringComparer.Ordinal).ShouldBe(Rooms.Allowed.Select(r => r.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void A_room_may_use_rooms_above_its_row_only()
    {
        var above = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (room, used) in Rooms.Allowed)
        {
            used.Where(u => !above.Contains(u)).ShouldBeEmpty($"{room} names rooms that do not stand above it");
            above.Add(room);
        }
    }

    [Fact]
    public void No_type_uses_a_room_that_its_own_room_may_not_use()
    {
        var allowed = Rooms.Allowed.ToDictionary(StringComparer.Ordinal);
        ProgramTypes.Arrows.Where(a => !allowed.TryGetValue(a.From, out var used) || !used.Contains(a.To)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_arrow_of_the_table_is_used()
    {
        var used = ProgramTypes.Arrows.Select(a => (a.From, a.To)).ToHashSet();
        Rooms.Allowed.SelectMany(r => r.Value.Select(to => (From: r.Key, To: to))).Where(a => !used.Contains(a)).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_room_of_the_terminal_uses_the_console() =>
        ProgramTypes.RoomsThatUse("System.Console").ShouldBe(["Cli.Console"]);

    [Fact]
    public void The_folder_of_a_file_is_its_namespace()
    {
        var sources = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "src"));
        foreach (var file in Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(sources, file).Replace('\\', '/');
            if (path.Split('/') is [_, "obj" or "bin", ..])
            {
                continue;
            }

            var folder = Path.GetDirectoryName(path)!.Replace('\\', '/').Replace('/', '.');
            var room = folder.StartsWith("ComplianceCheck.Core", StringComparison.Ordinal) ? "ComplianceCheck" + folder["ComplianceCheck.Core".Length..] : folder;
            Namespace().Match(File.ReadAllText(file)).Groups[1].Value.ShouldBe(room, path);
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();
}
