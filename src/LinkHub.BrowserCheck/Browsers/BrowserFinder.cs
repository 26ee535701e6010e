using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Browsers;

/// <summary>Finds a Chromium on this machine.</summary>
public static class BrowserFinder
{
    /// <summary>The environment variable that names one.</summary>
    public const string Variable = "LINKHUB_CHROMIUM";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    private static readonly string[] Elsewhere =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>
    /// The one that was given, that <see cref="Variable"/> names, that the driver installed, or that the system has;
    /// null where there is none of them.
    /// </summary>
    /// <param name="driver">Knows where it installs its own.</param>
    /// <param name="given">A path somebody gave; null for none.</param>
    /// <exception cref="FileNotFoundException">What was given or named is no file.</exception>
    public static string? Find(IPlaywright driver, string? given = null)
    {
        if ((given ?? Environment.GetEnvironmentVariable(Variable)) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new FileNotFoundException($"there is no browser `{named}`");
        }

        var own = driver.Chromium.ExecutablePath;
        return File.Exists(own) ? own : OfTheSystem();
    }

    /// <summary>The first that the search path or the usual folders hold; null for none.</summary>
    internal static string? OfTheSystem() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(folder => folder.Length > 0)
            .SelectMany(folder => Names, Path.Join)
            .Concat(Elsewhere)
            .FirstOrDefault(File.Exists);
}
