using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Cli.Timing;

namespace ComplianceCheck.Cli.Checking;

/// <summary>Makes what judges reports as the command line says; shared by every verb that judges them.</summary>
internal sealed class Judging(ReportOpener opener, Timings timings, Voice voice)
{
    /// <summary>What judges.</summary>
    /// <exception cref="UsageException">Last year's report cannot be read.</exception>
    public ReportJudge Judge(ParseResult line, SettingsOptions settings, ConfigFile? ofRun) =>
        new(opener, settings.Engine(line), settings.Prior(line, ofRun), timings, voice);
}
