using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Forms;

/// <summary>The form of the trial content's Lumen API key, on a page or in a frame.</summary>
/// <param name="page">A page, or a frame's locator.</param>
internal sealed class LumenForm(Func<string, ILocator> page)
{
    public const string Secret = "lm_s3cr3tvalue";

    public LumenForm(IPage page)
        : this(selector => page.Locator(selector))
    {
    }

    public ILocator this[string key] => page($"#f-{key.ToLowerInvariant()}-input");

    public ILocator Submit => page(".form-submit");

    public ILocator Alarm => page(".form-alert");

    public ILocator Status => page(".form-status");

    public ILocator Remark => page(".form-mode");

    /// <summary>Whom the form is for.</summary>
    public ILocator Whom => page(".form-whom");

    public ILocator Leave => page(".form-leave");

    public ILocator Done => page(".form-done");

    public ILocator Find(string selector) => page(selector);

    public ILocator Error(string key) => page($"#f-{key.ToLowerInvariant()}-error");

    public ILocator Note(string key) => page($"#f-{key.ToLowerInvariant()} .field-note");

    public ILocator Reveal(string key) => page($"#f-{key.ToLowerInvariant()} .field-reveal");

    /// <summary>Fills in what must be, with values that fit.</summary>
    public async Task Fill()
    {
        await this["email"].FillAsync("kim@brightwater.example");
        await this["apiKey"].FillAsync(Secret);
        await page("#f-region-1").CheckAsync();
    }

    public async Task Send()
    {
        await Fill();
        await Submit.ClickAsync();
    }
}
