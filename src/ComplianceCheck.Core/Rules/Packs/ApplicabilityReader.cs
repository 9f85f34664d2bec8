using ComplianceCheck.Facts;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Rules.Packs;

/// <summary>Reads <c>applies</c>.</summary>
internal static class ApplicabilityReader
{
    private static readonly IReadOnlyList<string> Bodies = ["government", "department", "township"];

    /// <summary>Reads the key <c>applies</c>; what it leaves out is taken from <paramref name="outer"/>, what it says narrows that.</summary>
    public static Applicability Read(MappingReader owner, Applicability outer)
    {
        if (owner.Inner("applies") is not { } applies)
        {
            return outer;
        }

        var years = Years(applies, new YearRange(outer.FirstYear, outer.LastYear));
        var bodies = BodiesOf(applies, outer.Bodies);
        var places = applies.Texts("places");
        applies.RefuseUnknownKeys();
        return new Applicability(years.First, years.Last, bodies, places.Count > 0 ? places : outer.Places);
    }

    private static YearRange Years(MappingReader applies, YearRange outer)
    {
        const string Key = "report-years";
        if (applies.YearsText(Key) is not { } text)
        {
            return outer;
        }

        var node = applies.Node(Key)!;
        if (YearRange.Parse(text) is not { } years)
        {
            applies.Mistakes.Add(node, "years-bad", text);
            return outer;
        }

        if (years.IsEmpty)
        {
            applies.Mistakes.Add(node, "years-reversed", text);
            return outer;
        }

        var within = years.Within(outer);
        if (within.IsEmpty)
        {
            applies.Mistakes.Add(node, "years-outside", text, outer.ToString());
            return outer;
        }

        return within;
    }

    private static IReadOnlyList<AgencyKind> BodiesOf(MappingReader applies, IReadOnlyList<AgencyKind> outer)
    {
        const string Key = "bodies";
        var bodies = applies.SomeOf(Key, Bodies);
        if (bodies.Count == 0)
        {
            return outer;
        }

        var within = new List<AgencyKind>();
        foreach (var body in bodies)
        {
            if (KindOf(body) is var kind && !within.Contains(kind) && (outer.Count == 0 || outer.Contains(kind)))
            {
                within.Add(kind);
            }
        }

        if (within.Count == 0)
        {
            applies.Mistakes.Add(applies.Node(Key)!, "bodies-outside");
        }

        return within.Count == 0 ? outer : within;
    }

    private static AgencyKind KindOf(string name) => name switch
    {
        "government" => AgencyKind.Government,
        "department" => AgencyKind.Department,
        _ => AgencyKind.Township,
    };
}
