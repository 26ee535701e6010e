using LinkHub.BrowserCheck.Browsers;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Browsers;

/// <summary>
/// The browsers of all tests, each started by the first that needs it and ended with the process. Tests open
/// windows in them that share nothing.
/// </summary>
internal static class SharedBrowser
{
    private static readonly Lazy<Task<IPlaywright>> Driver = new(StartDriver);
    private static readonly Lazy<Task<IBrowser>> Usual = new(StartUsual);
    private static readonly Lazy<Task<IBrowser>> Whole = new(StartWhole);

    /// <summary>The one for nearly all tests.</summary>
    /// <exception cref="InvalidOperationException">There is no Chromium and none could be
    /// installed.</exception>
    public static Task<IBrowser> Get() => Usual.Value;

    /// <summary>One that keeps pages for going back to them, as people's browsers do.</summary>
    /// <exception cref="InvalidOperationException">There is none and none could be installed.</exception>
    public static Task<IBrowser> GetWhole() => Whole.Value;

    private static async Task<IPlaywright> StartDriver()
    {
        var driver = await Playwright.CreateAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => driver.Dispose();
        Assertions.SetDefaultExpectTimeout(15_000);
        return driver;
    }

    private static async Task<IBrowser> StartUsual()
    {
        var driver = await Driver.Value;
        return await Start(driver, BrowserFinder.Find(driver) ?? BrowserInstaller.Install(driver));
    }

    private static async Task<IBrowser> StartWhole()
    {
        // Packages are installed one after the other.
        await Get();
        var driver = await Driver.Value;
        return await Start(driver, BrowserFinder.FindWhole(driver) ?? BrowserInstaller.InstallWhole(driver));
    }

    private static async Task<IBrowser> Start(IPlaywright driver, string? path)
    {
        var options = ChromiumLaunch.Options(path ?? throw new InvalidOperationException(
            $"no Chromium was found and none could be installed; name one in {BrowserFinder.Variable}, "
            + "or set LINKHUB_NO_BROWSER=1 to leave these tests out"));

        // Pages that were left are kept for going back, as people's browsers do.
        options.IgnoreDefaultArgs = ["--disable-back-forward-cache"];
        return await driver.Chromium.LaunchAsync(options);
    }
}
