using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Forms;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Embedding;

/// <summary>A page around a form.</summary>
internal static class Host
{
    /// <summary>Opens a page with options of its own for the form.</summary>
    /// <param name="visit">The window.</param>
    /// <param name="address">Of the page.</param>
    /// <param name="given">A JavaScript object.</param>
    public static async Task<IPage> Open(Visit visit, string address, string given = "{}")
    {
        await visit.Page.AddInitScriptAsync($"if (window === top) window.given = {given};");
        await visit.Page.GotoAsync(address);
        return visit.Page;
    }

    public static LumenForm FormIn(IPage page, string frame = "iframe") =>
        new(selector => page.FrameLocator(frame).Locator(selector));

    /// <summary>The callbacks that were called, as JSON.</summary>
    public static Task<string> Told(IPage page) => page.EvaluateAsync<string>("JSON.stringify(told)");

    /// <summary>Every message that reached the page, as JSON.</summary>
    public static Task<string> Heard(IPage page) => page.EvaluateAsync<string>("JSON.stringify(heard)");
}
