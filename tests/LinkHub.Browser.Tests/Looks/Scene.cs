using LinkHub.Browser.Tests.Forms;
using LinkHub.Browser.Tests.Reading;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Looks;

/// <summary>One thing a reader sees: a page, and what they did on it.</summary>
/// <param name="Name">Names its picture.</param>
/// <param name="Address">Below the hub's home.</param>
/// <param name="IsWhole">Whether the picture shows the page down to its end, or only the screen.</param>
internal sealed record Scene(string Name, string Address, bool IsWhole)
{
    /// <summary>Whether only the host's hub has it.</summary>
    public bool IsHostOnly { get; init; }

    /// <summary>Whether it shows elements that no other scene shows.</summary>
    public bool IsKind { get; init; }

    /// <summary>What the reader does first.</summary>
    public Func<IPage, Task> Act { get; init; } = _ => Task.CompletedTask;

    public static IReadOnlyList<Scene> All { get; } =
    [
        new("home", "", IsWhole: true) { IsKind = true },
        new("search", "security/", IsWhole: false) { IsKind = true, Act = page => Search(page, "api key") },
        new("search-nothing", "security/", IsWhole: false) { Act = page => Search(page, "xyzzyq") },
        new("home-typed", "", IsWhole: false) { Act = page => page.Locator("#search").FillAsync("scope") },
        new("provider", "connectors/salesloft/", IsWhole: true) { IsKind = true },
        new("guide", ExampleStage.Guide, IsWhole: true),
        new("guide-top", ExampleStage.Guide, IsWhole: false),
        new("guide-middle", ExampleStage.Guide + "#g-name-it-and-choose-scopes", IsWhole: false) { Act = Read },
        new("guide-form", ExampleStage.Guide, IsWhole: false) { IsKind = true, Act = Submit },
        new("guide-for", ExampleStage.Guide, IsWhole: false)
        {
            IsKind = true, IsHostOnly = true, Act = page => Begin(page, 200),
        },
        new("guide-refused", ExampleStage.Guide, IsWhole: false)
        {
            IsKind = true, IsHostOnly = true, Act = page => Begin(page, 404),
        },
        new("guide-setup", "connectors/salesloft/guides/connector-profile/oauth-2-0/", IsWhole: true) { IsKind = true, Act = Choose },
        new("guide-fields", "connectors/gladly/guides/link-account/api-key/", IsWhole: true),
        new("page", "troubleshooting/", IsWhole: true) { IsKind = true },
        new("docs", "docs/guide-markup/", IsWhole: true) { IsHostOnly = true },
        new("rule", "docs/checks/lh105/", IsWhole: true) { IsKind = true, IsHostOnly = true },
        new("embed", "embed/gladly/api-key/", IsWhole: true) { IsKind = true },
        new("not-found", "nowhere/", IsWhole: false) { IsKind = true },
    ];

    private static async Task Search(IPage page, string words)
    {
        await page.Keyboard.PressAsync("/");
        await page.Locator(".search-box").FillAsync(words);
        await Expect.Visible(page.Locator(".search-status"));
    }

    private static async Task Read(IPage page)
    {
        await page.GetByLabel("Done: Start a new key").CheckAsync();
        await page.EvaluateAsync("() => document.querySelector('#g-name-it-and-choose-scopes').scrollIntoView()");
    }

    private static async Task Choose(IPage page)
    {
        if (await page.Locator(".scope-panel").CountAsync() == 0)
        {
            return;
        }

        await page.Locator(".scope-panel summary").ClickAsync();
        await page.GetByLabel("List accounts").CheckAsync();
        await page.EvaluateAsync("() => document.activeElement.blur()");
    }

    // The same page by a link with a ticket, which the endpoint answers.
    private static async Task Begin(IPage page, int status)
    {
        const string session =
            """{"session":"s","account":{"id":"1","name":"Brightwater","user":"ada@brightwater.example"}}""";
        await page.RouteAsync("**/session", route => route.FulfillAsync(new()
        {
            Status = status,
            ContentType = "application/json",
            Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*" },
            Body = session,
        }));
        var address = page.Url.Split('#')[0];
        await page.GotoAsync("about:blank");
        await page.GotoAsync(address + "#session=scene");
        await OpenSheet(page);
        await Expect.Visible(page.Locator(status == 200 ? ".form-whom" : ".form-mode.is-wrong"));
    }

    private static async Task OpenSheet(IPage page)
    {
        var bar = page.Locator(".sheet-bar button");
        if (await bar.IsVisibleAsync())
        {
            await bar.ClickAsync();
        }
    }

    private static async Task Submit(IPage page)
    {
        await OpenSheet(page);
        await page.Locator(".field input").First.FillAsync("not a key");
        await page.Locator(".form-submit").ClickAsync();
    }
}
