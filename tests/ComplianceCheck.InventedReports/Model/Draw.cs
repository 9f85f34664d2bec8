namespace ComplianceCheck.InventedReports.Model;

/// <summary>Choices that depend on nothing but the seed and on what is chosen, so that one more choice changes no other.</summary>
internal sealed class Draw(int seed)
{
    private const ulong Basis = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    public int Number(string what, int low, int high) => low + (int)(Hash(what) % (ulong)(high - low + 1));

    public bool Chance(string what, int percent) => Number(what, 0, 99) < percent;

    public T One<T>(string what, params ReadOnlySpan<T> options) => options[Number(what, 0, options.Length - 1)];

    private ulong Hash(string what)
    {
        // FNV-1a, whose last digits are then mixed, for seeds that follow each other must not give choices that do.
        var hash = (Basis ^ (ulong)seed) * Prime;
        foreach (var letter in what)
        {
            hash = (hash ^ letter) * Prime;
        }

        hash ^= hash >> 29;
        hash *= 0xbf58476d1ce4e5b9;
        return hash ^ (hash >> 32);
    }
}
