using Microsoft.Playwright;

namespace ComplianceCheck.Browser.Tests;

/// <summary>The html format as its readers have it: in a browser, at a desk, on a phone and on paper.</summary>
public sealed class HtmlPageTests(Browser browser) : IClassFixture<Browser>
{
    private const string Text = "2007/faulty-department-years.txt";
    private const string Word = "2007/department-draft.docx";
    private const string Tables = "2021/faulty-department-one-cell.docx";
    private const string Blanks = "2021/faulty-township-blank-cells.txt";
    private const string OneLine = "2007/faulty-bureau-oneline.txt";

    private const string NoColor = "rgba(0, 0, 0, 0)";

    private static BrowserNewContextOptions Desk => new() { ViewportSize = new() { Width = 1280, Height = 800 } };

    private static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 360, Height = 780 }, HasTouch = true };

    [ChromiumFact]
    public async Task The_page_needs_nothing_but_itself_and_complains_of_nothing()
    {
        foreach (var options in new[] { Desk, Phone })
        {
            await using var page = await browser.Open(options, Text, Tables);
            await page.Tab.Locator("#open-all").ClickAsync();
            await page.Tab.Locator(".finding .message a").First.ClickAsync();

            page.Requests.ShouldHaveSingleItem().ShouldStartWith("file:///");
            page.Complaints.ShouldBeEmpty();
        }
    }

    [ChromiumFact]
    public async Task Nothing_on_a_phone_has_to_be_pushed_sideways_but_tables_in_their_own_box()
    {
        await using var page = await browser.Open(Phone, Text, Word, Tables, Blanks, OneLine);
        (await page.TooWide()).ShouldBe(0);

        await page.Tab.Locator("#open-all").ClickAsync();

        (await page.TooWide()).ShouldBe(0);
        (await page.Tab.Locator("#r3 .table").Nth(1).EvaluateAsync<bool>("table => table.scrollWidth > table.clientWidth")).ShouldBeTrue();
    }

    [ChromiumFact]
    public async Task A_click_on_a_finding_shows_its_place_and_marks_it_out()
    {
        foreach (var options in new[] { Desk, Phone })
        {
            foreach (var fixture in new[] { Text, Tables, OneLine })
            {
                await using var page = await browser.Open(options, fixture);
                var links = await page.Tab.Locator(".finding .message a").EvaluateAllAsync<string[]>("links => links.map(link => link.hash)");
                links.ShouldNotBeEmpty();
                foreach (var link in links)
                {
                    await page.Tab.Locator($".finding .message a[href='{link}']").ClickAsync();

                    (await page.CanSee(link)).ShouldBeTrue($"{fixture}{link}");
                    (await page.Tab.Locator($"{link}.current").CountAsync()).ShouldBe(1, $"{fixture}{link}");
                }
            }
        }
    }

    [ChromiumFact]
    public async Task The_words_of_the_finding_last_clicked_look_different_from_all_others()
    {
        await using var page = await browser.Open(Desk, Text);
        var before = await page.Background("mark[data-findings='4']");

        // Anywhere on the card will do.
        await page.Tab.Locator("#r1-f4 dd").First.ClickAsync();

        (await page.Background("mark[data-findings='4']")).ShouldNotBe(before);
        (await page.Tab.Locator("mark.current").EvaluateAllAsync<string[]>("marks => marks.map(mark => mark.dataset.findings)")).ShouldAllBe(f => f == "4");
        page.Tab.Url.ShouldEndWith("#r1-p4");
    }

    [ChromiumFact]
    public async Task A_click_on_a_mark_shows_its_finding()
    {
        foreach (var options in new[] { Desk, Phone })
        {
            await using var page = await browser.Open(options, Text);

            await page.Tab.Locator("mark[data-findings='7']").ClickAsync();

            (await page.CanSee("#r1-f7")).ShouldBeTrue();
            (await page.Tab.Locator(".finding.current").GetAttributeAsync("id")).ShouldBe("r1-f7");
        }
    }

    [ChromiumFact]
    public async Task The_way_back_leads_to_the_place_before()
    {
        await using var page = await browser.Open(Desk, Text);
        await page.Tab.Locator("#r1-f2 .message a").ClickAsync();
        await page.Tab.Locator("#r1-f6 .message a").ClickAsync();

        await page.Tab.GoBackAsync();
        await page.Tab.Locator("#r1-f2.current").WaitForAsync();

        (await page.CanSee("#r1-p2")).ShouldBeTrue();
    }

    [ChromiumFact]
    public async Task Without_script_links_folding_and_filter_work_all_the_same()
    {
        var options = Desk;
        options.JavaScriptEnabled = false;
        await using var page = await browser.Open(options, OneLine, Text);
        await page.Tab.Locator("#r2 summary").ClickAsync();

        await page.Tab.Locator("#r2-f6 .message a").ClickAsync();
        (await page.CanSee("#r2-p6")).ShouldBeTrue();
        (await page.Background("#r2-p6 + mark")).ShouldNotBe(await page.Background("#r2-p5 + mark"));

        await page.Tab.Locator("#show-warning").UncheckAsync();
        (await page.Tab.Locator("#r2 .finding:visible").EvaluateAllAsync<string[]>("all => all.map(one => one.className)")).ShouldBe(
            ["finding error", "finding error", "finding error", "finding info"]);
        (await page.Background("#r2-p4 + mark")).ShouldBe(NoColor);
        (await page.Background("#r2-p7 + mark")).ShouldNotBe(NoColor);
    }

    [ChromiumFact]
    public async Task Sections_whose_findings_are_all_filtered_out_lose_their_heading()
    {
        await using var page = await browser.Open(Desk, Text);
        (await page.Tab.Locator(".group:visible").CountAsync()).ShouldBe(5);

        await page.Tab.Locator("#show-info").UncheckAsync();
        await page.Tab.Locator("#show-warning").UncheckAsync();

        (await page.Tab.Locator(".group:visible").CountAsync()).ShouldBe(1);
    }

    [ChromiumFact]
    public async Task The_totals_stand_above_the_reports_with_script_and_without()
    {
        foreach (var script in new[] { true, false })
        {
            var options = Desk;
            options.JavaScriptEnabled = script;
            await using var page = await browser.Open(options, Text, Word);

            var totals = (await page.Tab.Locator(".totals").BoundingBoxAsync()).ShouldNotBeNull();
            var first = (await page.Tab.Locator(".report").First.BoundingBoxAsync()).ShouldNotBeNull();
            (totals.Y + totals.Height).ShouldBeLessThanOrEqualTo(first.Y + 1);
            (await page.Tab.Locator("#open-all").IsVisibleAsync()).ShouldBe(script);
        }
    }

    [ChromiumFact]
    public async Task A_link_into_a_report_opens_it()
    {
        await using var page = await browser.Open(Desk, Text, OneLine);

        await page.Tab.GotoAsync(page.Tab.Url + "#r2-p8");

        (await page.Tab.Locator("#r2").GetAttributeAsync("open")).ShouldNotBeNull();
        (await page.CanSee("#r2-p8")).ShouldBeTrue();
    }

    [ChromiumFact]
    public async Task The_keyboard_reaches_everything()
    {
        await using var page = await browser.Open(Desk, Text, Word);
        await page.Tab.Keyboard.PressAsync("Tab");
        (await page.Tab.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("skip");
        (await page.CanSee(".skip")).ShouldBeTrue();

        await page.Tab.Locator("#r1 summary").FocusAsync();
        await page.Tab.Keyboard.PressAsync("Enter");
        await page.Tab.Keyboard.PressAsync("Tab");
        await page.Tab.Keyboard.PressAsync("Enter");

        (await page.CanSee("#r1-p1")).ShouldBeTrue();
        (await page.Tab.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("r1-p1");

        // From the place the same key leads back.
        await page.Tab.Keyboard.PressAsync("Enter");
        (await page.Tab.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("r1-f1");
    }

    [ChromiumFact]
    public async Task Text_stands_out_by_day_and_by_night()
    {
        using var script = new StreamReader(typeof(HtmlPageTests).Assembly.GetManifestResourceStream("contrast.js")!);
        var faint = await script.ReadToEndAsync();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var options = Desk;
            options.ColorScheme = scheme;
            options.ReducedMotion = ReducedMotion.Reduce;
            await using var page = await browser.Open(options, Text, Word, Blanks);
            await page.Tab.Locator("#open-all").ClickAsync();
            await page.Tab.Locator("#r1-f4 .message a").ClickAsync();

            (await page.Tab.EvaluateAsync<string[]>(faint)).ShouldBeEmpty(scheme.ToString());
        }
    }

    [ChromiumFact]
    public async Task Nothing_moves_for_those_who_do_not_want_it()
    {
        foreach (var (motion, expected) in new[] { (ReducedMotion.Reduce, "none"), (ReducedMotion.NoPreference, "arrive") })
        {
            var options = Desk;
            options.ReducedMotion = motion;
            await using var page = await browser.Open(options, Text);

            await page.Tab.Locator("#r1-f4 .message a").ClickAsync();

            (await page.Tab.Locator("mark.current").First.EvaluateAsync<string>("mark => getComputedStyle(mark).animationName")).ShouldBe(expected);
        }
    }

    [ChromiumFact]
    public async Task On_paper_stand_the_findings_and_the_text_and_nothing_to_click_on()
    {
        await using var page = await browser.Open(Desk, Text, Tables);
        await page.Tab.Locator("#r2 summary").ClickAsync();
        await page.Tab.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.Tab.Locator("#r2 .finding").First.IsVisibleAsync()).ShouldBeTrue();
        (await page.Tab.Locator("#r2 .text td").First.IsVisibleAsync()).ShouldBeTrue();
        (await page.Tab.Locator("#r1 summary").IsVisibleAsync()).ShouldBeTrue();
        (await page.Tab.Locator("#r1 .finding").First.IsVisibleAsync()).ShouldBeFalse();
        (await page.Tab.Locator(".filter:visible, button:visible, .skip:visible").CountAsync()).ShouldBe(0);

        var pdf = await page.Tab.PdfAsync(new() { Format = "A4" });
        pdf.AsSpan(0, 5).ToArray().ShouldBe("%PDF-"u8.ToArray());
        pdf.Length.ShouldBeGreaterThan(20_000);
    }
}
