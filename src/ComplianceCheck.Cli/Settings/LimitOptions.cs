using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Cli.Settings;

/// <summary>What one file may cost at most, so that a hostile or broken one cannot exhaust the machine.</summary>
internal sealed class LimitOptions(StrictValues values, Voice voice)
{
    private const int LargestFile = 1024;
    private const int LargestExpansion = 4096;
    private const int MostParts = 100_000;
    private const int LeastDepth = 16;

    private readonly Option<string> fileSize = new("--max-file-size") { HelpName = "MIB", Description = voice.Say("option.max-file-size") };
    private readonly Option<string> expandedSize = new("--max-expanded-size") { HelpName = "MIB", Description = voice.Say("option.max-expanded-size") };
    private readonly Option<string> parts = new("--max-parts") { HelpName = "N", Description = voice.Say("option.max-parts") };
    private readonly Option<string> depth = new("--max-depth") { HelpName = "N", Description = voice.Say("option.max-depth") };

    /// <summary>Gives them to a verb.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[fileSize, expandedSize, parts, depth])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The limits; the defaults where an option is missing.</summary>
    /// <exception cref="UsageException">A value is no number or out of its range.</exception>
    public ReadingLimits Value(ParseResult line)
    {
        var limits = ReadingLimits.Default;
        return limits with
        {
            FileBytes = Mebibytes(line, fileSize, LargestFile) ?? limits.FileBytes,
            ExpandedBytes = Mebibytes(line, expandedSize, LargestExpansion) ?? limits.ExpandedBytes,
            Parts = values.Number(line, parts, 1, MostParts) ?? limits.Parts,
            // The default is what the stack of a thread surely bears; it can only be lowered.
            Depth = values.Number(line, depth, LeastDepth, limits.Depth) ?? limits.Depth,
        };
    }

    private long? Mebibytes(ParseResult line, Option<string> option, int largest) => (long?)values.Number(line, option, 1, largest) << 20;
}
