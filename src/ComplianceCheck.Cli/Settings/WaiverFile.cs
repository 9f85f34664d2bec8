using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Findings;
using ComplianceCheck.Waivers;

namespace ComplianceCheck.Cli.Settings;

/// <summary>A file of waivers, which holds for the reports beside and below it.</summary>
internal sealed class WaiverFile
{
    /// <summary>Its name beside the reports or above them.</summary>
    public const string DefaultName = "compliancecheck.waivers.yaml";

    private readonly WaiverBook book;

    /// <param name="path">Its full path; there need not be a file yet.</param>
    /// <param name="text">Its text; empty where there is no file.</param>
    /// <param name="waivers">What it holds.</param>
    public WaiverFile(string path, string text, IReadOnlyList<Waiver> waivers)
    {
        (Path, Text, Waivers) = (path, text, waivers);
        book = new WaiverBook(waivers);
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>What it holds, in the order of the file.</summary>
    public IReadOnlyList<Waiver> Waivers { get; }

    /// <summary>The name of a report in it: its path from there, with slashes.</summary>
    public string NameOf(Input input) =>
        System.IO.Path.GetRelativePath(System.IO.Path.GetDirectoryName(Path)!, input.FullPath).Replace(System.IO.Path.DirectorySeparatorChar, '/');

    /// <summary>The file of a report that it names.</summary>
    public string FileOf(Waiver waiver) =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, waiver.Report));

    /// <summary>Holds the waivers of a report against its findings.</summary>
    public WaiverMatch Match(Input input, CheckResult result, DateOnly today) => book.Match(NameOf(input), result, today);
}
