using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace ComplianceCheck.Serve;

/// <summary>Tells every open tab when a watched file was saved, by a stream of events that also shows who is there.</summary>
internal sealed class Tabs
{
    /// <summary>A browser that went without a word is noticed when it is written to.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<Channel<string>, bool> open = [];

    /// <summary>Sends an event to all tabs.</summary>
    public void Tell(int watched)
    {
        foreach (var (tab, _) in open)
        {
            tab.Writer.TryWrite(Event("saved", watched.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>Serves one tab until it is closed or the program ends.</summary>
    public async Task ServeAsync(HttpResponse response, CancellationToken over)
    {
        var tab = Channel.CreateBounded<string>(new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest });
        open[tab] = true;
        try
        {
            response.ContentType = "text/event-stream; charset=utf-8";
            await WriteAsync(response, Event("hello", ""), over).ConfigureAwait(false);
            while (!over.IsCancellationRequested)
            {
                using var wait = CancellationTokenSource.CreateLinkedTokenSource(over);
                wait.CancelAfter(Heartbeat);
                string message;
                try
                {
                    message = await tab.Reader.ReadAsync(wait.Token).ConfigureAwait(false);
                }
                catch (OperationCanceledException) when (!over.IsCancellationRequested)
                {
                    message = ": \n\n";
                }

                await WriteAsync(response, message, over).ConfigureAwait(false);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            // The tab was closed.
        }
        finally
        {
            open.TryRemove(tab, out _);
        }
    }

    private static string Event(string name, string data) => $"event: {name}\ndata: {data}\n\n";

    private static async Task WriteAsync(HttpResponse response, string text, CancellationToken over)
    {
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), over).ConfigureAwait(false);
        await response.Body.FlushAsync(over).ConfigureAwait(false);
    }
}
