using LinkHub.DocGen.Commands;
using LinkHub.DocGen.Tests.BadInputs;
using LinkHub.GuideCheck.Commands;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Tests.Commands;

/// <summary>With <c>--content-only</c>, content is read from its folder and from nowhere else.</summary>
public sealed class ContentOnlyTests
{
    [Theory]
    [InlineData("snippets: ../private")]
    [InlineData("guides: ../private")]
    [InlineData("connectors: guides/../../private")]
    [InlineData("locales: FOLDER/private")]
    [InlineData("brands: /")]
    [InlineData("images: ..")]
    [InlineData("pages: linked")]
    [InlineData("pages: linked/deeper")]
    public void A_root_outside_is_refused_by_all_three_and_nothing_is_written(string root)
    {
        using var site = Site(root, out var folder);
        foreach (var (program, arguments) in Calls(site, folder))
        {
            Assert.Equal(2, Run(program, [.. arguments, "--content-only"], out var output));
            Assert.Contains("leads out of the content folder", output, StringComparison.Ordinal);
            Assert.Contains("linkhub.yaml:2:", output, StringComparison.Ordinal);
        }

        Assert.False(Directory.Exists(site.Out("hubs")));
        Assert.False(Directory.Exists(site.Out("export")));
    }

    [Theory]
    [InlineData("pages: /")]
    [InlineData("guides: /./")]
    [InlineData("images: ../../../../../../../../../../..")]
    public void The_whole_disk_is_no_root(string root)
    {
        using var site = Site(root, out var folder);
        foreach (var (program, arguments) in Calls(site, folder))
        {
            Run(program, arguments, out var output);
            Assert.Contains("is the whole disk", output, StringComparison.Ordinal);
            Assert.Contains("linkhub.yaml:2:", output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("pages: .")]
    [InlineData("pages: pages/../more")]
    [InlineData("snippets: FOLDER/content/snippets")]
    public void A_root_inside_is_taken(string root)
    {
        using var site = Site(root, out var folder);
        foreach (var (program, arguments) in Calls(site, folder))
        {
            Assert.NotEqual(2, Run(program, [.. arguments, "--content-only"], out var output));
            Assert.DoesNotContain("leads out", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_the_option_a_root_outside_is_read()
    {
        using var site = Site("pages: ../private", out var folder);
        Assert.Equal(0, Run("docgen", ["build", $"{folder}/content", "--out", site.Out("hubs"), "--no-check"], out _));
        Assert.Contains("Secret words", File.ReadAllText(site.Out("hubs/tidegate/secret/index.html")), StringComparison.Ordinal);
    }

    private static BadSite Site(string root, out string folder)
    {
        var site = new BadSite();
        folder = Path.GetFullPath(Path.Combine(site["."], ".."));
        site.Write("linkhub.yaml", $"host: {{brand: tidegate}}\nroots: {{{root.Replace("FOLDER", folder, StringComparison.Ordinal)}}}\n")
            .Write("../private/secret.mdx", "---\ntitle: Secret\ndescription: What others may not read.\n---\n\nSecret words.\n")
            .Write("../private/deeper/secret.mdx", "---\ntitle: Secret\ndescription: Not to be read.\n---\n\nSecret words.\n");
        Directory.CreateSymbolicLink(site["linked"], Path.Combine(folder, "private"));
        return site;
    }

    private static IEnumerable<(string Program, string[] Arguments)> Calls(BadSite site, string folder) =>
    [
        ("docgen", ["build", $"{folder}/content", "--out", site.Out("hubs"), "--no-check"]),
        ("docgen", ["export", $"{folder}/content", "--out", site.Out("export")]),
        ("guidecheck", [$"{folder}/content"]),
    ];

    private static int Run(string program, string[] arguments, out string output)
    {
        using var written = new StringWriter();
        var terminal = new Terminal(written, written, TextStyle.Plain);
        var code = program == "docgen" ? DocGenCommands.Run(arguments, terminal) : GuideCheckCommands.Run(arguments, terminal);
        output = written.ToString();
        return code;
    }
}
