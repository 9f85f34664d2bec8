namespace ComplianceCheck.Reading.Regions;

/// <summary>A province, prefecture or county.</summary>
/// <param name="Path">The names from the province down to its own.</param>
/// <param name="IsFormer">True where it does not exist any more.</param>
internal sealed record Region(IReadOnlyList<string> Path, bool IsFormer)
{
    /// <summary>Its own full name.</summary>
    public string Name => Path[^1];

    /// <summary>True where this is <paramref name="other"/> or lies in it.</summary>
    public bool IsWithin(Region other)
    {
        if (Path.Count < other.Path.Count)
        {
            return false;
        }

        for (var i = other.Path.Count - 1; i >= 0; i--)
        {
            if (Path[i] != other.Path[i])
            {
                return false;
            }
        }

        return true;
    }
}
