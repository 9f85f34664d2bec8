using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace ComplianceCheck.Architecture.Tests;

/// <summary>The types of the program as they are compiled, and what they use.</summary>
internal static class ProgramTypes
{
    private const string Root = "ComplianceCheck.";

    private static readonly Lazy<ArchUnitNET.Domain.Architecture> Compiled = new(() => new ArchLoader()
        .LoadAssemblies(
            typeof(ComplianceCheck.Reading.ReportReader).Assembly,
            typeof(ComplianceCheck.Output.ResultFormats).Assembly,
            typeof(ComplianceCheck.NRules.NRulesEngine).Assembly,
            typeof(ComplianceCheck.Serve.DeskServer).Assembly,
            typeof(ComplianceCheck.Cross.CrossReportEngine).Assembly,
            System.Reflection.Assembly.Load("compliancecheck"))
        .Build());

    /// <summary>The rooms that types live in.</summary>
    public static IReadOnlySet<string> Rooms { get; } = Own.Select(RoomOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>What types of a room use in another.</summary>
    public static IReadOnlyList<Arrow> Arrows { get; } =
    [
        .. Own
            .SelectMany(type => type.Dependencies
                .Where(d => IsOwn(d.Target) && RoomOf(d.Target) != RoomOf(type))
                .Select(d => new Arrow(RoomOf(type), type.Name, RoomOf(d.Target), d.Target.Name)))
            .Distinct()
            .OrderBy(a => a.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>The rooms whose types use a type of the framework.</summary>
    public static IReadOnlySet<string> RoomsThatUse(string framework) =>
        Own.Where(type => type.Dependencies.Any(d => d.Target.FullName == framework)).Select(RoomOf).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<IType> Own => Compiled.Value.Types.Where(IsOwn);

    private static bool IsOwn(IType type) =>
        type.Namespace?.FullName is { } name && name.StartsWith(Root, StringComparison.Ordinal) && !type.IsCompilerGenerated;

    private static string RoomOf(IType type) => type.Namespace.FullName[Root.Length..];
}
