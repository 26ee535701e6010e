using System.Text;
using LinkHub.DocGen.Agents;
using LinkHub.DocGen.Hubs;
using LinkHub.DocGen.Whitelabel;

namespace LinkHub.DocGen.Tests.Sites;

/// <summary>A sixth output is a class and a line.</summary>
public sealed class FurtherOutputTests
{
    [Fact]
    public void A_further_output_sees_every_page_and_writes_its_file()
    {
        var files = FurtherHub.Files(renderer => new HubTools(renderer)
        {
            Outputs = [.. HubOutputs.All, room => new Titles(room)],
        });

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
}
