namespace ComplianceCheck.Mutation;

/// <summary>The changes that are tried. One that does not compile gives its place to the next of its room.</summary>
internal sealed class Sample
{
    private readonly List<(string Room, int Size, List<Change> Drawn, Queue<Change> Others)> rooms = [];

    // A number once given is not given again, for the compiler may still speak of it.
    private readonly Dictionary<Change, int> numbers = [];

    public Sample(Order order)
    {
        foreach (var room in order.Rooms)
        {
            var changes = room.Files(order).SelectMany(file => ChangeFinder.Find(room.Name, file, File.ReadAllText(Path.Combine(order.Root, file)))).Distinct().ToArray();
            new Random(order.Seed).Shuffle(changes);
            rooms.Add((room.Name, changes.Length, [], new Queue<Change>(changes)));
            Draw(rooms[^1].Drawn, rooms[^1].Others, room.Count);
        }
    }

    /// <summary>How many changes each room allows.</summary>
    public IEnumerable<(string Room, int Count)> Sizes => rooms.Select(r => (r.Room, r.Size));

    /// <summary>The changes to try, with their numbers.</summary>
    public IReadOnlyList<(int Id, Change Change)> Chosen => [.. rooms.SelectMany(r => r.Drawn).Select(c => (numbers[c], c))];

    /// <summary>Puts others in the place of what does not compile.</summary>
    public void Replace(IReadOnlyCollection<int> spoilt)
    {
        foreach (var (_, _, drawn, others) in rooms)
        {
            Draw(drawn, others, drawn.RemoveAll(c => spoilt.Contains(numbers[c])));
        }
    }

    private void Draw(List<Change> drawn, Queue<Change> others, int count)
    {
        for (; count > 0 && others.TryDequeue(out var change); count--)
        {
            drawn.Add(change);
            numbers.Add(change, numbers.Count + 1);
        }
    }
}
