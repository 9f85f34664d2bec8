using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Reading;

/// <summary>Reads section roles from headings, by <c>rules/lexicon/roles.yaml</c>.</summary>
internal sealed class RoleReader
{
    private static readonly string[] Statutory =
        ["overview", "proactive", "on-request", "fees", "review-litigation", "problems", "other", "public-response", "proposals", "complaints"];

    private readonly List<(string Role, string[] Any, string[] None, string[] Titles)> roles = [];
    private readonly string[] joints;

    private RoleReader(Lexicon lexicon)
    {
        foreach (var role in lexicon.Keys("roles"))
        {
            var node = (YamlMappingNode)lexicon.Entry("roles/" + role);
            roles.Add((role, Words(node, "any"), Words(node, "none"), Words(node, "titles")));
        }

        joints = [.. lexicon.Words("headings/joints")];
    }

    /// <summary>The reader of a lexicon.</summary>
    public static RoleReader Of(Lexicon lexicon) => lexicon.Part("roles", l => new RoleReader(l));

    /// <summary>The roles of a heading, the statutory ones first; empty where it says nothing known.</summary>
    /// <param name="title">Folded text of the heading without its number.</param>
    public IReadOnlyList<string> RolesOf(string title)
    {
        var found = new List<string>();
        foreach (var part in title.Split(joints, StringSplitOptions.RemoveEmptyEntries))
        {
            if (RoleOf(part) is { } role && !found.Contains(role))
            {
                found.Add(role);
            }
        }

        if (found.Count == 0 && RoleOf(title) is { } whole)
        {
            found.Add(whole);
        }

        // The problems of a topic's work are no statement on the topic.
        if (found.Contains("problems") && found.Count > 1 && found.IndexOf("problems") > 0 && !HasJoint(title))
        {
            return ["problems"];
        }

        return [.. found.OrderBy(Rank).ThenBy(found.IndexOf)];
    }

    private static int Rank(string role) => Array.IndexOf(Statutory, role) is var rank and >= 0 && rank < 7 ? 0 : 1;

    private static string[] Words(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var list) ? [.. ((YamlSequenceNode)list).Select(n => ((YamlScalarNode)n).Value!)] : [];

    private bool HasJoint(string title) => joints.Any(j => title.Contains(j, StringComparison.Ordinal));

    private string? RoleOf(string part)
    {
        foreach (var (role, any, none, titles) in roles)
        {
            if (titles.Contains(part)
                || (any.Any(w => part.Contains(w, StringComparison.Ordinal)) && !none.Any(w => part.Contains(w, StringComparison.Ordinal))))
            {
                return role;
            }
        }

        return null;
    }
}
