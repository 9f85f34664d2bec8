namespace ComplianceCheck.Language;

/// <summary>What a file of <c>rules/lexicon</c> says, as an object that is made once for a lexicon (<see cref="Lexicon.Get{T}"/>).</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
internal interface IWordFile<TSelf>
    where TSelf : class, IWordFile<TSelf>
{
    /// <summary>The name of the file, without folder and ending.</summary>
    static abstract string FileName { get; }

    /// <summary>Reads the file. Whatever is wrong in it is reported and something of the right form put in its place.</summary>
    static abstract TSelf Read(WordReader file);
}
