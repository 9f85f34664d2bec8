using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Yaml;

/// <summary>Lays a file over another of the same form: lists grow, mappings are laid over each other key by key, and a text takes the place of a text.</summary>
internal static class YamlOverlay
{
    /// <summary>Lays a mapping over another, which is changed.</summary>
    /// <param name="under">The mapping that is changed.</param>
    /// <param name="over">What is laid over it.</param>
    /// <param name="replaces">Lists and mappings of <paramref name="over"/> take the place of the others.</param>
    public static void Lay(YamlMappingNode under, YamlMappingNode over, bool replaces = false)
    {
        foreach (var (key, value) in over.Children)
        {
            if (under.Children.TryGetValue(key, out var known))
            {
                under.Children[key] = replaces ? value : Both(known, value);
            }
            else
            {
                under.Add(key, value);
            }
        }
    }

    private static YamlNode Both(YamlNode under, YamlNode over)
    {
        switch (under, over)
        {
            case (YamlMappingNode known, YamlMappingNode more):
                Lay(known, more);
                return known;
            case (YamlSequenceNode known, YamlSequenceNode more):
                foreach (var item in more)
                {
                    known.Add(item);
                }

                return known;
            case (YamlSequenceNode known, YamlScalarNode one):
                known.Add(one);
                return known;
            default:
                return over;
        }
    }
}
