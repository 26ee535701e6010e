using LinkHub.BrowserCheck.Browsers;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Browsers;

/// <summary>
/// The one browser of all tests, started by the first that needs it and ended with the process. Tests open windows in
/// it that share nothing.
/// </summary>
internal static class SharedBrowser
{
    private static readonly Lazy<Task<IBrowser>> Running = new(Start);

    /// <exception cref="InvalidOperationException">There is no Chromium and none could be installed.</exception>
    public static Task<IBrowser> Get() => Running.Value;

    private static async Task<IBrowser> Start()
    {
        var driver = await Playwright.CreateAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => driver.Dispose();
        var path = BrowserFinder.Find(driver) ?? BrowserInstaller.Install(driver) ?? throw new InvalidOperationException(
            $"no Chromium was found and none could be installed; name one in {BrowserFinder.Variable}, "
            + "or set LINKHUB_NO_BROWSER=1 to leave these tests out");
        var options = ChromiumLaunch.Options(path);

        // Pages that were left are kept for going back, as people's browsers do.
        options.IgnoreDefaultArgs = ["--disable-back-forward-cache"];
        return await driver.Chromium.LaunchAsync(options);
    }
}
