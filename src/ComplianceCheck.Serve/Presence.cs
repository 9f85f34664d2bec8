namespace ComplianceCheck.Serve;

/// <summary>Who is there: tabs that show the page. Ten minutes after the last one was closed nobody is expected any more.</summary>
internal sealed class Presence(TimeProvider clock)
{
    /// <summary>How long the program waits for a tab.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly Lock locked = new();
    private int tabs;
    private DateTimeOffset lastSeen = clock.GetUtcNow();

    /// <summary>True where there was no tab for as long as the program waits.</summary>
    public bool IsOver
    {
        get
        {
            lock (locked)
            {
                return tabs == 0 && clock.GetUtcNow() - lastSeen >= Patience;
            }
        }
    }

    /// <summary>A tab was opened, or somebody asks for something.</summary>
    /// <returns>Dispose it when that is over.</returns>
    public IDisposable Enter()
    {
        lock (locked)
        {
            tabs++;
        }

        return new Visit(this);
    }

    private void Leave()
    {
        lock (locked)
        {
            tabs--;
            lastSeen = clock.GetUtcNow();
        }
    }

    private sealed class Visit(Presence presence) : IDisposable
    {
        private int isOver;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref isOver, 1) == 0)
            {
                presence.Leave();
            }
        }
    }
}
