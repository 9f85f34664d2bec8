namespace ComplianceCheck.Cli.Console;

/// <summary>A stream for what is only said: where nobody can hear it, because it is closed or full, the work goes on, and the exit code tells how it ended.</summary>
internal sealed class UnheardStream(Stream heard) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            heard.Write(buffer);
        }
        catch (Exception problem) when (IsDeaf(problem))
        {
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        try
        {
            heard.Flush();
        }
        catch (Exception problem) when (IsDeaf(problem))
        {
        }
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private static bool IsDeaf(Exception problem) => problem is IOException or UnauthorizedAccessException or ObjectDisposedException;
}
