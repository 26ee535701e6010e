using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Examples;

/// <summary>One person, one provider: reads the guide, finds each value, fills the form in and is connected.</summary>
public sealed class ConnectTests(Stage stage, ExampleHub hub) : IClassFixture<Stage>, IClassFixture<ExampleHub>
{
    private static readonly Dictionary<string, string> Samples = new(StringComparer.Ordinal)
    {
        ["organizationSlug"] = "brightwater",
        ["agentEmail"] = "kim@brightwater.example",
        ["apiKey"] = "v2_ak_example",
        ["apiToken"] = "example",
    };

    public static TheoryData<string, bool> Guides
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var guide in new[]
            {
                "salesloft/api-key", "salesloft/oauth-2-0", "keap/api-key-pat-sak", "gladly/api-key", "apollo/api-key",
                "apollo/oauth-2-0", "lattice/api-key", "lattice/oauth-2-0",
            })
            {
                data.Add(guide, false);
                data.Add(guide, true);
            }

            return data;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Guides))]
    public async Task A_person_gets_connected(string guide, bool isPhone)
    {
        await using var visit = await stage.Visit(isPhone
            ? new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true }
            : null);
        var received = await ExampleHub.Answer(visit);
        var page = visit.Page;
        await page.GotoAsync($"{hub.Origin}/connectors/{guide.Replace("/", "/guides/link-account/", StringComparison.Ordinal)}/#session=example");

        var form = page.Locator(".connect-form");
        if (isPhone)
        {
            await page.Locator(".sheet-bar button").ClickAsync();
        }

        await Expect.Visible(form);
        var fields = await form.Locator("[data-key]").AllAsync();
        Assert.True(fields.Count == 0 || await form.Locator(".field-where").CountAsync() > 0, "nothing leads to the guide");
        foreach (var field in fields)
        {
            if (await field.Locator(".field-where").CountAsync() > 0)
            {
                await FindInGuide(page, field, isPhone);
            }

            await Fill(field);
        }

        await form.Locator(".form-submit").ClickAsync();
        await Expect.Text(page.Locator(".form-done"), "Account: Brightwater");
        await Expect.Visible(page.Locator(".form-done"));
        Assert.Single(received);
        Assert.Empty(visit.Problems);
    }

    // From the field to the part that tells where the value is, and from a step back to the field.
    private static async Task FindInGuide(IPage page, ILocator field, bool isPhone)
    {
        var where = field.Locator(".field-where a");
        var target = Uri.UnescapeDataString((await where.GetAttributeAsync("href"))![1..]);
        await where.ClickAsync();
        var part = page.Locator($"[id='{target}']");
        await Assertions.Expect(part).ToBeInViewportAsync();
        if (isPhone)
        {
            await Expect.Hidden(field);
        }

        if (await part.EvaluateAsync<bool>("(part) => part.matches('li')"))
        {
            await part.Locator($"a[href='#{await field.GetAttributeAsync("id")}']").First.ClickAsync();
        }
        else if (isPhone)
        {
            await page.Locator(".sheet-bar button").ClickAsync();
        }

        await Assertions.Expect(field.Locator("input, select, textarea").First).ToBeInViewportAsync();
    }

    private static async Task Fill(ILocator field)
    {
        var key = await field.GetAttributeAsync("data-key");
        var control = field.Locator("input, select, textarea").First;
        if (await control.GetAttributeAsync("type") == "radio")
        {
            await control.CheckAsync();
        }
        else
        {
            await control.FillAsync(Samples[key!]);
        }
    }
}
