using ComplianceCheck.Accuracy.Reports;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Accuracy.Faults;

/// <summary>A kind of mistake that a report may have.</summary>
/// <param name="Name">What was done, in a few words.</param>
/// <param name="Expects">Ids of the requirements that must object, whichever of them concern the report.</param>
/// <param name="Where">Where they must point.</param>
/// <param name="Plant">Every way of making it in a report.</param>
internal sealed record Fault(string Name, string Expects, Where Where, Func<Specimen, IEnumerable<Planting>> Plant)
{
    /// <summary>What drafting leaves in a Word file, at the changed place; null for files of any format.</summary>
    public DraftMarkKind? Mark { get; init; }

    /// <summary>Ids of requirements that may object as well, because the mistake does offend them in some reports.</summary>
    public string Allows { get; init; } = "";
}

/// <summary>Where a finding must point to be at the right place.</summary>
internal enum Where
{
    /// <summary>At a changed cell.</summary>
    Cell,

    /// <summary>In a changed sentence or row.</summary>
    Edit,

    /// <summary>In the part of the report that was changed.</summary>
    Part,

    /// <summary>At the report as a whole, for what is missing stands nowhere: at nothing, at the title, or where it was taken out.</summary>
    Report,
}
