using System.Collections.Concurrent;
using ComplianceCheck.Cli.Inputs;

namespace ComplianceCheck.Cli.Tests;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public void Results_come_in_the_order_of_the_items(int workers) =>
        OrderedWork.Run(Enumerable.Range(0, 500), Slowed, workers, CancellationToken.None).ShouldBe(Enumerable.Range(0, 500));

    [Fact]
    public void A_slow_first_item_does_not_keep_the_other_workers_idle()
    {
        using var othersAreDone = new CountdownEvent(4);
        int Work(int item)
        {
            if (item == 0)
            {
                othersAreDone.Wait();
            }
            else if (item <= 4)
            {
                othersAreDone.Signal();
            }

            return item;
        }

        OrderedWork.Run(Enumerable.Range(0, 10), Work, workers: 2, CancellationToken.None).ShouldBe(Enumerable.Range(0, 10));
    }

    [Fact]
    public void No_more_items_are_taken_than_the_bound_allows_however_many_there_are()
    {
        var taken = 0;
        IEnumerable<int> Endless()
        {
            while (true)
            {
                yield return taken++;
            }
        }

        var handedOut = 0;
        foreach (var result in OrderedWork.Run(Endless(), Slowed, workers: 3, CancellationToken.None).Take(200))
        {
            (taken - handedOut).ShouldBeLessThanOrEqualTo((3 * 4) + 1);
            result.ShouldBe(handedOut++);
        }
    }

    [Fact]
    public void No_more_items_are_worked_on_at_once_than_there_are_workers()
    {
        var (now, most) = (0, new ConcurrentBag<int>());
        int Work(int item)
        {
            most.Add(Interlocked.Increment(ref now));
            Thread.Yield();
            Interlocked.Decrement(ref now);
            return item;
        }

        _ = OrderedWork.Run(Enumerable.Range(0, 300), Work, workers: 2, CancellationToken.None).ToArray();

        most.Max().ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public void A_failure_of_the_work_reaches_whoever_waits_for_its_result()
    {
        static int Work(int item) => item == 2 ? throw new InvalidDataException() : item;
        var done = new List<int>();

        Should.Throw<InvalidDataException>(() => done.AddRange(OrderedWork.Run(Enumerable.Range(0, 9), Work, workers: 2, CancellationToken.None)));

        done.ShouldBe([0, 1]);
    }

    private static int Slowed(int item)
    {
        Thread.SpinWait(item % 7 * 1_000);
        return item;
    }
}
