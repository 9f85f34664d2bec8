namespace ComplianceCheck.Rules.Model;

/// <summary>Compares names of places: 浙江 is 浙江省, but 吉林省 is not 吉林市.</summary>
/// <param name="endings">Endings of names that may be left out.</param>
internal sealed class RegionMatching(IReadOnlyList<string> endings)
{
    private const char Separator = '/';

    /// <summary>The steps of a path, from the province down.</summary>
    public static IReadOnlyList<string> Path(string place) =>
        place.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether a body with this path of places lies in a place, which may itself be a path.</summary>
    public bool Lies(IReadOnlyList<string> path, string place)
    {
        var steps = Path(place);
        if (steps.Count == 0 || !path.Any(p => AreSame(p, steps[^1])))
        {
            return false;
        }

        // A body known by one name only cannot contradict the places above it.
        return path.Count == 1 || steps.All(step => path.Any(p => AreSame(p, step)));
    }

    private bool AreSame(string a, string b)
    {
        var (bareA, bareB) = (Bare(a), Bare(b));
        return a == b || (bareA == bareB && (bareA.Length == a.Length || bareB.Length == b.Length));
    }

    private string Bare(string name)
    {
        // One character is no name: 市 alone stays what it is.
        var ending = endings.FirstOrDefault(e => name.Length > e.Length + 1 && name.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? name : name[..^ending.Length];
    }
}
