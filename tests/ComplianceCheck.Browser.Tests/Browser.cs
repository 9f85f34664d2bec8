using Microsoft.Playwright;

namespace ComplianceCheck.Browser.Tests;

/// <summary>A browser for the tests of a class, and a folder for the pages that it opens.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("compliancecheck-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (Chromium.File is { } file)
        {
            playwright = await Playwright.CreateAsync();

            // The sandbox of Chromium does not work for root, and what is opened here was written by these tests.
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = file, Args = ["--no-sandbox"] });
        }
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A tab with nothing in it.</summary>
    public async Task<IPage> Tab(BrowserNewContextOptions options) => await (await browser!.NewContextAsync(options)).NewPageAsync();

    /// <summary>Opens the page about some fixtures as a file, the way a double-click does.</summary>
    public async Task<OpenPage> Open(BrowserNewContextOptions options, params string[] fixtures)
    {
        var file = Path.Combine(folder, Path.GetRandomFileName() + ".html");
        await File.WriteAllBytesAsync(file, ResultPage.Of(fixtures));
        var context = await browser!.NewContextAsync(options);
        return await OpenPage.Of(await context.NewPageAsync(), new Uri(file));
    }
}
