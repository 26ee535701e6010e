using AngleSharp.Html.Parser;
using LinkHub.DocGen.Tests.Sites;

namespace LinkHub.DocGen.Tests.Templates;

/// <summary>The example content's hubs, built once for all tests of their pages.</summary>
public sealed class ExampleHubs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExampleHubs()
    {
        var result = SiteBuild.Run(new SiteBuildOptions(ExampleContent.Folder, _folder["out"]));
        Assert.True(result.IsPublished, string.Join('\n', result.Diagnostics.Select(d => $"{d.Span} {d.Message}").Prepend(result.Failure)));
        var parser = new HtmlParser();
        Pages = [.. TemporaryFolder.Snapshot(_folder["out"])
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .Select(file => new ExamplePage(file.Key, parser.ParseDocument(new MemoryStream(file.Value))))];
    }

    public IReadOnlyList<ExamplePage> Pages { get; }

    /// <summary>Whether a link of a page has a file, and its fragment an element.</summary>
    public bool Exists(ExamplePage page, string address)
    {
        var hash = address.IndexOf('#');
        var path = Uri.UnescapeDataString(hash < 0 ? address : address[..hash]);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..]);
        var target = path.Length == 0 ? page.Path : FileOf(page, path);
        return target is not null
            && (fragment is "" or "main" or "search" || Pages.Single(other => other.Path == target).Document.GetElementById(fragment) is not null);
    }

    public void Dispose() => _folder.Dispose();

    private string? FileOf(ExamplePage page, string path)
    {
        var basePath = page.Brand == "quillstack" ? "/links/" : "/";
        var address = new Uri(new Uri($"https://hub.example{basePath}{page.Path[(page.Brand.Length + 1)..]}"), path).AbsolutePath;
        if (!address.StartsWith(basePath, StringComparison.Ordinal))
        {
            return null;
        }

        var file = $"{page.Brand}/{address[basePath.Length..]}{(address.EndsWith('/') ? "index.html" : "")}";
        return File.Exists(_folder[$"out/{file}"]) ? file : null;
    }
}
