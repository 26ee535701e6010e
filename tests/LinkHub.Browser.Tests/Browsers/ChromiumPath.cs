using System.Diagnostics;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Browsers;

/// <summary>
/// Finds a Chromium: <c>LINKHUB_CHROMIUM</c>, the driver's own, the system's; else has the driver or the system's
/// packages install one.
/// </summary>
internal static class ChromiumPath
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <exception cref="InvalidOperationException">There is none and none could be installed.</exception>
    public static string Find(IPlaywright driver) =>
        Chosen() ?? Installed(driver) ?? Fetched(driver) ?? Packaged() ?? throw new InvalidOperationException(
            "no Chromium was found and none could be installed; name one in LINKHUB_CHROMIUM, "
            + "or set LINKHUB_NO_BROWSER=1 to leave these tests out");

    private static string? Chosen() => Environment.GetEnvironmentVariable("LINKHUB_CHROMIUM") is { Length: > 0 } path
        ? File.Exists(path) ? path : throw new InvalidOperationException($"LINKHUB_CHROMIUM names no file: {path}")
        : null;

    private static string? Installed(IPlaywright driver) =>
        File.Exists(driver.Chromium.ExecutablePath) ? driver.Chromium.ExecutablePath : OnPath();

    private static string? OnPath() =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from name in Names
         let path = Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)
         where folder.Length > 0 && File.Exists(path)
         select path).FirstOrDefault();

    private static string? Fetched(IPlaywright driver) =>
        Microsoft.Playwright.Program.Main(["install", "--with-deps", "chromium"]) == 0 ? Installed(driver) : null;

    private static string? Packaged() => OperatingSystem.IsLinux() && Runs("apt-get", "update", "-q")
        && Runs("apt-get", "install", "-qy", "--no-install-recommends", "chromium")
            ? OnPath()
            : null;

    private static bool Runs(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(program, arguments);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
