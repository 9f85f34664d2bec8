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

    private static BrowserNewContextOptions Desk => new() { ViewportSize = new() { Width = 1366, Height = 768 } };

    private static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 390, Height = 780 }, HasTouch = true };

    [ChromiumFact]
    public async Task The_page_needs_nothing_but_itself_and_complains_of_nothing()
    {
        foreach (var options in new[] { Desk, Phone })
        {
            await using var page = await browser.Open(options, Text, Tables);
            await page.Tab.Locator(".lines a").First.ClickAsync();
            await page.Tab.Locator(".finding .position a").First.ClickAsync();

            page.Requests.ShouldHaveSingleItem().ShouldStartWith("file:///");
            page.Complaints.ShouldBeEmpty();
        }
    }

    [ChromiumFact]
    public async Task Nothing_on_a_phone_has_to_be_pushed_sideways_but_tables_in_their_own_box()
    {
        foreach (var fixture in new[] { Text, Word, Tables, Blanks, OneLine })
        {
            await using var page = await browser.Open(Phone, fixture);
            (await page.TooWide()).ShouldBe(0, fixture);

            await page.Tab.Locator(".tabs [data-pane=text]").ClickAsync();

            (await page.TooWide()).ShouldBe(0, fixture);
        }

        await using var list = await browser.Open(Phone, Text, Word, Tables);
        (await list.TooWide()).ShouldBe(0);
        await list.Tab.Locator(".lines a").Nth(2).ClickAsync();
        await list.Tab.Locator(".tabs [data-pane=text]").ClickAsync();
        (await list.Tab.Locator(".scroll").Nth(1).EvaluateAsync<bool>("table => table.scrollWidth > table.clientWidth")).ShouldBeTrue();
    }

    [ChromiumFact]
    public async Task On_a_phone_findings_and_text_are_two_tabs_and_a_place_leads_into_the_text()
    {
        await using var page = await browser.Open(Phone, Text);
        (await page.Tab.Locator(".text").IsVisibleAsync()).ShouldBeFalse();

        await page.Tab.Locator("#r1-f4 .position a").ClickAsync();

        (await page.Tab.Locator(".findings").IsVisibleAsync()).ShouldBeFalse();
        (await page.CanSee("#r1-p4")).ShouldBeTrue();
        (await page.Tab.Locator(".tabs [aria-pressed=true]").TextContentAsync()).ShouldBe("原文");
    }

    [ChromiumFact]
    public async Task A_click_on_a_finding_shows_its_place_and_marks_it_out()
    {
        foreach (var options in new[] { Desk, Phone })
        {
            foreach (var fixture in new[] { Text, Tables, OneLine })
            {
                await using var page = await browser.Open(options, fixture);
                var links = await page.Tab.Locator(".finding .position a").EvaluateAllAsync<string[]>("links => links.map(link => link.hash)");
                links.ShouldNotBeEmpty();
                foreach (var link in links)
                {
                    await page.Tab.EvaluateAsync("document.querySelector('.tabs [data-pane=findings]')?.click()");
                    await page.Tab.Locator($".finding .position a[href='{link}']").ClickAsync();

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
        await page.Tab.Locator("#r1-f4 .message").ClickAsync();

        (await page.Background("mark[data-findings='4']")).ShouldNotBe(before);
        (await page.Tab.Locator("mark.current").EvaluateAllAsync<string[]>("marks => marks.map(mark => mark.dataset.findings)")).ShouldAllBe(f => f == "4");
        page.Tab.Url.ShouldEndWith("#r1-p4");
    }

    [ChromiumFact]
    public async Task A_click_on_marked_words_or_on_a_framed_cell_shows_the_finding()
    {
        await using var page = await browser.Open(Desk, Text);
        await page.Tab.Locator("mark[data-findings='7']").ClickAsync();
        (await page.CanSee("#r1-f7")).ShouldBeTrue();
        (await page.Tab.Locator(".finding.current").GetAttributeAsync("id")).ShouldBe("r1-f7");

        await using var table = await browser.Open(Desk, Tables);
        await table.Tab.Locator("td.marked.error").ClickAsync();
        (await table.Tab.Locator(".finding.current").GetAttributeAsync("id")).ShouldBe("r1-f1");
    }

    [ChromiumFact]
    public async Task No_mark_adds_a_sign_to_a_figure_and_the_number_stands_in_the_margin()
    {
        await using var page = await browser.Open(Desk, Tables);
        var cell = page.Tab.Locator("td.marked.error");
        (await cell.InnerTextAsync()).Trim().ShouldBe("46");
        (await cell.EvaluateAsync<string>("cell => getComputedStyle(cell).outlineStyle")).ShouldBe("solid");

        var figure = (await cell.BoundingBoxAsync()).ShouldNotBeNull();
        var number = (await page.Tab.Locator(".text .number").First.BoundingBoxAsync()).ShouldNotBeNull();
        (number.X + number.Width).ShouldBeLessThan(figure.X - 40);
        Math.Abs(number.Y + (number.Height / 2) - figure.Y - (figure.Height / 2)).ShouldBeLessThan(figure.Height);
    }

    [ChromiumFact]
    public async Task Pointing_at_a_sum_lights_its_parts_and_writes_the_equation_under_the_table()
    {
        await using var page = await browser.Open(Desk, Tables);
        var sum = page.Tab.Locator("td.marked.error");
        (await page.Tab.Locator(".equations p:visible").CountAsync()).ShouldBe(0);

        await sum.HoverAsync();

        (await page.Tab.Locator("td.operand").CountAsync()).ShouldBeGreaterThan(2);
        (await page.Tab.Locator(".equations p:visible").AllInnerTextsAsync()).ShouldContain(e => e.Contains('≠') && e.Contains("46"));

        await page.Tab.Mouse.MoveAsync(5, 5);
        (await page.Tab.Locator("td.operand").CountAsync()).ShouldBe(0);
        await sum.FocusAsync();
        (await page.Tab.Locator(".equations p:visible").CountAsync()).ShouldBeGreaterThan(0);
    }

    [ChromiumFact]
    public async Task Related_places_are_not_painted_until_the_finding_is_pointed_at()
    {
        await using var page = await browser.Open(Desk, Text);
        var related = page.Tab.Locator("mark.related").First;
        (await related.EvaluateAsync<string>("mark => getComputedStyle(mark).outlineStyle")).ShouldBe("none");

        await page.Tab.Locator($".finding[data-findings='{await related.GetAttributeAsync("data-findings")}'] .message").HoverAsync();

        (await related.EvaluateAsync<string>("mark => getComputedStyle(mark).outlineStyle")).ShouldBe("dashed");
    }

    [ChromiumFact]
    public async Task What_is_done_is_kept_in_the_browser_by_fingerprint()
    {
        await using var page = await browser.Open(Desk, Text);
        await page.Tab.Locator("#r1-f2 .tick input").CheckAsync();
        (await page.Tab.Locator(".progress").TextContentAsync()).ShouldBe("已处理1处，共7处");

        await page.Tab.ReloadAsync();

        (await page.Tab.Locator("#r1-f2 .tick input").IsCheckedAsync()).ShouldBeTrue();
        var kept = await page.Tab.EvaluateAsync<string>("JSON.stringify(Object.entries(localStorage))");
        kept.ShouldMatch("""^\[\["done-[0-9a-f]{16}","\[\\"[0-9a-f]{16}\\"\]"\]\]$""");
    }

    [ChromiumFact]
    public async Task A_repair_can_be_copied()
    {
        var options = Desk;
        options.Permissions = ["clipboard-read", "clipboard-write"];
        await using var page = await browser.Open(options, Text);

        await page.Tab.Locator("#r1-f3 .copy").ClickAsync();

        (await page.Tab.Locator("#r1-f3 .copy").TextContentAsync()).ShouldBe("已复制");
        (await page.Tab.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldBe(await page.Tab.Locator("#r1-f3 .words").TextContentAsync());
    }

    [ChromiumFact]
    public async Task Findings_can_be_put_in_the_order_of_the_report_and_back()
    {
        await using var page = await browser.Open(Desk, Tables.Replace("one-cell.docx", "2025.txt", StringComparison.Ordinal));
        var before = await Numbers(page);

        await page.Tab.Locator(".order").ClickAsync();
        var orders = await page.Tab.Locator(".finding:visible").EvaluateAllAsync<int[]>("all => all.map(one => Number(one.dataset.order))");
        orders.ShouldBe(orders.Order());
        orders.Length.ShouldBe(before.Length);

        await page.Tab.Locator(".order").ClickAsync();
        (await Numbers(page)).ShouldBe(before);
    }

    [ChromiumFact]
    public async Task The_keys_j_and_k_go_from_finding_to_finding()
    {
        await using var page = await browser.Open(Desk, Text);

        await page.Tab.Keyboard.PressAsync("j");
        await page.Tab.Keyboard.PressAsync("j");
        await page.Tab.Keyboard.PressAsync("j");
        (await page.Tab.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("r1-f3");
        (await page.CanSee("#r1-p3")).ShouldBeTrue();

        await page.Tab.Keyboard.PressAsync("k");
        (await page.Tab.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("r1-f2");
    }

    [ChromiumFact]
    public async Task The_way_back_leads_to_the_place_before()
    {
        await using var page = await browser.Open(Desk, Text);
        await page.Tab.Locator("#r1-f2 .position a").ClickAsync();
        await page.Tab.Locator("#r1-f6 .position a").ClickAsync();

        await page.Tab.GoBackAsync();
        await page.Tab.Locator("#r1-f2.current").WaitForAsync();

        (await page.CanSee("#r1-p2")).ShouldBeTrue();
    }

    [ChromiumFact]
    public async Task Without_script_everything_can_be_read_and_links_lead_to_the_words()
    {
        var options = Desk;
        options.JavaScriptEnabled = false;
        await using var page = await browser.Open(options, Text);
        await page.Tab.Locator("#r1-f6 .position a").ClickAsync();
        (await page.CanSee("#r1-p6")).ShouldBeTrue();
        (await page.Background("#r1-p6")).ShouldNotBe(await page.Background("#r1-p5"));

        await using var list = await browser.Open(options, OneLine, Text);
        await list.Tab.Locator("details:has(#r2) > summary").ClickAsync();
        (await list.Tab.Locator("#r2 .finding:visible").CountAsync()).ShouldBe(7);
        (await list.Tab.Locator("#r2 .text:visible").CountAsync()).ShouldBe(1);
    }

    [ChromiumFact]
    public async Task A_list_of_reports_can_be_sorted_searched_and_filtered()
    {
        await using var page = await browser.Open(Desk, Text, Word, Tables, OneLine);
        var rows = page.Tab.Locator(".lines tbody tr");
        (await rows.CountAsync()).ShouldBe(4);

        await page.Tab.Locator(".lines th button", new() { HasText = "须改正" }).ClickAsync();
        (await page.Tab.Locator(".lines th[aria-sort=descending]").CountAsync()).ShouldBe(1);
        (await rows.First.Locator("td").Nth(3).TextContentAsync()).ShouldBe("3");

        await page.Tab.Locator("input[type=search]").FillAsync("云汀");
        (await rows.CountAsync()).ShouldBe(1);
        await page.Tab.Locator("input[type=search]").FillAsync("");
        await page.Tab.Locator("select[aria-label=年度]").SelectOptionAsync("2023");
        (await rows.CountAsync()).ShouldBe(1);
        await page.Tab.Locator("select[aria-label=年度]").SelectOptionAsync("");
        await page.Tab.Locator("select[aria-label=要求]").SelectOptionAsync("GK21-40");
        (await rows.CountAsync()).ShouldBe(1);
    }

    [ChromiumFact]
    public async Task A_link_into_a_report_of_a_list_opens_it_and_the_way_back_shows_the_list()
    {
        await using var page = await browser.Open(Desk, Text, OneLine);

        await page.Tab.GotoAsync(page.Tab.Url + "#r2-p2");
        await page.Tab.ReloadAsync();

        (await page.Tab.Locator("#r2").IsVisibleAsync()).ShouldBeTrue();
        (await page.CanSee("#r2-p2")).ShouldBeTrue();
        await page.Tab.GotoAsync(page.Tab.Url.Split('#')[0] + "#");
        (await page.Tab.Locator(".lines").IsVisibleAsync()).ShouldBeTrue();
    }

    [ChromiumFact]
    public async Task The_keyboard_reaches_everything()
    {
        await using var page = await browser.Open(Desk, Text, Word);
        await page.Tab.Keyboard.PressAsync("Tab");
        (await page.Tab.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("skip");
        (await page.CanSee(".skip")).ShouldBeTrue();

        await page.Tab.Locator(".lines a").First.FocusAsync();
        await page.Tab.Keyboard.PressAsync("Enter");
        await page.Tab.Locator("#r1-f1 .position a").FocusAsync();
        await page.Tab.Keyboard.PressAsync("Enter");

        (await page.CanSee("#r1-p1")).ShouldBeTrue();
        (await page.Tab.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("r1-f1");
    }

    [ChromiumFact]
    public async Task Text_stands_out_by_day_and_by_night()
    {
        using var script = new StreamReader(typeof(HtmlPageTests).Assembly.GetManifestResourceStream("contrast.js")!);
        var faint = await script.ReadToEndAsync();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            foreach (var fixtures in new string[][] { [Text], [Tables], [Blanks], [Text, Word, Tables, OneLine] })
            {
                var options = Desk;
                options.ColorScheme = scheme;
                options.ReducedMotion = ReducedMotion.Reduce;
                await using var page = await browser.Open(options, fixtures);
                if (fixtures.Length == 1)
                {
                    await page.Tab.Locator("#r1-f1 .position a").ClickAsync();
                }

                (await page.Tab.EvaluateAsync<string[]>(faint)).ShouldBeEmpty($"{scheme} {fixtures[0]}");
            }
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

            await page.Tab.Locator("#r1-f4 .position a").ClickAsync();

            (await page.Tab.Locator("mark.current").First.EvaluateAsync<string>("mark => getComputedStyle(mark).animationName")).ShouldBe(expected);
        }
    }

    [ChromiumFact]
    public async Task On_paper_stand_a_table_of_findings_to_tick_off_and_the_text_on_three_pages_at_most()
    {
        await using var page = await browser.Open(Desk, "2021/faulty-department-2025.txt");
        await page.Tab.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.Tab.Locator(".heads").InnerTextAsync()).Split('\t', '\n').Select(h => h.Trim()).Where(h => h.Length > 0).ShouldBe(["序号", "位置", "问题", "改法", "□已改"]);
        (await page.Tab.Locator(".finding").First.EvaluateAsync<string>("row => getComputedStyle(row).display")).ShouldBe("table-row");
        (await page.Tab.Locator(".text td").First.IsVisibleAsync()).ShouldBeTrue();
        (await page.Tab.Locator("button:visible, .skip:visible, input:visible").CountAsync()).ShouldBe(0);

        var pdf = System.Text.Encoding.Latin1.GetString(await page.Tab.PdfAsync(new() { PreferCSSPageSize = true }));
        pdf.ShouldStartWith("%PDF-");
        System.Text.RegularExpressions.Regex.Count(pdf, @"/Type\s*/Page\b").ShouldBeInRange(1, 3);
    }

    private static async Task<string[]> Numbers(OpenPage page) => [.. await page.Tab.Locator(".finding:visible .top .number").AllInnerTextsAsync()];
}
