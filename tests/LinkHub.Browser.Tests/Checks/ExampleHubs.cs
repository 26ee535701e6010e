using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Sites;
using LinkHub.BrowserCheck;
using LinkHub.BrowserCheck.Hubs;
using LinkHub.BrowserCheck.Visits;

namespace LinkHub.Browser.Tests.Checks;

/// <summary>Copies of one of the repository's own hubs, to spoil.</summary>
public sealed class ExampleHubs : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-check-").FullName;
    private int _copies;

    /// <summary>A partner's hub in a folder of its own.</summary>
    internal string Copy()
    {
        var hub = Path.Combine(ExampleSite.Folder, "fernbank");
        var copy = Path.Combine(_folder, $"copy{Interlocked.Increment(ref _copies)}", "fernbank");
        foreach (var file in Directory.EnumerateFiles(hub, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(hub, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    /// <summary>What a visit of a hub's Gladly guide at a desk finds, each finding as its rule and message.</summary>
    internal static async Task<IReadOnlyList<string>> Findings(string folder, VisitView view, params string[] forbidden)
    {
        var hub = Assert.Single(BuiltHub.In(folder));
        var options = new VisitOptions
        {
            Forbidden = new Dictionary<string, IReadOnlyList<string>> { [hub.Name] = forbidden },
        };
        var visit = Assert.Single(BrowserCheck.Visits.Visit.Of(hub), visit => visit.View == view && !visit.IsPhone
            && visit.Guide is { Provider: "gladly", Kind: "link-account", LanguageFolder: "" });
        var results = await BrowserRun.Of(await SharedBrowser.Get(), [visit], options, jobs: 1, _ => { });
        return [.. Assert.Single(results).Findings.Select(finding => $"{finding.Rule.Name}: {finding.Message}")];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
