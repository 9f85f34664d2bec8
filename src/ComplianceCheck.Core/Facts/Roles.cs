namespace ComplianceCheck.Facts;

/// <summary>The roles of sections that code knows by name; what they are told by stands in <c>rules/lexicon/roles.yaml</c>.</summary>
public static class Roles
{
    /// <summary>What was done, as a whole.</summary>
    public const string Overview = "overview";

    /// <summary>What was published without being asked.</summary>
    public const string Proactive = "proactive";

    /// <summary>Requests and how they were dealt with.</summary>
    public const string OnRequest = "on-request";

    /// <summary>Fees and waivers.</summary>
    public const string Fees = "fees";

    /// <summary>Administrative review and litigation.</summary>
    public const string ReviewLitigation = "review-litigation";

    /// <summary>Answers to what the public asks, and explanation of policy.</summary>
    public const string PublicResponse = "public-response";

    /// <summary>Proposals of deputies and advisers.</summary>
    public const string Proposals = "proposals";

    /// <summary>Reports, complaints, enquiries.</summary>
    public const string Complaints = "complaints";

    /// <summary>What is wanting, and what will be done.</summary>
    public const string Problems = "problems";

    /// <summary>Other matters.</summary>
    public const string Other = "other";

    /// <summary>Staff, training, money.</summary>
    public const string Organisation = "organisation";

    /// <summary>Tables and other attachments.</summary>
    public const string Attachment = "attachment";

    /// <summary>A section whose heading says nothing known; no role of the lexicon.</summary>
    public const string Unknown = "unknown";

    /// <summary>What stands before the first section; no role of the lexicon.</summary>
    public const string LeadIn = "lead-in";
}
