namespace ComplianceCheck.Reading.Counts;

/// <summary>A count topic; the meaning of each part is written at the head of <c>rules/lexicon/topics.yaml</c>.</summary>
internal sealed record Topic(
    string Name, string[] NotBefore, string[] NotAfter, string[] Home, string Family, string[] Units, string[] Also, string[] WholeIn,
    string[] NotBeside, bool NumbersOnly, bool ZerosOnly, bool IsCarried, bool SpeaksForItself)
{
    /// <summary>True in the sections where a clause needs no further sign that it is about disclosure work.</summary>
    public bool IsAtHome(IReadOnlyList<string> roles) => IsOneOf(Home, roles);

    /// <summary>True in the sections whose numbers are of the whole topic.</summary>
    public bool IsWhole(IReadOnlyList<string> roles) => WholeIn.Length == 0 || IsOneOf(WholeIn, roles);

    /// <summary>True for a unit of its numbers.</summary>
    public bool HasUnit(string unit) => Array.IndexOf(Units, unit) >= 0;

    private static bool IsOneOf(string[] names, IReadOnlyList<string> roles)
    {
        for (var i = 0; i < roles.Count; i++)
        {
            if (Array.IndexOf(names, roles[i]) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
