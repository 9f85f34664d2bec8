using Microsoft.Playwright;

namespace ComplianceCheck.Browser.Tests;

/// <summary>A page in the browser, and what it asked for and complained of.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly List<string> requests = [];
    private readonly List<string> complaints = [];

    private OpenPage(IPage tab)
    {
        Tab = tab;
        tab.Request += (_, request) => requests.Add(request.Url);
        tab.Console += (_, message) => complaints.Add(message.Text);
        tab.PageError += (_, error) => complaints.Add(error);
    }

    public IPage Tab { get; }

    /// <summary>Addresses asked for, the page itself among them.</summary>
    public IReadOnlyList<string> Requests => requests;

    /// <summary>Messages in the console and errors of the script.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Goes to an address.</summary>
    public static async Task<OpenPage> Of(IPage tab, Uri file)
    {
        var page = new OpenPage(tab);
        await tab.GotoAsync(file.AbsoluteUri);
        return page;
    }

    public async ValueTask DisposeAsync() => await Tab.Context.DisposeAsync();

    /// <summary>Columns of pixels that the page is wider than the window.</summary>
    public async Task<int> TooWide() => await Tab.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");

    /// <summary>True where the middle of an element can be seen: it is in the window, and nothing lies over it.</summary>
    public async Task<bool> CanSee(string selector) => await Tab.Locator(selector).First.EvaluateAsync<bool>(
        """
        element => {
          const box = element.getClientRects()[0];
          const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return there !== null && (element.contains(there) || there.contains(element));
        }
        """);

    /// <summary>The background that an element is drawn with.</summary>
    public async Task<string> Background(string selector) =>
        await Tab.Locator(selector).First.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor");
}
