using System.Text;
using System.Text.RegularExpressions;
using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Hubs;
using LinkHub.DocGen.Serve;
using LinkHub.DocGen.Templates;
using LinkHub.DocGen.Tests.Growth;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Sites;

/// <summary>A further script is a line.</summary>
public sealed partial class FurtherScriptTests
{
    [Fact]
    public void A_further_script_is_published_and_loaded_by_its_pages()
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in GrowthRun.Base)
        {
            folder.Write(path, text);
        }

        var library = Library.Read(folder.Path, LibraryOptions.Default);
        var files = new MemoryHub();
        using var renderer = new RazorPageRenderer();
        var hub = new HubBuild(library, library.Brands.Single(one => one.Id == "orchard"), files, new HubTools(renderer)
        {
            Scripts =
            [
                .. HubScripts.All,
                new("further", ScriptPages.Home | ScriptPages.Other, ScriptTime.Deferred) { Open = ["copy"] },
            ],
        });
        new TextPass(library.Texts(), [new Taker(hub, library)]).Run(new OrderedWork(2));

        var home = Text("index.html");
        var address = FurtherScript().Match(home).Value;
        Assert.True(files.Has(address));
        Assert.Contains($"<script src=\"{address}\" defer></script>", home, StringComparison.Ordinal);
        Assert.Contains(address, Text("connectors/lumen/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(address, Text("connectors/lumen/guides/link-account/api-key/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(address, Text("embed/lumen/api-key/index.html"), StringComparison.Ordinal);

        string Text(string path) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(files.Read(path)!.Value.Span);
    }

    [GeneratedRegex(@"assets/further\.\w+\.js", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FurtherScript();

    private sealed class Taker(HubBuild hub, Library library) : ITextConsumer
    {
        public void Take(ContentText text, DiagnosticBag findings) => hub.Take(text);

        public void Finish(OrderedWork work, DiagnosticBag findings) => HubBuild.Finish([hub], library);
    }
}
