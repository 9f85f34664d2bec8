using ComplianceCheck.Kinds.Batches;
using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds;

/// <summary>The packs inside the program.</summary>
public static class BuiltInRules
{
    private static readonly string[] Folders = ["common", "national", "local", "cross"];
    private static readonly Lazy<RuleBook> LazyBook = new(() => RuleBook.Load(Files(), Lexicon.BuiltIn, [.. CheckKinds.All, .. BatchKinds.All]));

    /// <summary>All of them together.</summary>
    /// <exception cref="PackException">The program was built with a bad pack.</exception>
    public static RuleBook Book => LazyBook.Value;

    private static IEnumerable<YamlFile> Files() =>
        Folders.SelectMany(folder =>
            EmbeddedRules.Files(folder + "/").Select(file => new YamlFile($"{folder}/{file.Key}.yaml", file.Value)));
}
