using System.Text;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Sites;

/// <summary>A build that is refused leaves what was published byte for byte.</summary>
public sealed class RefusedBuildTests
{
    private const string Guide = "guides/larkspur/link-account/api-key.mdx";

    [Theory]
    [InlineData(Guide, "</Steps>", "", "LH301 guides/larkspur/link-account/api-key.mdx:13:3")]
    [InlineData(Guide, "`{brand.name}`", "`{brand.nmae}`", "LH312 guides/larkspur/link-account/api-key.mdx:15:")]
    [InlineData(Guide, "A Tern key", "Ask help@tern.example for a key", "LH601 guides/larkspur/link-account/api-key.mdx:15:")]
    [InlineData(Guide, "A Tern key", "A Te**rn** key", "LH602")]
    [InlineData("brands/wren/brand.yaml", "\"#0b6e4f\"", "\"#cccccc\"", "LH953 brands/wren/brand.yaml:6:17")]
    [InlineData("linkhub.yaml", "brand: tern", "brand: tenr", "LH955 linkhub.yaml:2:10")]
    public void What_was_published_stays(string file, string text, string instead, string finding)
    {
        using var folder = new TemporaryFolder();
        var options = Content(folder);
        Assert.True(SiteBuild.Run(options).IsPublished);
        var before = TemporaryFolder.Snapshot(folder["out"]);

        var written = File.ReadAllText(folder[$"content/{file}"]);
        var start = written.IndexOf(text, StringComparison.Ordinal);
        folder.Write($"content/{file}", written.Remove(start, text.Length).Insert(start, instead));
        var result = SiteBuild.Run(options);

        Assert.False(result.IsPublished);
        var errors = result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Rule.Id} {d.Span}");
        Assert.Contains(errors, error => error.StartsWith(finding, StringComparison.Ordinal));
        var after = TemporaryFolder.Snapshot(folder["out"]);
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before, file => Assert.True(file.Value.AsSpan().SequenceEqual(after[file.Key]), file.Key));
    }

    [Fact]
    public void Without_checking_errors_are_published_but_leaks_never()
    {
        using var folder = new TemporaryFolder();
        var options = Content(folder) with { IsChecked = false };
        var guide = File.ReadAllText(folder[$"content/{Guide}"]);

        folder.Write($"content/{Guide}", guide.Replace("</Steps>", "", StringComparison.Ordinal));
        Assert.True(SiteBuild.Run(options).IsPublished);

        folder.Write($"content/{Guide}", guide.Replace("A Tern key", "Ask help@tern.example", StringComparison.Ordinal));
        Assert.False(SiteBuild.Run(options).IsPublished);
    }

    private static SiteBuildOptions Content(TemporaryFolder folder)
    {
        var source = Path.Combine(ExampleContent.Folder, "../tests/LinkHub.DocGen.Tests/Sites/Cases/host-and-partner/content");
        foreach (var (path, bytes) in TemporaryFolder.Snapshot(source))
        {
            folder.Write($"content/{path}", new UTF8Encoding(false, true).GetString(bytes));
        }

        return new SiteBuildOptions(folder["content"], folder["out"]);
    }
}
