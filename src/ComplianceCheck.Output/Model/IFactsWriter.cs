namespace ComplianceCheck.Output.Model;

/// <summary>Writes what was read from reports, in one format. Disposing leaves the stream open.</summary>
public interface IFactsWriter : IDisposable
{
    /// <summary>Writes a report.</summary>
    void Write(ReadReport report);

    /// <summary>Ends the output; called once, after everything else.</summary>
    /// <param name="passed">The files that were found and not read.</param>
    void Finish(IReadOnlyList<PassedOverFile> passed);
}
