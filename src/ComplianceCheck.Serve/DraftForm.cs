using System.Globalization;
using ComplianceCheck.Facts;
using Microsoft.AspNetCore.Http;

namespace ComplianceCheck.Serve;

/// <summary>A draft as the page sends it: names and corrections in the address, the bytes alone in the body, last year's report before the draft.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Said">The corrections.</param>
/// <param name="LastYear">Last year's report; null for none.</param>
internal sealed record DraftForm(Draft Draft, Statements Said, Draft? LastYear)
{
    private const int LongestName = 400;

    /// <summary>Reads a request. The body goes into memory and nowhere else, and no more of it than two files may have.</summary>
    public static async Task<DraftForm> ReadAsync(HttpRequest request, long mostBytes)
    {
        var lastYearBytes = Number(request, "last-year") ?? 0;
        var lastYear = lastYearBytes > 0 && lastYearBytes <= mostBytes + 1
            ? new Draft(Text(request, "last-year-name") ?? "", await TakeAsync(request, lastYearBytes).ConfigureAwait(false))
            : null;
        return new DraftForm(new Draft(Text(request, "name") ?? "", await TakeAsync(request, mostBytes + 1).ConfigureAwait(false)), StatementsOf(request), lastYear);
    }

    /// <summary>What the user says of a report.</summary>
    public static Statements StatementsOf(HttpRequest request) => new(
        Text(request, "agency"),
        Enum.TryParse<AgencyKind>(Text(request, "kind"), out var kind) && Enum.IsDefined(kind) ? kind : null,
        Number(request, "year") is { } year and >= 1900 and <= 2999 ? (int)year : null,
        Text(request, "place"));

    private static async Task<MemoryStream> TakeAsync(HttpRequest request, long most)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (most > 0)
        {
            var read = await request.Body.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, most)), request.HttpContext.RequestAborted).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            bytes.Write(buffer, 0, read);
            most -= read;
        }

        bytes.Position = 0;
        return bytes;
    }

    private static string? Text(HttpRequest request, string key) =>
        request.Query[key] is [{ Length: > 0 } value, ..] ? value.Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, LongestName)] : null : null;

    private static long? Number(HttpRequest request, string key) =>
        long.TryParse(Text(request, key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
