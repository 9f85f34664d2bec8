using Microsoft.Playwright;

namespace ComplianceCheck.Browser.Tests;

/// <summary>The local page as a clerk has it: files are dropped, read, corrected, saved again and downloaded.</summary>
public sealed class DeskTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private static readonly string Fixtures = Path.Combine(AppContext.BaseDirectory, "fixtures");

    private readonly string folder = Directory.CreateTempSubdirectory("compliancecheck-").FullName;

    private static BrowserNewContextOptions Desk => new() { ViewportSize = new() { Width = 1366, Height = 768 }, AcceptDownloads = true };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [ChromiumFact]
    public async Task A_dropped_report_is_checked_and_shown_and_nothing_but_this_machine_is_asked()
    {
        using var desk = ServedDesk.Start();
        await using var page = await Open(desk);

        await Drop(page, "#drop", ("年报.docx", "2021/faulty-department-one-cell.docx"));

        await page.Tab.Locator(".verdict").WaitForAsync();
        (await page.Tab.Locator(".sentence").TextContentAsync()).ShouldBe("还不能报送：须改正1处，请核对0处，建议0处");
        (await page.Tab.TitleAsync()).ShouldBe("云汀县自然资源局 · 2023年度 · 检查结果");
        page.Requests.Where(r => !r.StartsWith("data:", StringComparison.Ordinal)).ShouldAllBe(r => r.StartsWith(desk.Address.AbsoluteUri, StringComparison.Ordinal));
        page.Complaints.ShouldBeEmpty();
    }

    [ChromiumFact]
    public async Task Thirty_dropped_files_are_a_list_and_a_bad_one_costs_a_sentence()
    {
        using var desk = ServedDesk.Start();
        await using var page = await Open(desk);

        await Drop(page, "#drop", [.. Enumerable.Range(1, 29).Select(i => ($"{i:00}.txt", "2007/bureau.txt")), ("坏.docx", "")]);

        await page.Tab.Locator(".lines tbody tr").Nth(29).WaitForAsync();
        (await page.Tab.Locator(".lines tr.unreadable").CountAsync()).ShouldBe(1);
        (await page.Tab.Locator(".lines tr.unreadable .note").TextContentAsync()).ShouldNotBeNullOrEmpty();
        await page.Tab.Locator(".lines a").First.ClickAsync();
        await page.Tab.Locator("#opened .verdict").WaitForAsync();
        await page.Tab.Locator("#opened .back").ClickAsync();
        (await page.Tab.Locator(".lines").IsVisibleAsync()).ShouldBeTrue();
    }

    [ChromiumFact]
    public async Task A_folder_is_taken_with_what_lies_in_it_but_for_what_is_no_report()
    {
        Directory.CreateDirectory(Path.Combine(folder, "年报/乡镇"));
        File.Copy(Fixture("2007/bureau.txt"), Path.Combine(folder, "年报/甲.txt"));
        File.Copy(Fixture("2007/department-draft.docx"), Path.Combine(folder, "年报/乡镇/乙.docx"));
        File.WriteAllText(Path.Combine(folder, "年报/~$乙.docx"), "x");
        File.WriteAllText(Path.Combine(folder, "年报/图.png"), "x");
        using var desk = ServedDesk.Start();
        await using var page = await Open(desk);

        await page.Tab.Locator("#folder").SetInputFilesAsync(Path.Combine(folder, "年报"));

        await page.Tab.Locator(".lines tbody tr").Nth(1).WaitForAsync();
        (await page.Tab.Locator(".lines td.file").AllTextContentsAsync()).Order().ShouldBe(["年报/乡镇/乙.docx", "年报/甲.txt"], ignoreOrder: true);
    }

    [ChromiumFact]
    public async Task Pasted_words_are_checked_too()
    {
        using var desk = ServedDesk.Start();
        await using var page = await Open(desk);
        await page.Tab.Locator("#choose-paste").ClickAsync();
        await page.Tab.Locator("#pasted").FillAsync(await File.ReadAllTextAsync(Fixture("2007/faulty-department-years.txt")));

        await page.Tab.Locator("#paste-check").ClickAsync();

        (await page.Tab.Locator(".verdict h2").TextContentAsync()).ShouldBe("南溪市文化广电新闻出版局 · 2015年度");
    }

    [ChromiumFact]
    public async Task What_was_read_can_be_corrected_and_is_checked_again()
    {
        using var desk = ServedDesk.Start();
        await using var page = await Open(desk);
        await Drop(page, "#drop", ("年报.txt", "2007/faulty-department-years.txt"));
        await page.Tab.Locator(".verdict").WaitForAsync();
        (await page.Tab.Locator("[name=agency]").InputValueAsync()).ShouldBe("南溪市文化广电新闻出版局");
        (await page.Tab.Locator("[name=kind]").InputValueAsync()).ShouldBe("Department");
        (await page.Tab.Locator("[name=year]").InputValueAsync()).ShouldBe("2015");

        await page.Tab.Locator(".read summary").ClickAsync();
        await page.Tab.Locator("[name=year]").FillAsync("2014");
        await page.Tab.Locator("[name=agency]").FillAsync("南溪市文化局");
        await page.Tab.Keyboard.PressAsync("Enter");

        await page.Tab.Locator(".notices p", new() { HasText = "已按您填写的情况重新检查" }).WaitForAsync();
        (await page.Tab.Locator(".verdict h2").TextContentAsync()).ShouldBe("南溪市文化局 · 2014年度");
    }

    [ChromiumFact]
    public async Task Last_years_report_is_compared_with_where_unit_and_year_fit_and_said_where_they_do_not()
    {
        var words = await File.ReadAllTextAsync(Fixture("2021/department.txt"));
        await File.WriteAllTextAsync(Path.Combine(folder, "去年.txt"), words.Replace("2023", "2022", StringComparison.Ordinal));
        using var desk = ServedDesk.Start();
        await using var page = await Open(desk);
        await page.Tab.Locator("#files").SetInputFilesAsync(Fixture("2021/department.txt"));
        await page.Tab.Locator(".verdict").WaitForAsync();

        await page.Tab.Locator("#last-year").SetInputFilesAsync(Path.Combine(folder, "去年.txt"));
        await page.Tab.Locator(".notices p", new() { HasText = "对照" }).WaitForAsync();
        (await page.Tab.Locator(".notices").TextContentAsync()).ShouldNotBeNull().ShouldStartWith("已与");

        await page.Tab.EvaluateAsync("document.getElementById('last-year-clear').click()");
        await page.Tab.Locator("#last-year").SetInputFilesAsync(Fixture("2007/bureau.txt"));
        await page.Tab.Locator(".notices p", new() { HasText = "对不上" }).WaitForAsync();
    }

    [ChromiumFact]
    public async Task The_list_and_the_page_can_be_downloaded()
    {
        using var desk = ServedDesk.Start();
        await using var page = await Open(desk);
        await Drop(page, "#drop", ("年报.docx", "2021/faulty-department-one-cell.docx"));
        await page.Tab.Locator(".verdict").WaitForAsync();

        var list = await page.Tab.RunAndWaitForDownloadAsync(() => page.Tab.Locator("[data-download=list]").ClickAsync());
        list.SuggestedFilename.ShouldBe("年报-检查单.docx");
        using var archive = System.IO.Compression.ZipFile.OpenRead(await list.PathAsync());
        using var document = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        (await document.ReadToEndAsync()).ShouldContain("〔须改正〕");

        var whole = await page.Tab.RunAndWaitForDownloadAsync(() => page.Tab.Locator("[data-download=page]").ClickAsync());
        whole.SuggestedFilename.ShouldBe("年报-检查结果.html");
        (await File.ReadAllTextAsync(await whole.PathAsync())).ShouldStartWith("<!DOCTYPE html>");
    }

    [ChromiumFact]
    public async Task A_save_of_the_watched_file_changes_the_page_and_what_is_left_keeps_its_number_and_tick()
    {
        var file = Path.Combine(folder, "年报.txt");
        var words = await File.ReadAllTextAsync(Fixture("2007/faulty-department-years.txt"));
        await File.WriteAllTextAsync(file, words);
        using var desk = ServedDesk.Start(file);
        await using var page = await Open(desk);
        await page.Tab.Locator(".verdict").WaitForAsync();
        await page.Tab.Locator("#r1-f4 .tick input").CheckAsync();

        // As Word saves: beside the file, then in its place.
        await File.WriteAllTextAsync(Path.Combine(folder, "~tmp"), words.Replace("2016-04-11", "2016-03-11", StringComparison.Ordinal));
        File.Move(Path.Combine(folder, "~tmp"), file, overwrite: true);

        await page.Tab.Locator(".notices p", new() { HasText = "已改1处，新增0处，还剩6处" }).WaitForAsync();
        (await page.Tab.Locator(".finding .top .number").AllInnerTextsAsync()).ShouldBe(["2", "3", "4", "5", "6", "7"]);
        (await page.Tab.Locator(".finding.done .top .number").AllInnerTextsAsync()).ShouldBe(["4"]);
        (await page.Tab.Locator(".text .number").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.number)")).Order().ShouldBe(["2", "3", "4", "5", "6", "7"]);
    }

    [ChromiumFact]
    public async Task A_half_written_file_keeps_the_former_result_and_says_so()
    {
        var file = Path.Combine(folder, "年报.docx");
        File.Copy(Fixture("2021/faulty-department-one-cell.docx"), file);
        using var desk = ServedDesk.Start(file);
        await using var page = await Open(desk);
        await page.Tab.Locator(".verdict").WaitForAsync();

        await File.WriteAllBytesAsync(file, (await File.ReadAllBytesAsync(file))[..5000]);

        await page.Tab.Locator(".notices .alert").WaitForAsync();
        (await page.Tab.Locator(".notices .alert").TextContentAsync()).ShouldNotBeNull().ShouldContain("仍是上次的结果");
        (await page.Tab.Locator(".finding").CountAsync()).ShouldBe(1);
    }

    [ChromiumFact]
    public async Task The_keyboard_alone_is_enough()
    {
        using var desk = ServedDesk.Start();
        await using var page = await Open(desk);
        var chooser = await page.Tab.RunAndWaitForFileChooserAsync(async () =>
        {
            await page.Tab.Keyboard.PressAsync("Tab");
            (await page.Tab.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("choose-files");
            await page.Tab.Keyboard.PressAsync("Enter");
        });
        await chooser.SetFilesAsync(Fixture("2007/faulty-department-years.txt"));
        await page.Tab.Locator(".verdict").WaitForAsync();

        await page.Tab.Keyboard.PressAsync("j");
        await page.Tab.Keyboard.PressAsync("j");
        (await page.Tab.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("r1-f2");
        await page.Tab.Keyboard.PressAsync("Tab");
        await page.Tab.Keyboard.PressAsync("Tab");
        await page.Tab.Keyboard.PressAsync("Space");
        (await page.Tab.Locator("#r1-f2.done").CountAsync()).ShouldBe(1);
    }

    [ChromiumFact]
    public async Task The_page_says_when_the_program_has_ended()
    {
        var desk = ServedDesk.Start();
        await using var page = await Open(desk);
        (await page.Tab.Locator("#gone").IsVisibleAsync()).ShouldBeFalse();

        desk.Dispose();

        await page.Tab.Locator("#gone:visible").WaitForAsync();
    }

    [ChromiumFact]
    public async Task Text_of_the_local_page_stands_out_by_day_and_by_night()
    {
        using var script = new StreamReader(typeof(DeskTests).Assembly.GetManifestResourceStream("contrast.js")!);
        var faint = await script.ReadToEndAsync();
        using var desk = ServedDesk.Start(Fixture("2007/faulty-department-years.txt"));
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var options = Desk;
            options.ColorScheme = scheme;
            await using var page = await OpenPage.Of(await browser.Tab(options), desk.Address);
            await page.Tab.Locator(".verdict").WaitForAsync();

            (await page.Tab.EvaluateAsync<string[]>(faint)).ShouldBeEmpty(scheme.ToString());
        }
    }

    private static string Fixture(string name) => Path.Combine(Fixtures, name);

    private async Task<OpenPage> Open(ServedDesk desk) => await OpenPage.Of(await browser.Tab(Desk), desk.Address);

    /// <summary>Drops files on an element, as a hand does; without a fixture, the beginning of an archive.</summary>
    private static async Task Drop(OpenPage page, string selector, params (string Name, string Fixture)[] files)
    {
        var content = files.Select(f => new { name = f.Name, bytes = Convert.ToBase64String(f.Fixture.Length > 0 ? File.ReadAllBytes(Fixture(f.Fixture)) : "PK\u0003\u0004"u8.ToArray()) }).ToArray();
        var transfer = await page.Tab.EvaluateHandleAsync(
            """
            files => {
              const transfer = new DataTransfer();
              for (const file of files) {
                transfer.items.add(new File([Uint8Array.from(atob(file.bytes), c => c.charCodeAt(0))], file.name));
              }

              return transfer;
            }
            """,
            content);
        await page.Tab.DispatchEventAsync(selector, "drop", new { dataTransfer = transfer });
    }
}
