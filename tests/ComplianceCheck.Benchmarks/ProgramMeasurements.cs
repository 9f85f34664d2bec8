namespace ComplianceCheck.Benchmarks;

/// <summary>What the published program was measured to do.</summary>
internal sealed record ProgramMeasurements
{
    private const int FewReports = 1_000;
    private const int ManyReports = 10_000;
    private const int PhaseReports = 500;
    private const double MostReady = 300;
    private const double MostNative = 80;

    /// <summary>A process from its start to its end: what, the budget in milliseconds, and the time; null where the program could not be published.</summary>
    public required IReadOnlyList<(string What, double Most, TimeSpan? Took)> Processes { get; init; }

    /// <summary>The most memory that a run of so many reports took, in bytes.</summary>
    public required IReadOnlyList<(int Reports, long Bytes)> Peaks { get; init; }

    /// <summary>The phases of a typical DOCX.</summary>
    public required IReadOnlyList<(string Phase, double Milliseconds)> Phases { get; init; }

    /// <summary>Publishes the program in both ways and measures it.</summary>
    /// <param name="project">Folder of its project.</param>
    public static ProgramMeasurements Take(string project)
    {
        using var ready = PublishedProgram.Make(project, native: false);
        using var native = PublishedProgram.Make(project, native: true);
        var text = SampleReports.Text(ReportSize.Small);
        var docx = SampleReports.Docx(ReportSize.Typical);
        var processes = new List<(string, double, TimeSpan?)>();
        foreach (var (way, most, program) in new[] { ("预先编译（ReadyToRun）", MostReady, ready), ("本机程序（AOT）", MostNative, native) })
        {
            var run = program is null ? null : new ProgramRun(program.File);
            processes.Add(($"小文本，{way}", most, run?.Time("report.txt", text)));
            processes.Add(($"一般 .docx，{way}", most, run?.Time("report.docx", docx)));
        }

        var any = (native ?? ready) is { } published ? new ProgramRun(published.File) : null;
        return new ProgramMeasurements
        {
            Processes = processes,
            Peaks = any is null ? [] : [.. new[] { FewReports, ManyReports }.Select(count => (count, any.PeakMemory(count, "report.txt", text)))],
            Phases = any?.Phases(PhaseReports, "report.docx", docx) ?? [],
        };
    }
}
