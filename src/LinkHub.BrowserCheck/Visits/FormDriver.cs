using System.Text.Json;
using LinkHub.BrowserCheck.Samples;
using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Visits;

/// <summary>Reads and fills a credential form as a person would.</summary>
/// <param name="frame">The page or frame that holds it.</param>
internal sealed class FormDriver(IFrame frame)
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    /// <summary>The form, or null if the page has none.</summary>
    public async Task<ShownForm?> Read() =>
        await frame.EvaluateAsync<string?>(Scripts.ShownForm) is { } json
            ? JsonSerializer.Deserialize<ShownForm>(json, Names)
            : null;

    /// <summary>Opens the sheet in which a small screen keeps the form.</summary>
    public async Task Open()
    {
        var opener = frame.Locator(".sheet-bar button");
        if (await opener.CountAsync() > 0 && await opener.First.IsVisibleAsync())
        {
            await opener.First.ClickAsync();
        }
    }

    /// <summary>Types or chooses a value and moves to the next field.</summary>
    public async Task Fill(ShownField field, string value)
    {
        var box = Box(field);
        if (field.Options.Count == 0)
        {
            var input = box.Locator("input, textarea").First;
            await input.FillAsync(value);
            await input.BlurAsync();
        }
        else if (await box.Locator("select").CountAsync() > 0)
        {
            await box.Locator("select").SelectOptionAsync(value);
        }
        else
        {
            await box.Locator($"input[value={Quoted(value)}]")
                .CheckAsync(new LocatorCheckOptions { Force = true });
        }
    }

    public Task Submit() => frame.Locator(".connect-form [type=submit]").ClickAsync();

    /// <summary>The message beside a field; empty if there is none.</summary>
    public async Task<string> Fault(ShownField field) =>
        (await Box(field).Locator(".field-error").TextContentAsync())?.Trim() ?? "";

    /// <summary>The message about the form as a whole, good or bad.</summary>
    public async Task<string> Said()
    {
        var texts = await frame.Locator(".form-alert, .form-status, .form-mode:not([hidden])")
            .AllTextContentsAsync();
        return string.Join(" ", texts.Select(text => text.Trim()).Where(text => text.Length > 0));
    }

    /// <summary>Waits until the form has its session and accepts values.</summary>
    /// <returns>False if it does not within the time.</returns>
    public Task<bool> TakesValues(TimeSpan patience) =>
        Comes(".form-body:disabled", WaitForSelectorState.Detached, patience);

    /// <summary>Waits until the form says that the account is connected.</summary>
    /// <returns>False if it does not within the time.</returns>
    public Task<bool> IsDone(TimeSpan patience) =>
        Comes(".form-done", WaitForSelectorState.Visible, patience);

    private async Task<bool> Comes(string selector, WaitForSelectorState state, TimeSpan patience)
    {
        try
        {
            await frame.Locator(selector).WaitForAsync(
                new LocatorWaitForOptions { State = state, Timeout = (float)patience.TotalMilliseconds });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private ILocator Box(ShownField field) => frame.Locator($".connect-form [data-key={Quoted(field.Key)}]");

    // A CSS string: everything but letters and digits is escaped by its number.
    private static string Quoted(string text) =>
        $"\"{string.Concat(text.EnumerateRunes().Select(rune => Rune(rune)))}\"";

    private static string Rune(System.Text.Rune rune) =>
        System.Text.Rune.IsLetterOrDigit(rune) ? rune.ToString() : $"\\{rune.Value:x} ";
}

/// <summary>A credential form as a page shows it.</summary>
internal sealed record ShownForm
{
    /// <summary><c>preview</c>, <c>post</c> or <c>message</c>.</summary>
    public required string Mode { get; init; }

    /// <summary>The address that it sends to; null unless it posts.</summary>
    public string? Endpoint { get; init; }

    /// <summary>Whether it goes on at the provider to sign in.</summary>
    public bool SignsIn { get; init; }

    public IReadOnlyList<ShownField> Fields { get; init; } = [];

    /// <summary>The labels of values that are shown to be copied.</summary>
    public IReadOnlyList<string> Copied { get; init; } = [];
}
