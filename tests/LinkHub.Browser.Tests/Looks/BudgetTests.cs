using System.IO.Compression;
using LinkHub.Browser.Tests.Browsers;
using LinkHub.Browser.Tests.Reading;
using LinkHub.BrowserCheck.Hubs;

namespace LinkHub.Browser.Tests.Looks;

/// <summary>
/// What a page with a form takes until it can be used: everything its browser asked for, compressed with
/// Brotli as hosts keep static files.
/// </summary>
public sealed class BudgetTests(ExampleStage stage) : IClassFixture<ExampleStage>
{
    private const int Html = 14_000;
    private const int Css = 10_000;
    private const int Js = 11_500;

    [BrowserFact]
    public async Task Guides_and_forms_in_frames_take_little_and_nothing_from_elsewhere()
    {
        var hub = Assert.Single(BuiltHub.In(stage.FolderOf(ExampleStage.Host)));
        string[] addresses = [.. BrowserCheck.Visits.Visit.Of(hub).Select(visit => visit.Address).Distinct()];
        Assert.True(addresses.Length > 8, "there are hardly any guides");
        List<string> over = [];
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        await using var visit = await stage.Visit();
        foreach (var address in addresses)
        {
            visit.Requests.Clear();
            await visit.Page.GotoAsync(stage.Hub + address);
            Assert.Empty(visit.Problems);
            Assert.All(visit.Requests, url => Assert.StartsWith(stage.Hub, url, StringComparison.Ordinal));
            over.AddRange(
                from part in new[] { ("/", Html), (".css", Css), (".js", Js) }
                let size = visit.Requests.Where(url => url.EndsWith(part.Item1, StringComparison.Ordinal)).Sum(SizeOf)
                where size == 0 || size >= part.Item2
                select $"{address}: {size} bytes of {part.Item1}");
        }

        Assert.Empty(over);

        int SizeOf(string url) => sizes.TryGetValue(url, out var size) ? size : sizes[url] = Size(url);
    }

    [BrowserFact]
    public async Task The_search_is_loaded_when_it_is_wanted()
    {
        await using var visit = await stage.Visit();
        await visit.Page.GotoAsync(stage.Hub + ExampleStage.Guide);
        Assert.DoesNotContain(visit.Requests, url => url.Contains("/search.", StringComparison.Ordinal));
        await visit.Page.Keyboard.PressAsync("/");

        await Forms.Expect.Focus(visit.Page.Locator(".search-box"));
        Assert.Contains(visit.Requests, url => url.Contains("/search.", StringComparison.Ordinal));
    }

    private int Size(string url)
    {
        var path = new Uri(url).AbsolutePath.TrimStart('/');
        var bytes = File.ReadAllBytes(Path.Combine(
            stage.FolderOf(ExampleStage.Host), path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path));
        using var counted = new MemoryStream();
        using (var brotli = new BrotliStream(counted, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        return (int)counted.Length;
    }
}
