using System.Reflection;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Cli.Console;

/// <summary>What the program calls itself.</summary>
internal static class Product
{
    /// <summary>Its name.</summary>
    public const string Name = "compliancecheck";

    /// <summary>Its version, without what identifies a build.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Where the project is published, without a slash at the end; null where the build was not told.</summary>
    public static string? Repository { get; } =
        typeof(Product).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(m => m.Key == "RepositoryUrl")?.Value?.TrimEnd('/');

    /// <summary>Identity of this very build: two builds of a version may judge differently.</summary>
    public static string Build { get; } = string.Join(
        ' ', Version, typeof(Product).Module.ModuleVersionId.ToString(), typeof(RuleBook).Module.ModuleVersionId.ToString());
}
