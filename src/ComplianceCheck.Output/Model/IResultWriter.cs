namespace ComplianceCheck.Output.Model;

/// <summary>Writes the results of a run in one format. Results come one by one in the order of the inputs, so that nothing has to be kept. Disposing leaves the stream open.</summary>
public interface IResultWriter : IDisposable
{
    /// <summary>Writes a report.</summary>
    void Write(CheckedReport report);

    /// <summary>Writes an input that could not be checked.</summary>
    void Write(InputError error);

    /// <summary>Ends the output; called once, after everything else.</summary>
    void Finish(RunTotals totals);
}
