using System.Text.Json;
using System.Text.RegularExpressions;
using LinkHub.DocGen.Tests.Forms;
using LinkHub.GuideCheck.Commands;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Tests.BadInputs;

/// <summary>
/// A build knows links from its model. Whoever reads the files of its hubs with a browser's parser must find
/// no dead link that the build did not report. Real guides are shown as guides and once more as pages, as most
/// of them have no definition beside them.
/// </summary>
public sealed partial class CorpusLinkTests
{
    [CorpusFact]
    public void Files_of_a_hub_hold_no_dead_link_that_its_build_does_not_report()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/linkhub.yaml", "host: {brand: tidegate}\n");
        folder.Write("content/brands/tidegate/brand.yaml", "name: TideGate\nhub: Harbour\nwhitelabel: false\n");
        var pages = CopyCorpus(folder);

        var build = SiteBuild.Run(new SiteBuildOptions(folder["content"], folder["out"])
        {
            IsChecked = false,
            ReadsHistory = false,
        });
        Assert.True(build.IsPublished, build.Failure ?? "refused");
        Assert.True(pages > 200, $"only {pages} pages");

        var reported = build.Diagnostics.Select(diagnostic => $"{diagnostic.Message} {diagnostic.Span.Text}")
            .SelectMany(text => Target().Matches(text))
            .SelectMany(match => new[] { match.Value, match.Value.Split('#')[0] })
            .Select(target => target.TrimStart('/'))
            .ToHashSet(StringComparer.Ordinal);
        var dead = DeadTargets(folder["out"]);
        Assert.True(dead.Count > 500, $"only {dead.Count} dead links");
        Assert.Empty(dead.Except(reported));
    }

    private static int CopyCorpus(TemporaryFolder folder)
    {
        var corpus = CorpusFactAttribute.Folder;
        var pages = 0;
        foreach (var file in Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(corpus, file);
            switch (Path.GetExtension(path))
            {
                case ".yaml":
                    folder.Write($"content/connectors/{path}", File.ReadAllText(file));
                    break;
                case ".mdx":
                    folder.Write($"content/guides/{path}", File.ReadAllText(file));
                    folder.Write($"content/pages/p{++pages}.mdx", File.ReadAllText(file));
                    break;
            }
        }

        return pages;
    }

    // The address in a finding of the audit, such as "the hub has no `images/a.png`".
    private static HashSet<string> DeadTargets(string hubs)
    {
        using var written = new StringWriter();
        var terminal = new Terminal(written, written, TextStyle.Plain);
        GuideCheckCommands.Run(["site", hubs, "--rule", "LH970", "--rule", "LH971", "--format", "json"], terminal);
        using var report = JsonDocument.Parse(written.ToString());
        return [.. report.RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => Target().Match(finding.GetProperty("message").GetString()!).Value)];
    }

    [GeneratedRegex("(?<=`)[^`]+(?=`)")]
    private static partial Regex Target();
}
