using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Hubs;
using LinkHub.DocGen.Hubs.Outputs;
using LinkHub.DocGen.Serve;
using LinkHub.DocGen.Templates;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Site;

namespace LinkHub.DocGen.Tests.Sites;

/// <summary>A sixth output is a class and a line.</summary>
public sealed class FurtherOutputTests
{
    [Fact]
    public void A_further_output_sees_every_page_and_writes_its_file()
    {
        var library = Library.Read(ExampleContent.Folder, LibraryOptions.Default);
        var brand = library.Brands.Single(one => one.Id == "fernbank");
        var files = new MemoryHub();
        using var renderer = new RazorPageRenderer();
        var hub = new HubBuild(library, brand, files, new HubTools(renderer)
        {
            Outputs = [.. HubOutputs.All, room => new Titles(room)],
        });

        new TextPass(library.Texts(), [new Taker(hub, library)]).Run(new OrderedWork(2));

        var titles = Text(files, "titles.txt");
        Assert.Equal(Text(files, "llms.txt").Split('\n').Count(line => line.StartsWith("- [", StringComparison.Ordinal)), titles.Count(c => c == '\n') - 1);
        Assert.Contains("Fernbank", titles, StringComparison.Ordinal);
    }

    private static string Text(MemoryHub files, string path) =>
        System.Text.Encoding.UTF8.GetString(files.Read(path)!.Value.Span);

    private sealed class Titles(HubRoom room) : IHubOutput
    {
        public void Finish(HubIndex index, BrandReport report) => room.Files.WriteList(
            "titles.txt",
            string.Concat(index.Entries.Where(entry => entry.Kind != HubEntryKind.Provider).Select(entry => entry.Title + "\n")),
            room.Origins.All,
            report);
    }

    private sealed class Taker(HubBuild hub, Library library) : ITextConsumer
    {
        public void Take(ContentText text, LinkHub.Guides.Text.DiagnosticBag findings) => hub.Take(text);

        public void Finish(OrderedWork work, LinkHub.Guides.Text.DiagnosticBag findings) => HubBuild.Finish([hub], library);
    }
}
