using System.Collections.Concurrent;
using LinkHub.Edits;

namespace LinkHub.DocGen.Tests.Sites;

/// <summary>
/// A build opens a text or picture once to list it and once to publish it, for all brands, and any other file once.
/// </summary>
public sealed class OpenedFilesTests
{
    [Fact]
    public void A_listed_file_is_opened_twice_and_any_other_once()
    {
        using var folder = new TemporaryFolder();
        EditedSite.Write(folder["content"]);
        var openings = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var result = SiteBuild.Run(new SiteBuildOptions(folder["content"], folder["out"])
        {
            Opening = path => openings.AddOrUpdate(path, 1, (_, count) => count + 1),
        });

        Assert.True(result.Hubs.Count > 1);
        Assert.Empty(openings
            .Where(file => file.Value > (Path.GetExtension(file.Key) is ".mdx" or ".svg" ? 2 : 1))
            .Select(file => $"{file.Key} {file.Value}"));
        Assert.Contains(openings, file => file.Value == 2);
    }
}
