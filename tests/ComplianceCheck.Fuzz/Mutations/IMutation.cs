namespace ComplianceCheck.Fuzz.Mutations;

/// <summary>One way of spoiling files. Anything may be passed in, spoilt files as well.</summary>
internal interface IMutation
{
    /// <summary>Spoils a file.</summary>
    /// <param name="file">The file; left as it is.</param>
    /// <param name="random">The only source of chance.</param>
    /// <param name="done">What was done, in a few words.</param>
    byte[] Apply(byte[] file, Random random, out string done);
}
