using System.Globalization;

namespace ComplianceCheck.Mutation;

/// <summary>What is asked on the command line.</summary>
/// <param name="Root">The checkout.</param>
/// <param name="Rooms">Rooms and how many changes to draw from each.</param>
internal sealed record Order(string Root, IReadOnlyList<RoomOrder> Rooms)
{
    /// <summary>Folder of the library that is changed.</summary>
    public const string Library = "src/ComplianceCheck.Core";

    /// <summary>How to call the tool.</summary>
    public const string Usage = """
        tools/mutants [ROOM[=COUNT] ...] [OPTIONS]

        Changes the library in small ways, one at a time, and says which changes no test notices.

          ROOM             folders of src/ComplianceCheck.Core, joined by +; a folder includes those below it;
                           unless given, Reading+Language Documents Kinds
          COUNT            how many changes to draw from it; not more than 5000 in all

          --count N        how many to draw from a room for which nothing else is said; 60 unless given
          --seed N         the same seed draws the same changes of the same code; 1 unless given
          --processes N    test processes at a time; 2 unless given
          --tests DIR,...  test projects; tests/ComplianceCheck.Tests,tests/ComplianceCheck.Readings.Tests unless given
          --without WORD,...
                           test classes whose full name contains one of these words are not run; unless given, those that
                           compare whole reports: .Fixtures.,.Corpus.,.Properties.,.Output.,.InvariantTests
        """;

    private const int UsualCount = 60;

    // The compiler counts lines to 16,707,565, and each change takes ChangedFile.LinesOfOne of them; those that do not compile count too.
    private const int MostChanges = 5000;

    /// <summary>Seed of the sample.</summary>
    public int Seed { get; private init; } = 1;

    /// <summary>Test processes at a time.</summary>
    public int Processes { get; private init; } = 2;

    /// <summary>Folders of the test projects.</summary>
    public IReadOnlyList<string> Tests { get; private init; } = ["tests/ComplianceCheck.Tests", "tests/ComplianceCheck.Readings.Tests"];

    /// <summary>Test classes whose full name contains one of these are not run.</summary>
    public IReadOnlyList<string> Without { get; private init; } = [".Fixtures.", ".Corpus.", ".Properties.", ".Output.", ".InvariantTests"];

    /// <summary>Reads the command line; null where it cannot be understood.</summary>
    public static Order? Read(string[] args)
    {
        var order = new Order(Directory.GetCurrentDirectory(), []);
        var rooms = new List<string>();
        var count = UsualCount;
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                rooms.Add(args[i]);
            }
            else if (++i == args.Length)
            {
                return null;
            }
            else if (args[i - 1] == "--count" && Number(args[i]) is { } number)
            {
                count = number;
            }
            else if (order.With(args[i - 1], args[i]) is { } more)
            {
                order = more;
            }
            else
            {
                return null;
            }
        }

        order = order with { Rooms = [.. (rooms.Count > 0 ? rooms : ["Reading+Language", "Documents", "Kinds"]).Select(r => Room(r, count))] };
        var folders = order.Tests.Concat(order.Rooms.SelectMany(r => r.Name.Split('+')).Select(f => Path.Combine(Library, f)));
        return order.Rooms.Sum(r => (long)r.Count) <= MostChanges && folders.All(f => Directory.Exists(Path.Combine(order.Root, f))) ? order : null;
    }

    // A room with a count that is no number has a name that is no folder.
    private static RoomOrder Room(string text, int count) =>
        text.Split('=') is [var name, var own] && Number(own) is { } number ? new RoomOrder(name, number) : new RoomOrder(text, count);

    private Order? With(string option, string value) => option switch
    {
        "--seed" when Number(value) is { } seed => this with { Seed = seed },
        "--processes" when Number(value) is > 0 and { } processes => this with { Processes = processes },
        "--tests" => this with { Tests = Words(value) },
        "--without" => this with { Without = Words(value) },
        _ => null,
    };

    private static string[] Words(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
