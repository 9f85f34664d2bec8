using System.Globalization;
using System.Text;
using System.Text.Json;
using ComplianceCheck.Output;
using ComplianceCheck.Output.Html;
using ComplianceCheck.Output.Model;
using Microsoft.AspNetCore.Http;

namespace ComplianceCheck.Serve;

/// <summary>Answers the requests of the page. Whatever goes wrong with one costs a sentence and nothing else.</summary>
internal sealed class DeskHandler(IDesk desk, DeskOptions options, Tabs tabs, CancellationToken over) : IDisposable
{
    private const string Json = "application/json; charset=utf-8";

    private readonly DeskMessages messages = new(options.Writing.Language);
    private readonly DeskPage page = new(options, new DeskMessages(options.Writing.Language));
    private readonly AnswerJson answers = new(options, new DeskMessages(options.Writing.Language));

    /// <summary>Checking is work for a processor; the other requests wait without a thread.</summary>
    private readonly SemaphoreSlim turns = new(Environment.ProcessorCount);

    /// <summary>What somebody reads who is not let in.</summary>
    public string Refusal => messages.Say("refused");

    /// <summary>Answers a request that was let in.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">What it asks for.</param>
    public async Task AnswerAsync(HttpContext context, string path)
    {
        var (request, response) = (context.Request, context.Response);
        try
        {
            switch (request.Method, path.Split('/'))
            {
                case ("GET", [""]):
                    await WriteAsync(response, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(page.Markup)).ConfigureAwait(false);
                    break;
                case ("GET", ["desk.css"]):
                    await WriteAsync(response, "text/css; charset=utf-8", Encoding.UTF8.GetBytes(DeskPage.Style)).ConfigureAwait(false);
                    break;
                case ("GET", ["desk.js"]):
                    await WriteAsync(response, "text/javascript; charset=utf-8", Encoding.UTF8.GetBytes(DeskPage.Script)).ConfigureAwait(false);
                    break;
                case ("GET", ["watched"]):
                    await WriteAsync(response, Json, WatchedNames()).ConfigureAwait(false);
                    break;
                case ("GET", ["events"]):
                    await StayAsync(context).ConfigureAwait(false);
                    break;
                case ("POST", ["check"]):
                    await CheckAsync(context, await DraftForm.ReadAsync(request, options.FileBytes).ConfigureAwait(false)).ConfigureAwait(false);
                    break;
                case ("POST", ["watched", var number, "check"]) when Watched(number) is { } file:
                    await CheckAsync(context, await WithAsync(file, request).ConfigureAwait(false)).ConfigureAwait(false);
                    break;
                case ("POST", ["download", var what]):
                    await DownloadAsync(context, what, await DraftForm.ReadAsync(request, options.FileBytes).ConfigureAwait(false)).ConfigureAwait(false);
                    break;
                case ("POST", ["watched", var number, "download", var what]) when Watched(number) is { } file:
                    await DownloadAsync(context, what, await WithAsync(file, request).ConfigureAwait(false)).ConfigureAwait(false);
                    break;
                default:
                    await RefuseAsync(response, StatusCodes.Status404NotFound, messages.Say("not-here")).ConfigureAwait(false);
                    break;
            }
        }
        catch (OperationCanceledException)
        {
            // The tab was closed, or the program ends.
        }
        catch (BadHttpRequestException refused)
        {
            await RefuseAsync(response, refused.StatusCode, messages.Say("bad-request")).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await RefuseAsync(response, StatusCodes.Status409Conflict, messages.Say("not-readable")).ConfigureAwait(false);
        }
        catch (Exception defect)
        {
            await RefuseAsync(response, StatusCodes.Status500InternalServerError, messages.Fill("defect", ("defect", defect.GetType().Name))).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turns.Dispose();

    private byte[] WatchedNames()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            foreach (var file in options.Watched)
            {
                writer.WriteStringValue(file.Name);
            }

            writer.WriteEndArray();
        }

        return stream.ToArray();
    }

    private async Task StayAsync(HttpContext context)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, over);
        await tabs.ServeAsync(context.Response, gone.Token).ConfigureAwait(false);
    }

    private IWatchedFile? Watched(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < options.Watched.Count ? options.Watched[index] : null;

    /// <summary>A watched file as it is now; the body of the request may bring last year's report.</summary>
    private async Task<DraftForm> WithAsync(IWatchedFile file, HttpRequest request)
    {
        var sent = await DraftForm.ReadAsync(request, options.FileBytes).ConfigureAwait(false);
        return sent with { Draft = new Draft(file.Name, await file.ReadAsync(request.HttpContext.RequestAborted).ConfigureAwait(false)) };
    }

    private async Task CheckAsync(HttpContext context, DraftForm form)
    {
        var number = int.TryParse(context.Request.Query["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 1;
        var answer = await InTurnAsync(() => answers.Of(desk.Check(form.Draft, form.Said, form.LastYear), number)).ConfigureAwait(false);
        await WriteAsync(context.Response, Json, answer).ConfigureAwait(false);
    }

    private async Task DownloadAsync(HttpContext context, string what, DraftForm form)
    {
        var written = await InTurnAsync(() => desk.Check(form.Draft, form.Said, form.LastYear) is { Report: { } report } ? Written(what, report) : null).ConfigureAwait(false);
        if (written is null)
        {
            await RefuseAsync(context.Response, StatusCodes.Status409Conflict, messages.Say("nothing-to-download")).ConfigureAwait(false);
            return;
        }

        await WriteAsync(context.Response, "application/octet-stream", written).ConfigureAwait(false);
    }

    private byte[]? Written(string what, CheckedReport report)
    {
        using var stream = new MemoryStream();
        switch (what)
        {
            case "list":
                return new Checklist(options.Writing, messages).Of(report, new ReportView(options.Writing).Title(report));
            case "page":
                using (var writer = ResultFormats.All.Single(f => f.Name == "html").Results(stream, options.Writing))
                {
                    writer.Write(report);
                    writer.Finish(default(RunTotals).Add(report));
                }

                return stream.ToArray();
            default:
                return null;
        }
    }

    private async Task<T> InTurnAsync<T>(Func<T> work)
    {
        await turns.WaitAsync(over).ConfigureAwait(false);
        try
        {
            return await Task.Run(work, over).ConfigureAwait(false);
        }
        finally
        {
            turns.Release();
        }
    }

    private async Task WriteAsync(HttpResponse response, string type, byte[] content)
    {
        response.ContentType = type;
        response.ContentLength = content.Length;
        await response.Body.WriteAsync(content, over).ConfigureAwait(false);
    }

    private async Task RefuseAsync(HttpResponse response, int status, string sentence)
    {
        if (!response.HasStarted)
        {
            response.StatusCode = status;
            await WriteAsync(response, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(sentence)).ConfigureAwait(false);
        }
    }
}
