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

    /// <summary>The program's path, or null where only the browser that Playwright installs is left to try.</summary>
    /// <param name="given">A path somebody gave; it is taken as it is.</param>
    public static string? Find(string? given)
    {
        if (given is not null)
        {
            return given;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return new[] { Environment.GetEnvironmentVariable(Variable) }
            .Concat(folders.SelectMany(folder => Names.Select(name => Path.Join(folder, name))))
            .Concat(Elsewhere)
            .FirstOrDefault(path => !string.IsNullOrEmpty(path) && File.Exists(path));
    }
}
