using System.Text;
using Microsoft.AspNetCore.Http;

namespace ComplianceCheck.Serve;

/// <summary>Lets in only the page of this very run: its token in the address, this machine as host, and no page of anybody else behind the request.</summary>
internal sealed class Doorkeeper(string token)
{
    private readonly byte[] token = Encoding.ASCII.GetBytes(token);

    /// <summary>A token that nobody guesses: 64 hexadecimal digits. The platform makes these from its source of secrets; its cryptography, which may not be installed, is not asked.</summary>
    public static string NewToken() => $"{Guid.NewGuid():N}{Guid.NewGuid():N}";

    /// <summary>Whether a request may come in.</summary>
    /// <param name="request">The request.</param>
    /// <param name="path">What it asks for behind the token; null where it may not.</param>
    public bool LetsIn(HttpRequest request, out string path)
    {
        var whole = request.Path.Value ?? "";
        var end = whole.IndexOf('/', Math.Min(1, whole.Length));
        path = end < 0 ? "" : whole[(end + 1)..];
        return end > 0 && IsHere(request) && IsOwn(request)
            && IsToken(Encoding.UTF8.GetBytes(whole[1..end]));
    }

    /// <summary>Looks at every byte, whichever is wrong: how long it takes tells nothing.</summary>
    private bool IsToken(byte[] given)
    {
        var difference = given.Length ^ token.Length;
        for (var i = 0; i < token.Length; i++)
        {
            difference |= token[i] ^ (i < given.Length ? given[i] : 0);
        }

        return difference == 0;
    }

    // Another name that leads to this machine may belong to a page that wants to read what stands here.
    private static bool IsHere(HttpRequest request)
    {
        var host = request.Host;
        return host.Port == request.HttpContext.Connection.LocalPort && host.Host is ("127.0.0.1" or "localhost" or "[::1]");
    }

    private static bool IsOwn(HttpRequest request)
    {
        var origin = request.Headers.Origin;
        var site = request.Headers["Sec-Fetch-Site"];
        return (origin.Count == 0 || origin == $"http://{request.Host}") && (site.Count == 0 || site == "same-origin" || site == "none");
    }
}
