using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ComplianceCheck.Serve;

/// <summary>
/// Serves the local page: to this machine alone, to nobody without the token of this run, and for as long as somebody looks at it.
/// It keeps no draft: each request brings its own, and what was made of it is garbage when it is answered.
/// </summary>
public sealed class DeskServer : IAsyncDisposable
{
    private const int LongestAddress = 8 << 10;
    private const int MostConnections = 100;

    private readonly CancellationTokenSource over = new();
    private readonly DeskOptions options;
    private readonly Presence presence;
    private readonly Tabs tabs = new();
    private readonly DeskHandler handler;
    private readonly Doorkeeper door;
    private readonly string token = Doorkeeper.NewToken();
    private readonly List<(IWatchedFile File, Action Saved)> watching = [];
    private WebApplication? running;

    private DeskServer(IDesk desk, DeskOptions options)
    {
        this.options = options;
        presence = new Presence(options.Clock);
        door = new Doorkeeper(token);
        handler = new DeskHandler(desk, options, tabs, over.Token);
    }

    /// <summary>The address of the page, with its token.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Starts it.</summary>
    /// <param name="desk">Checks drafts.</param>
    /// <param name="options">How it is served.</param>
    /// <exception cref="IOException">This machine lets nobody listen on it.</exception>
    public static async Task<DeskServer> StartAsync(IDesk desk, DeskOptions options)
    {
        var server = new DeskServer(desk, options);
        server.running = await server.ListenAsync().ConfigureAwait(false);
        for (var i = 0; i < options.Watched.Count; i++)
        {
            var (file, number) = (options.Watched[i], i);
            void Tell() => server.tabs.Tell(number);
            file.Saved += Tell;
            server.watching.Add((file, Tell));
        }

        return server;
    }

    /// <summary>Waits until nobody has looked at it for ten minutes, or until it is stopped.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(5), options.Clock);
        try
        {
            while (!presence.IsOver && await timer.WaitForNextTickAsync(cancellation).ConfigureAwait(false))
            {
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped by its user.
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var (file, saved) in watching)
        {
            file.Saved -= saved;
        }

        await over.CancelAsync().ConfigureAwait(false);
        if (running is not null)
        {
            await running.DisposeAsync().ConfigureAwait(false);
        }

        handler.Dispose();
        over.Dispose();
    }

    /// <summary>Listens on the port that is wished for, else on any; on both addresses of this machine, or on the older one where it has no other.</summary>
    private async Task<WebApplication> ListenAsync()
    {
        foreach (var hasNew in Socket.OSSupportsIPv6 ? new[] { true, true, true, false } : [false])
        {
            foreach (var wished in options.Port > 0 ? new[] { options.Port, 0 } : [0])
            {
                var port = wished > 0 ? wished : FreePort();
                var application = Build(port, hasNew);
                try
                {
                    await application.StartAsync().ConfigureAwait(false);
                    Address = new Uri($"http://127.0.0.1:{port}/{token}/");
                    return application;
                }
                catch (Exception taken) when (taken is IOException or SocketException)
                {
                    await application.DisposeAsync().ConfigureAwait(false);
                }
            }
        }

        throw new IOException("No port of this machine can be listened on.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private WebApplication Build(int port, bool hasNew)
    {
        // Empty: no settings from files or the environment, no logging, nothing on any other address.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port, Protocols);
            if (hasNew)
            {
                kestrel.Listen(IPAddress.IPv6Loopback, port, Protocols);
            }

            // A draft and last year's report, and one byte more of each, which says that it is too large.
            kestrel.Limits.MaxRequestBodySize = 2 * (options.FileBytes + 1);
            kestrel.Limits.MaxRequestLineSize = LongestAddress;
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            static void Protocols(ListenOptions listen) => listen.Protocols = HttpProtocols.Http1;
        });
        var application = builder.Build();
        application.Run(AnswerAsync);
        return application;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Protect(context.Response.Headers);
        if (!door.LetsIn(context.Request, out var path))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            await context.Response.WriteAsync(handler.Refusal, over.Token).ConfigureAwait(false);
            return;
        }

        using (presence.Enter())
        {
            await handler.AnswerAsync(context, path).ConfigureAwait(false);
        }
    }

    /// <summary>The page may load what this program serves it and nothing else, stand in no other page, and be kept nowhere.</summary>
    private static void Protect(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }
}
