namespace ComplianceCheck.Accuracy.Measuring;

/// <summary>How one requirement fared.</summary>
internal sealed record Tally(string Id, string Title)
{
    /// <summary>Faults planted that it must find.</summary>
    public int Planted { get; set; }

    /// <summary>Those it found.</summary>
    public int Found { get; set; }

    /// <summary>Those it found where they are.</summary>
    public int AtPlace { get; set; }

    /// <summary>Warnings and errors beside a planted fault that has nothing to do with it.</summary>
    public int Beside { get; set; }

    /// <summary>Variants without fault that it was asked about.</summary>
    public int Variants { get; set; }

    /// <summary>Those of them that it objected to with a warning or an error.</summary>
    public int FalseAlarms { get; set; }

    /// <summary>True where any of the rates has worsened; more reports or faults alone change none.</summary>
    public bool IsWorseThan(Tally before) =>
        Rate(Found, Planted) < Rate(before.Found, before.Planted)
        || Rate(AtPlace, Planted) < Rate(before.AtPlace, before.Planted)
        || Rate(Beside, Variants) > Rate(before.Beside, before.Variants)
        || Rate(FalseAlarms, Variants) > Rate(before.FalseAlarms, before.Variants);

    private static decimal Rate(int part, int whole) => whole == 0 ? 0 : (decimal)part / whole;
}
