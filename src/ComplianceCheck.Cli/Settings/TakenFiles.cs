using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;

namespace ComplianceCheck.Cli.Settings;

/// <summary>A slip must not replace by results what a run reads: a draft, last year's report, settings, packs, however they were found.</summary>
internal sealed class TakenFiles(StrictValues values)
{
    private static readonly string[] Endings = [".yaml", ".yml"];

    /// <summary>Refuses to write where something is read, or twice to one place.</summary>
    /// <param name="plans">Where results go.</param>
    /// <param name="files">What is read.</param>
    /// <param name="folders">Folders of YAML files that are read.</param>
    /// <exception cref="UsageException">A result would go there.</exception>
    public void Refuse(IReadOnlyList<OutputPlan> plans, IEnumerable<string> files, IEnumerable<string> folders)
    {
        var outputs = plans.Where(p => p.File is not null && !StandardStream.IsError(p.File)).ToArray();
        if (outputs.Length == 0)
        {
            return;
        }

        var real = new RealPath();
        var taken = files.Select(real.From).ToLookup(f => f, StringComparer.OrdinalIgnoreCase);
        var ofPacks = folders.Select(real.From).ToArray();
        var before = new List<string>();
        foreach (var plan in outputs)
        {
            var place = real.From(plan.File!);
            if (taken[place].Concat(before).Any(t => RealPath.IsSame(t, place))
                || (File.Exists(place) && Endings.Contains(Path.GetExtension(place), StringComparer.OrdinalIgnoreCase) && ofPacks.Any(f => RealPath.IsBelow(f, place))))
            {
                throw values.Refuse("usage.overwrite", ("path", plan.File!));
            }

            if (!plan.MayReplaceAnything && Path.Exists(place) && !FormerResults.MayBeReplaced(place))
            {
                throw values.Refuse("usage.not-a-result", ("path", ShownPath.Of(plan.File!)));
            }

            before.Add(place);
        }
    }
}
