using LinkHub.Browser.Tests.Browsers;
using LinkHub.BrowserCheck;
using LinkHub.BrowserCheck.Hubs;
using LinkHub.BrowserCheck.Visits;
using LinkHub.DocGen;
using Microsoft.Playwright;

namespace LinkHub.Browser.Tests.Checks;

/// <summary>The repository's own hubs, built once, and copies of one of them to spoil.</summary>
public sealed class ExampleHubs : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-check-").FullName;
    private int _copies;

    public ExampleHubs()
    {
        Out = Path.Combine(_folder, "out");
        if (!BrowserFactAttribute.IsLeftOut)
        {
            var result = SiteBuild.Run(new SiteBuildOptions(Path.Combine(Root(), "content"), Out));
            Assert.True(result.IsPublished, result.Failure ?? "the example content has errors");
        }
    }

    /// <summary>The folder with all hubs.</summary>
    public string Out { get; }

    /// <summary>A partner's hub that holds one guide, in a folder of its own.</summary>
    internal string Copy()
    {
        var copy = Path.Combine(_folder, $"copy{Interlocked.Increment(ref _copies)}", "fernbank");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Out, "fernbank"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Path.Combine(Out, "fernbank"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>What a visit of the Gladly guides of a hub finds, each finding as its rule and message.</summary>
    internal static async Task<IReadOnlyList<string>> Findings(string folder, VisitView view, params string[] forbidden)
    {
        using var driver = await Playwright.CreateAsync();
        var hub = Assert.Single(BuiltHubs.In(folder));
        var gladly = hub with { Guides = [.. hub.Guides.Where(guide => guide is { Provider: "gladly", Kind: "link-account" })] };
        var options = new VisitOptions
        {
            Forbidden = new Dictionary<string, IReadOnlyList<string>> { [hub.Name] = forbidden },
        };
        var results = await BrowserRun.Of([gladly], Shard.Whole, options, ChromiumPath.Find(driver), jobs: 2, _ => { });
        return [.. results.Where(result => result.Visit.View == view)
            .SelectMany(result => result.Findings)
            .Select(finding => $"{finding.Rule.Name}: {finding.Message}")
            .Distinct()];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LinkHub.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run inside a checkout");
        }

        return folder.FullName;
    }
}
