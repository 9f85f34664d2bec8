using ComplianceCheck.Accuracy.Measuring;

// Measures and writes rules/ACCURACY.md anew; "--details [ID]" prints what went wrong, and the table, and writes nothing.
var measured = Measurement.Taken;
if (args is ["--details", ..])
{
    foreach (var seen in measured.Observations.Where(o => o.Seen is not (Seen.AtPlace or Seen.Quiet)).Where(o => args.Length == 1 || o.Id == args[1]))
    {
        Console.WriteLine($"{seen.Id} {seen.Seen}: {seen.Details}");
    }

    Console.Write(AccuracyTable.Of(measured.Tallies));

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

var page = AccuracyTable.Of(measured.Tallies);
File.WriteAllText(Path.Combine(folder.FullName, "rules", "ACCURACY.md"), page);
Console.Write(page);
return 0;
