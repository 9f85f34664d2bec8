namespace ComplianceCheck.InventedReports.Model;

/// <summary>The figures that the text states. In a sound report they are those of the tables.</summary>
internal sealed record Told
{
    public required int Site { get; init; }

    public required int Media { get; init; }

    public required int Boards { get; init; }

    public int Items => Site + Media + Boards;

    public required int Explanations { get; init; }

    public required int Answers { get; init; }

    public required int Proposals { get; init; }

    public required int InPerson { get; init; }

    public required int Online { get; init; }

    public required int ByLetter { get; init; }

    /// <summary>All requests of the year, whatever the sum of their ways is.</summary>
    public required int Requests { get; init; }

    public required int CarriedOver { get; init; }

    public required int Done { get; init; }

    public required int CarriedForward { get; init; }

    public required int Granted { get; init; }

    public required int Partly { get; init; }

    public required int Refused { get; init; }

    public required int NotHeld { get; init; }

    public required int Reviews { get; init; }

    public required int Suits { get; init; }

    public required int Complaints { get; init; }

    public required int Issued { get; init; }

    public required int Repealed { get; init; }

    public required int InForce { get; init; }

    public required int Licences { get; init; }

    public required int Penalties { get; init; }

    public required int FeeNotices { get; init; }

    public required int Fee { get; init; }

    public required int Meetings { get; init; }

    public required int Trainings { get; init; }

    public required int Trainees { get; init; }
}
