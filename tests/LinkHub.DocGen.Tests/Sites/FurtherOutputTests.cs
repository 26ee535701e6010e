using System.Text;
using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Hubs;
using LinkHub.DocGen.Hubs.Outputs;
using LinkHub.DocGen.Serve;
using LinkHub.DocGen.Templates;
using LinkHub.DocGen.Tests.Growth;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Sites;

/// <summary>A sixth output is a class and a line.</summary>
public sealed class FurtherOutputTests
{
    [Fact]
    public void A_further_output_sees_every_page_and_writes_its_file()
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
            Outputs = [.. HubOutputs.All, room => new Titles(room)],
        });
        new TextPass(library.Texts(), [new Taker(hub, library)]).Run(new OrderedWork(2));

        Assert.Equal(
            """
            3 pages taken
            Orchard Links
            Lumen
            Connect Lumen

            """.ReplaceLineEndings("\n"),
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(files.Read("titles.txt")!.Value.Span));
    }

    private sealed class Titles(HubRoom room) : IHubOutput
    {
        private int _count;

        public void Add(MadePage page, BrandReport report) => Interlocked.Increment(ref _count);

        public void Finish(HubIndex index, BrandReport report) => room.Files.WriteList(
            "titles.txt",
            $"{_count} pages taken\n" + string.Concat(index.Entries.Select(entry => entry.Title + "\n")),
            room.Origins.All,
            report);
    }

    private sealed class Taker(HubBuild hub, Library library) : ITextConsumer
    {
        public void Take(ContentText text, DiagnosticBag findings) => hub.Take(text);

        public void Finish(OrderedWork work, DiagnosticBag findings) => HubBuild.Finish([hub], library);
    }
}
