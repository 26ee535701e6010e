using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Browsers;

/// <summary>How a Chromium is started: quiet, alone, and also where nobody but root is there.</summary>
public static class ChromiumLaunch
{
    public static BrowserTypeLaunchOptions Options(string? path) => new()
    {
        ExecutablePath = path,
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
            "--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests",
        ],
    };
}
