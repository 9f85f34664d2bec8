using ComplianceCheck.Cli.Inputs;

namespace ComplianceCheck.Cli.Watching;

/// <summary>Reads a file that another program may just be saving.</summary>
internal static class SavedFile
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    /// <summary>What it holds, and one byte more than a limit at most; waits up to two seconds while another program has it, or while it is not there.</summary>
    /// <exception cref="IOException">It could not be read in that time.</exception>
    public static async Task<MemoryStream> ReadAsync(string path, long most, CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; ; waited += Step)
        {
            try
            {
                return PlainFile.Bytes(path, most);
            }
            catch (Exception problem) when (waited < Patience && problem is (IOException or UnauthorizedAccessException))
            {
                await Task.Delay(Step, cancellation).ConfigureAwait(false);
            }
        }
    }
}
