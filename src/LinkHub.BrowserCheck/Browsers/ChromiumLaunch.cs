using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Browsers;

/// <summary>The options that start a Chromium: quiet, isolated, and also for root in a container.</summary>
public static class ChromiumLaunch
{
    // The browser keeps only the last list it is given, so the driver's own is repeated, but for its wish
    // that frames share storage, which they do not in people's browsers. What begins with `WebUI` draws
    // suggestions below an address bar that nobody sees: two more processes for every new page, and half of
    // what opening it costs.
    private static readonly string[] Unwanted =
    [
        "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider",
        "GlobalMediaControls", "HttpsUpgrades", "LensOverlay", "MediaRouter", "PaintHolding",
        "BlockOriginHeaderModificationOnRedirect", "AvoidCorsURLLoaderRestartOnRedirect", "Translate", "AutoDeElevate",
        "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled",
        "LocalNetworkAccessChecks", "BlockInsecurePrivateNetworkRequests",
        "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup",
    ];

    /// <param name="path">The program.</param>
    /// <param name="more">Further arguments.</param>
    public static BrowserTypeLaunchOptions Options(string path, params string[] more) => new()
    {
        ExecutablePath = path,
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
            $"--disable-features={string.Join(',', Unwanted)}",
            .. more,
        ],
    };
}
