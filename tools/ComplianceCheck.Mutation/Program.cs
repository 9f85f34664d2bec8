using System.Collections.Concurrent;
using ComplianceCheck.Mutation;

if (Order.Read(args) is not { } order)
{
    Console.Error.WriteLine(Order.Usage);
    return 2;
}

try
{
    var sample = new Sample(order);
    foreach (var (room, count) in sample.Sizes)
    {
        Console.WriteLine($"{room}: {count} changes possible");
    }

    using var checkout = new ChangedCheckout(order);
    await checkout.Build(sample);
    var runs = new TestRuns(checkout, order);
    await runs.Survey();
    var fates = new ConcurrentBag<(Change Change, Fate Fate)>();
    await Parallel.ForEachAsync(sample.Chosen, new ParallelOptions { MaxDegreeOfParallelism = order.Processes }, async (chosen, _) =>
    {
        var (fate, test) = await runs.Try(chosen.Id);
        fates.Add((chosen.Change, fate));
        Console.WriteLine($"{fates.Count} {fate} {chosen.Change.File}:{chosen.Change.Line} {test}");
    });
    Console.WriteLine(Summary.Of(order, [.. fates]));
    return 0;
}
catch (InvalidOperationException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}
