using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Output;

namespace ComplianceCheck.Cli.Checking;

/// <summary><c>--cache</c>: a folder with the judgements of earlier runs.</summary>
internal sealed class CacheOption(TimeProvider clock, StrictValues values, Voice voice)
{
    public Option<string> Option { get; } = new("--cache")
    {
        HelpName = "DIR",
        Description = voice.Fill("option.cache", ("formats", string.Join(", ", ResultFormats.All.Where(f => f.NeedsText).Select(f => f.Name)))),
    };

    /// <summary>The cache; null where none is wanted, or where a format writes more of the reports than is kept.</summary>
    /// <exception cref="UsageException">The folder cannot be made.</exception>
    public JudgementCache? Cache(ParseResult line, IReadOnlyList<OutputPlan> plans)
    {
        if (line.GetValue(Option) is not { } folder || plans.Any(p => p.Format.NeedsText))
        {
            return null;
        }

        try
        {
            return new JudgementCache(new CacheFolder(folder, clock));
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            throw values.Refuse("usage.cache", ("path", folder));
        }
    }
}
