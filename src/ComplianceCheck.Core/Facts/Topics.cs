namespace ComplianceCheck.Facts;

/// <summary>The count topics that code knows by name; all of them stand in <c>rules/lexicon/topics.yaml</c>.</summary>
public static class Topics
{
    /// <summary>Requests received.</summary>
    public const string Requests = "requests";

    /// <summary>Requests answered.</summary>
    public const string Answers = "answers";

    /// <summary>Fees waived.</summary>
    public const string FeeWaivers = "fee-waivers";
}
