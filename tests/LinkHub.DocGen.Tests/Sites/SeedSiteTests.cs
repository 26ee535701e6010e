using System.Text;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Sites;

/// <summary>The five exported guides as they are make a branded hub and a whitelabel one.</summary>
public sealed class SeedSiteTests
{
    private static readonly string[] Guides =
    [
        "apollo/guides/link-account/api-key", "gladly/guides/link-account/api-key",
        "keap/guides/link-account/api-key-pat-sak", "lattice/guides/link-account/api-key",
        "salesloft/guides/link-account/api-key",
    ];

    [SeedFact]
    public void The_hosts_hub_shows_all_and_the_partners_hub_shows_no_trace_of_the_host()
    {
        using var folder = new TemporaryFolder();
        SeedFolder.Write(SeedFolder.Find()!, folder["content"]);
        var result = SiteBuild.Run(new SiteBuildOptions(folder["content"], folder["out"]));

        Assert.Null(result.Failure);
        Assert.Equal([], result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Span} {d.Message}"));
        Assert.Equal(["meadow", "stackone"], result.Hubs.Select(hub => hub.Brand));
        foreach (var guide in Guides)
        {
            AssertBranded(File.ReadAllText(folder[$"out/stackone/connectors/{guide}/index.html"]));
            AssertWhitelabel(File.ReadAllText(folder[$"out/meadow/connectors/{guide}/index.html"]));
        }

        AssertNoTrace(TemporaryFolder.Snapshot(folder["out/meadow"]));
        var replaced = result.Hubs[0].Replacements.Select(r => $"{r.Term} → {r.By}");
        Assert.Equal(["StackOne → Meadow"], replaced.Where(text => text.StartsWith("StackOne →", StringComparison.Ordinal)));
    }

    private static void AssertBranded(string page)
    {
        Assert.Contains("Linking the Account from the Hub", page, StringComparison.Ordinal);
        Assert.Contains("Fill out the fields", page, StringComparison.Ordinal);
        Assert.Contains("StackOne", page, StringComparison.Ordinal);
    }

    private static void AssertWhitelabel(string page)
    {
        Assert.DoesNotContain("Linking the Account from the Hub", page, StringComparison.Ordinal);
        Assert.Contains("Meadow", page, StringComparison.Ordinal);
    }

    private static void AssertNoTrace(SortedDictionary<string, byte[]> files)
    {
        Assert.NotEmpty(files);
        foreach (var (path, bytes) in files)
        {
            Assert.DoesNotContain("stackone", path, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("stackone", Encoding.Latin1.GetString(bytes), StringComparison.OrdinalIgnoreCase);
        }
    }
}
