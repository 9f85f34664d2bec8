using System.Diagnostics;
using System.Text;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Serve;

namespace ComplianceCheck.Cli.Serving;

/// <summary>Starts the local page, opens it in the browser, and waits until nobody looks at it any more.</summary>
/// <param name="terminal">Where the address is told.</param>
/// <param name="voice">Tells what to do.</param>
internal sealed class DeskRun(Terminal terminal, Voice voice)
{
    /// <summary>The same port every time where it is free: what a browser keeps, it keeps for an address.</summary>
    public const int UsualPort = 47160;

    /// <summary>Serves.</summary>
    /// <param name="desk">Checks drafts.</param>
    /// <param name="options">How the page is served.</param>
    /// <param name="opensBrowser">Open the page.</param>
    /// <param name="cancellation">Ends it.</param>
    public int Of(IDesk desk, DeskOptions options, bool opensBrowser, CancellationToken cancellation)
    {
        RunAsync(desk, options, opensBrowser, cancellation).GetAwaiter().GetResult();
        return ExitCode.Clean;
    }

    private async Task RunAsync(IDesk desk, DeskOptions options, bool opensBrowser, CancellationToken cancellation)
    {
        var server = await DeskServer.StartAsync(desk, options).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            terminal.Out.Write(Encoding.UTF8.GetBytes(server.Address.AbsoluteUri + "\n"));
            terminal.Out.Flush();
            voice.Explain(0, voice.Say(opensBrowser && Open(server.Address) ? "serve.opened" : "serve.open-it"));
            await server.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    private static bool Open(Uri address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
            return true;
        }
        catch (Exception problem) when (problem is System.ComponentModel.Win32Exception or IOException or InvalidOperationException or PlatformNotSupportedException)
        {
            // There is no browser, or nothing that knows which; the address was told.
            return false;
        }
    }
}
