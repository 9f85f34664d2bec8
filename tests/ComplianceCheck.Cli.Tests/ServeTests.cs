using System.Net;
using System.Net.Sockets;
using System.Text;
using ComplianceCheck.Serve;

namespace ComplianceCheck.Cli.Tests;

/// <summary>The local page as those see it who ask for it: who is let in, what is answered, what is left behind.</summary>
public sealed class ServeTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder folder = new();
    private readonly HttpClient client = new();
    private readonly CountingDesk desk = new();
    private DeskServer? server;

    private Uri Address => server!.Address;

    public async Task InitializeAsync() => server = await DeskServer.StartAsync(desk, CountingDesk.Options);

    public async Task DisposeAsync() => await server!.DisposeAsync();

    public void Dispose()
    {
        client.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task The_page_is_served_under_its_token_with_everything_forbidden_that_it_does_not_need()
    {
        using var response = await client.GetAsync(Address);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        (await response.Content.ReadAsStringAsync()).ShouldContain("desk.js");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/desk.js")]
    [InlineData("/00000000000000000000000000000000/")]
    [InlineData("/00000000000000000000000000000000/check")]
    [InlineData("/check")]
    public async Task Without_the_token_nothing_is_answered(string path)
    {
        using var response = await client.GetAsync(new Uri(Address, path));

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await response.Content.ReadAsStringAsync()).ShouldBe("请用程序打开的地址访问。");
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "127.0.0.1:1")]
    [InlineData("Host", "localhost.evil.example")]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Another_host_or_origin_is_refused_though_it_knows_the_token(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, "check?name=a.txt")) { Content = new StringContent("x") };
        request.Headers.TryAddWithoutValidation(header, header == "Host" && !value.Contains(':', StringComparison.Ordinal) ? $"{value}:{Address.Port}" : value);

        using var response = await client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        desk.Checked.ShouldBe(0);
    }

    [Fact]
    public async Task Only_this_machine_can_reach_it()
    {
        foreach (var address in await Dns.GetHostAddressesAsync(Dns.GetHostName()))
        {
            if (!IPAddress.IsLoopback(address))
            {
                using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                await Should.ThrowAsync<SocketException>(() => socket.ConnectAsync(address, Address.Port));
            }
        }
    }

    [Fact]
    public async Task Nothing_that_is_handed_in_reaches_the_disk()
    {
        var before = Directory.EnumerateFileSystemEntries(Path.GetTempPath()).ToHashSet();
        var content = new byte[8 << 20];
        Encoding.UTF8.GetBytes("云溪县档案局2017年政府信息公开工作年度报告\n绝密草稿").CopyTo(content, 0);
        content.AsSpan(80).Fill((byte)' ');
        (await Check("a.txt", content)).ShouldContain("a.txt");

        foreach (var entry in Directory.EnumerateFiles(Path.GetTempPath()).Where(e => !before.Contains(e)))
        {
            new FileInfo(entry).Length.ShouldNotBe(content.Length, entry);
        }

        OpenFiles().ShouldAllBe(f => !f.Contains("ASPNETCORE", StringComparison.Ordinal) && !f.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_over_the_limit_and_a_bomb_cost_a_sentence_each_and_the_page_goes_on()
    {
        HostileFiles.WriteTo(folder);
        (await Check("a.txt", new byte[CountingDesk.Options.FileBytes + 1])).ShouldContain("unreadable");
        (await Check("bomb.docx", await File.ReadAllBytesAsync(folder.At("bomb.docx")))).ShouldContain("unreadable");
        (await Check("entities.docx", await File.ReadAllBytesAsync(folder.At("entities.docx")))).ShouldContain("unreadable");
        (await Check("a.txt", Encoding.UTF8.GetBytes("云溪县档案局2017年政府信息公开工作年度报告"))).ShouldContain("云溪县档案局");
    }

    [Fact]
    public async Task After_five_hundred_files_no_report_of_them_is_alive()
    {
        var content = await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "fixtures/2021/department.docx"));
        for (var i = 0; i < 500; i++)
        {
            (await Check($"{i}.docx", content)).ShouldContain("markup");
        }

        desk.Checked.ShouldBe(500);
        desk.Alive().ShouldBeLessThan(5);
    }

    [Theory]
    [InlineData("GET", "check")]
    [InlineData("POST", "nothing")]
    [InlineData("POST", "watched/0/check")]
    [InlineData("POST", "watched/-1/check")]
    [InlineData("GET", "../../etc/passwd")]
    [InlineData("GET", "%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("DELETE", "check")]
    public async Task What_there_is_not_costs_a_sentence(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Address.AbsoluteUri + path);
        using var response = await client.SendAsync(request);

        ((int)response.StatusCode).ShouldBeOneOf(403, 404);
        (await response.Content.ReadAsStringAsync()).ShouldBeOneOf("没有这个页面。", "请用程序打开的地址访问。");
    }

    [Theory]
    [InlineData("year=abc&kind=99&place=%00&last-year=-5&number=999999999999")]
    [InlineData("name=..%2F..%2Fetc%2Fpasswd&agency=%3Cscript%3E")]
    [InlineData("last-year=9999999999999&last-year-name=x")]
    public async Task Strange_requests_are_answered_like_any_other(string query)
    {
        using var response = await client.PostAsync(new Uri(Address, "check?" + query), new ByteArrayContent("云溪县档案局2017年政府信息公开工作年度报告"u8.ToArray()));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("<script>");
    }

    [Fact]
    public async Task The_list_and_the_page_are_the_same_bytes_every_time()
    {
        var content = await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "fixtures/2021/faulty-department-one-cell.docx"));
        foreach (var what in new[] { "list", "page" })
        {
            var one = await Download(what, content);
            one.Length.ShouldBeGreaterThan(1000);
            (await Download(what, content)).ShouldBe(one);
        }
    }

    [Fact]
    public async Task A_tab_hears_of_a_saved_file()
    {
        var file = new SavedByHand();
        await using var watching = await DeskServer.StartAsync(desk, CountingDesk.Options with { Watched = [file] });
        using var stream = await client.GetStreamAsync(new Uri(watching.Address, "events"));
        using var reader = new StreamReader(stream);
        (await reader.ReadLineAsync()).ShouldBe("event: hello");

        file.Save();

        string? line;
        do
        {
            line = await reader.ReadLineAsync();
        }
        while (line is not "event: saved");
        (await reader.ReadLineAsync()).ShouldBe("data: 0");
    }

    [Fact]
    public async Task What_the_user_says_counts_over_what_was_read()
    {
        using var response = await client.PostAsync(
            new Uri(Address, "check?name=a.txt&year=2016&kind=Township&place=%E6%B5%99%E6%B1%9F%E7%9C%81&agency=%E4%BA%91%E6%BA%AA%E9%95%87"),
            new ByteArrayContent("云溪县档案局2017年政府信息公开工作年度报告"u8.ToArray()));

        (await response.Content.ReadAsStringAsync()).ShouldContain("""
            "read":{"agency":"云溪镇","kind":"Township","year":"2016"
            """.Trim());
    }

    private async Task<string> Check(string name, byte[] content)
    {
        using var response = await client.PostAsync(new Uri(Address, $"check?name={name}"), new ByteArrayContent(content));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<byte[]> Download(string what, byte[] content)
    {
        using var response = await client.PostAsync(new Uri(Address, $"download/{what}?name=a.docx"), new ByteArrayContent(content));
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static string[] OpenFiles() => Directory.Exists("/proc/self/fd")
        ? [.. Directory.EnumerateFileSystemEntries("/proc/self/fd").Select(f => new FileInfo(f).LinkTarget ?? "")]
        : [];

    private sealed class SavedByHand : IWatchedFile
    {
        public event Action? Saved;

        public string Name => "年报.txt";

        public Task<MemoryStream> ReadAsync(CancellationToken cancellation) => Task.FromResult(new MemoryStream());

        public void Save() => Saved?.Invoke();
    }
}
