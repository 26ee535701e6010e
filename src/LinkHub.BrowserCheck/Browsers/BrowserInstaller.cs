using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Browsers;

/// <summary>Puts a Chromium onto a machine that has none.</summary>
public static class BrowserInstaller
{
    /// <summary>Has the driver install its own, or else the system's packages theirs.</summary>
    /// <returns>The path of one that <see cref="BrowserFinder.Find"/> finds; null where none could be
    /// installed.</returns>
    public static string? Install(IPlaywright driver) =>
        ByDriver(driver) || ByPackages("chromium-headless-shell") || ByPackages("chromium")
            ? BrowserFinder.Find(driver)
            : null;

    /// <summary>As <see cref="Install"/>, but for <see cref="BrowserFinder.FindWhole"/>: packages first.</summary>
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
