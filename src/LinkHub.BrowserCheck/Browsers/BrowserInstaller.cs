using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Browsers;

/// <summary>Puts a Chromium onto a machine that has none.</summary>
public static class BrowserInstaller
{
    /// <summary>Has the driver install its own, or else the system's packages theirs.</summary>
    /// <returns>The program's path; null where neither could.</returns>
    public static string? Install(IPlaywright driver) => ByDriver(driver) ?? ByPackages();

    private static string? ByDriver(IPlaywright driver) =>
        Microsoft.Playwright.Program.Main(["install", "--with-deps", "chromium"]) == 0
            && File.Exists(driver.Chromium.ExecutablePath)
                ? driver.Chromium.ExecutablePath
                : null;

    private static string? ByPackages() =>
        OperatingSystem.IsLinux()
            && Runs("apt-get", "update", "-q")
            && Runs("apt-get", "install", "-qy", "--no-install-recommends", "chromium")
                ? BrowserFinder.OfTheSystem()
                : null;

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
