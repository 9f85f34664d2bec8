using ComplianceCheck.Cli.Checking;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Cli.Timing;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Serve;

namespace ComplianceCheck.Cli.Serving;

/// <summary>Checks the drafts of the local page as <c>check</c> does.</summary>
/// <param name="opener">Opens them.</param>
/// <param name="engine">Tests them.</param>
/// <param name="settings">How the files on the disk are checked, by name; under the empty name, all others.</param>
/// <param name="prior">Last year's report that the command line names, for drafts that come without one; null for none.</param>
/// <param name="timings">How long it takes.</param>
/// <param name="voice">Says what could not be checked.</param>
internal sealed class Desk(ReportOpener opener, IRuleEngine engine, IReadOnlyDictionary<string, CheckSettings> settings, ReadReport? prior, Timings timings, Voice voice) : IDesk
{
    /// <inheritdoc/>
    public DeskAnswer Check(Draft draft, Statements said, Draft? lastYear)
    {
        var own = settings.GetValueOrDefault(draft.Name) ?? settings[""];
        var task = new CheckTask(Input(draft), own with
        {
            Reading = own.Reading with { Agency = said.Agency, BodyKind = said.Kind, Year = said.Year ?? own.Reading.Year, Place = said.Place ?? own.Reading.Place },
            Choosing = own.Choosing with { Year = said.Year ?? own.Choosing.Year, Place = said.Place ?? own.Choosing.Place },
        });
        try
        {
            var first = Checker(null).Check(task);
            if ((lastYear is null && prior is null) || first.Report is null)
            {
                return new DeskAnswer(first.Report, first.Error, null, null);
            }

            // What is said of the year of this report is not true of last year's.
            var (read, error) = lastYear is null ? (prior, null) : opener.Open(Input(lastYear), own.Reading with { Year = null }, own.Limits);
            var second = read is not null && Pairing.Fits(first.Report.Read.Facts, read.Facts) ? Checker(read).Check(task) : first;
            return new DeskAnswer(second.Report, second.Error, read, error);
        }
        catch (RuleOptionException refused)
        {
            return new DeskAnswer(null, new InputError(draft.Name, "bad-option", refused.Sentence), null, null);
        }
    }

    private static Input Input(Draft draft) => new(draft.Name, null, null) { Content = draft.Content };

    private ReportChecker Checker(ReadReport? lastYear) => new(new ReportJudge(opener, engine, lastYear, timings, voice));
}
