namespace ComplianceCheck.Reading.Counts;

/// <summary>A count topic; the meaning of each part is written at the head of <c>rules/lexicon/topics.yaml</c>.</summary>
internal sealed record Topic(
    string Name, string[] NotBefore, string[] NotAfter, string[] Home, string Family, string[] Units, string[] Also, string[] WholeIn,
    bool NumbersOnly, bool ZerosOnly, bool IsCarried);
