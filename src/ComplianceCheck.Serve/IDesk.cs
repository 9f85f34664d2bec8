namespace ComplianceCheck.Serve;

/// <summary>Checks drafts for the local page. Serves any number of threads and keeps nothing.</summary>
public interface IDesk
{
    /// <summary>Checks a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="said">What the user says of it.</param>
    /// <param name="lastYear">Last year's report, to compare with; null for none. It is compared with only where it is of the same body and of the year before.</param>
    DeskAnswer Check(Draft draft, Statements said, Draft? lastYear);
}
