using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Cli.Checking;

/// <summary>The writers of a run, with the files they write to.</summary>
/// <typeparam name="TWriter">Kind of writer.</typeparam>
internal sealed class OutputSet<TWriter> : IDisposable
    where TWriter : IDisposable
{
    private readonly List<TWriter> writers = [];
    private readonly List<PendingFile> files = [];
    private readonly StrictValues values;
    private readonly bool isConfidential;

    /// <param name="plans">What to write where.</param>
    /// <param name="make">Makes a writer.</param>
    /// <param name="options">How to write.</param>
    /// <param name="terminal">Where what has no file goes.</param>
    /// <param name="values">Says what cannot be written.</param>
    /// <param name="inputs">What is read; results quote it.</param>
    public OutputSet(
        IReadOnlyList<OutputPlan> plans, Func<OutputPlan, Stream, WriterOptions, TWriter> make, WriterOptions options, Terminal terminal, StrictValues values,
        IEnumerable<Input> inputs)
    {
        this.values = values;
        isConfidential = plans.Any(p => p.File is not null) && inputs.Any(i => i.IsConfidential());
        try
        {
            foreach (var plan in plans)
            {
                writers.Add(plan.File is null
                    ? make(plan, terminal.Out, options)
                    : make(plan, StandardStream.IsError(plan.File) ? terminal.Error : Open(plan.File), options with { Color = false, Width = null }));
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Does something with every writer.</summary>
    public void Each(Action<TWriter> action) => writers.ForEach(action);

    /// <summary>Puts the files in their places, once all of them are written.</summary>
    public void Complete()
    {
        files.ForEach(f => f.Close());
        foreach (var file in files)
        {
            file.Complete();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // A file that is not complete is thrown away, so what a writer could not write any more does not matter.
        foreach (var writer in writers)
        {
            try
            {
                writer.Dispose();
            }
            catch (Exception problem) when (problem is IOException or ObjectDisposedException)
            {
            }
        }

        files.ForEach(f => f.Dispose());
    }

    private Stream Open(string path)
    {
        try
        {
            var file = new PendingFile(path, isConfidential: isConfidential);
            files.Add(file);
            return file.Stream;
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            throw values.Refuse("usage.output-file", ("path", path));
        }
    }
}
