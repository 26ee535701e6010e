using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Browsers;

/// <summary>Finds a Chromium on this machine.</summary>
public static class BrowserFinder
{
    /// <summary>The environment variable with the path of a Chromium.</summary>
    public const string Variable = "LINKHUB_CHROMIUM";

    // Browsers without windows: they treat a page as the others do, at two thirds of the cost.
    private static readonly string[] Shells = ["chromium-headless-shell", "chrome-headless-shell"];

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
    /// The path of a Chromium: the given one, the one that <see cref="Variable"/> names, the driver's own, or
    /// the system's; null if there is none.
    /// </summary>
    /// <param name="driver">Knows the path of its own browser.</param>
    /// <param name="given">A path that the user gave; null for none.</param>
    /// <exception cref="FileNotFoundException">What was given or named is no file.</exception>
    public static string? Find(IPlaywright driver, string? given = null)
    {
        if ((given ?? Environment.GetEnvironmentVariable(Variable)) is { Length: > 0 } named)
        {
            return File.Exists(named)
                ? named
                : throw new FileNotFoundException($"there is no browser `{named}`");
        }

        return Own(driver) ?? Installed(Shells) ?? OfTheSystem();
    }

    /// <summary>
    /// As <see cref="Find"/>, but a browser with windows: one without them does not keep a page for going
    /// back to it.
    /// </summary>
    /// <exception cref="FileNotFoundException">What <see cref="Variable"/> names is no file.</exception>
    public static string? FindWhole(IPlaywright driver) =>
        Find(driver) is { } found && !Path.GetFileName(found).Contains("headless", StringComparison.Ordinal)
            ? found
            : Own(driver) ?? OfTheSystem();

    private static string? Own(IPlaywright driver) =>
        File.Exists(driver.Chromium.ExecutablePath) ? driver.Chromium.ExecutablePath : null;

    private static string? OfTheSystem() => Installed(Names) ?? Array.Find(Elsewhere, File.Exists);

    private static string? Installed(string[] names) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(folder => folder.Length > 0)
            .SelectMany(folder => names, Path.Join)
            .FirstOrDefault(File.Exists);
}

/// <summary>Installs a Chromium on a machine that has none.</summary>
public static class BrowserInstaller
{
    /// <summary>Installs the driver's own browser, else that of the system's packages.</summary>
    /// <returns>The path of one that <see cref="BrowserFinder.Find"/> finds, or null if none could be
    /// installed.</returns>
    public static string? Install(IPlaywright driver) =>
        ByDriver(driver) || ByPackages("chromium-headless-shell") || ByPackages("chromium")
            ? BrowserFinder.Find(driver)
            : null;

    /// <summary>
    /// As <see cref="Install"/>, but for <see cref="BrowserFinder.FindWhole"/>: packages first.
    /// </summary>
    public static string? InstallWhole(IPlaywright driver) =>
        ByPackages("chromium") || ByDriver(driver) ? BrowserFinder.FindWhole(driver) : null;

    private static bool ByDriver(IPlaywright driver) =>
        Microsoft.Playwright.Program.Main(["install", "--with-deps", "chromium"]) == 0
            && File.Exists(driver.Chromium.ExecutablePath);

    private static bool ByPackages(string name) =>
        OperatingSystem.IsLinux()
            && Runs("apt-get", "update", "-q")
            && Runs("apt-get", "install", "-qy", "--no-install-recommends", name);

    private static bool Runs(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(program, arguments);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
