namespace ComplianceCheck.Tests.Corpus;

/// <summary>A fact about real reports that are kept beside the repository; where they are not there it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    /// <param name="needs">The file or folder that the fact is about.</param>
    public CorpusFactAttribute(string needs = "corpus")
    {
        if (CorpusFolder.PathOf(needs) is null)
        {
            Skip = $"'{needs}' is not beside the repository.";
        }
    }
}
