using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Reading;

namespace ComplianceCheck.Cli.Settings;

/// <summary><c>--prior</c>: last year's report, to compare with.</summary>
internal sealed class PriorOption(ReportOpener opener, Voice voice)
{
    /// <summary>The option.</summary>
    public Option<string> Option { get; } = new("--prior") { HelpName = "FILE", Description = voice.Say("option.prior") };

    /// <summary>Last year's report; null where none was given.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public ReadReport? Read(ParseResult line, string? place, ReadingLimits limits)
    {
        if (line.GetValue(Option) is not { } path)
        {
            return null;
        }

        // What the user says about the year of this report is not true of last year's.
        var (report, error) = opener.Open(new Input(path, path, null), new ReadingOptions { Place = place }, limits);
        return error is null ? report : throw new UsageException(voice.Both("usage.prior", ("path", path), ("sentence", voice.In(error.Message))));
    }
}
