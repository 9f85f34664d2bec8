using System.Diagnostics;
using System.Text;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>One line on standard error that says how far the work is; only where a terminal shows it and results do not run through the same one.</summary>
internal sealed class Progress(Terminal terminal, Voice voice, bool isWanted) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly UnheardStream errors = new(terminal.Error);
    private readonly bool isShown = isWanted && terminal.ErrorWidth is not null && terminal.OutWidth is null;
    private readonly Stopwatch elapsed = Stopwatch.StartNew();
    private int done;
    private bool isOnLine;

    public void Step(string path)
    {
        done++;

        // What is over at once needs no telling.
        if (isShown && elapsed.Elapsed > Patience)
        {
            Clear();
            var line = voice.Fill("progress", ("done", Voice.Number(done)), ("path", VisibleText.Of(path)));
            Write(VisibleText.Shorten(line, terminal.ErrorWidth!.Value - 1));
            isOnLine = true;
        }
    }

    /// <summary>Makes room for something else.</summary>
    public void Clear()
    {
        if (isOnLine)
        {
            Write("\r" + new string(' ', terminal.ErrorWidth!.Value - 1) + "\r");
            isOnLine = false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();

    private void Write(string text)
    {
        errors.Write(Encoding.UTF8.GetBytes(text));
        errors.Flush();
    }
}
