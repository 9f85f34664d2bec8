namespace Mutants;

/// <summary>Which mutant is switched on; compiled into the copy of the library that holds them all.</summary>
public static class Mutant
{
    private static readonly int Active = int.Parse(Environment.GetEnvironmentVariable("MUTANT") ?? "0", System.Globalization.CultureInfo.InvariantCulture);
    private static readonly bool[] Seen = new bool[100_000];

    /// <summary>The mutants whose code was entered.</summary>
    public static IEnumerable<int> Reached => Enumerable.Range(0, Seen.Length).Where(id => Seen[id]);

    /// <summary>True where this mutant is to run instead of the code as it is.</summary>
    public static bool Is(int id)
    {
        Seen[id] = true;
        return id == Active;
    }
}
