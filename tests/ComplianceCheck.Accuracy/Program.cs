using ComplianceCheck.Accuracy.Measuring;
using ComplianceCheck.InventedReports.Faults;

// Measures and writes rules/ACCURACY.md anew; "--details [NAME]" and "--sound" print what went wrong, and write nothing.
var measurement = new Measurement();
if (args is ["--details", ..])
{
    foreach (var trial in Catalogue.All.Where(f => args.Length == 1 || f.Name == args[1]).SelectMany(f => measurement.Trials(f, Measurement.ReportsAKind))
        .Where(t => !t.Found || !t.AtPlace || t.Beside.Count > 0))
    {
        Console.WriteLine($"{(!trial.Found ? "missed" : !trial.AtPlace ? "elsewhere" : "beside")} {trial.Fault.Name} {trial.Report.Seed} {trial.Form} {trial.Report.Year} {trial.Report.Body.Name}: {trial.Words}");
        foreach (var finding in trial.AtPlace ? trial.Beside : trial.Hits.Concat(trial.Beside))
        {
            Console.WriteLine($"    {finding.Severity} {finding.RuleId} {finding.Message.Zh} [{finding.Place?.Quote}]");
        }
    }

    return 0;
}

if (args is ["--sound"])
{
    foreach (var report in measurement.Sound(Measurement.SoundCount))
    {
        foreach (var finding in report.Findings)
        {
            Console.WriteLine($"{report.Report.Seed} {report.Form} {report.Report.Year} {report.Report.Body.Name}: {finding.Severity} {finding.RuleId} {finding.Message.Zh} [{finding.Place?.Quote}]");
        }
    }

    return 0;
}

var folder = new DirectoryInfo(AppContext.BaseDirectory);
while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ComplianceCheck.sln")))
{
    folder = folder.Parent;
}

if (folder is null)
{
    Console.Error.WriteLine("Run it from a checkout of the repository.");
    return 2;
}

var page = AccuracyPage.Of(measurement.All(Measurement.ReportsAKind), measurement.Sound(Measurement.SoundCount));
File.WriteAllText(Path.Combine(folder.FullName, "rules", "ACCURACY.md"), page);
Console.Write(page);
return 0;
