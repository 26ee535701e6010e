using System.Diagnostics;

namespace LinkHub.DocGen.Tests.BadInputs;

/// <summary>Links, pipes and devices in a content folder, and names that clash: refused without waiting.</summary>
public sealed class FolderInputTests
{
    [Theory]
    [InlineData("linkhub.yaml", "/etc/hostname", "LH962 linkhub.yaml:1:1 `linkhub.yaml` is a link that leads out of the content folder")]
    [InlineData("linkhub.yaml", "linkhub.yaml", "LH962 linkhub.yaml:1:1 `linkhub.yaml` is a link that leads back to itself")]
    [InlineData("linkhub.yaml", "nowhere.yaml", "LH963 linkhub.yaml:1:1 `linkhub.yaml` is not a regular file")]
    [InlineData("brands/orchard/brand.yaml", "/etc/hostname", "LH962 brands/orchard/brand.yaml:1:1 ")]
    [InlineData("brands/orchard/logo.svg", "/etc/hostname", "LH962 brands/orchard/logo.svg:1:1 ")]
    [InlineData("guides/lumen/more.mdx", "/etc/hostname", "LH962 guides/lumen/more.mdx:1:1 ")]
    [InlineData("guides/lumen/more.mdx", "/dev/zero", "LH962 guides/lumen/more.mdx:1:1 ")]
    [InlineData("guides/lumen/more.mdx", "/proc/self/environ", "LH962 guides/lumen/more.mdx:1:1 ")]
    [InlineData("snippets/More.mdx", "/etc/hostname", "LH962 snippets/More.mdx:1:1 ")]
    [InlineData("images/a.svg", "/etc/hostname", "LH962 images/a.svg:1:1 ")]
    [InlineData("connectors/lumen/more.connector.s1.yaml", "/etc/hostname", "LH962 connectors/lumen/more.connector.s1.yaml:1:1 ")]
    public void A_link_that_leads_out_is_refused(string path, string target, string finding)
    {
        using var site = new BadSite();
        Directory.CreateDirectory(Path.GetDirectoryName(site[path])!);
        File.Delete(site[path]);
        File.CreateSymbolicLink(site[path], target);

        var result = site.Build();

        Assert.False(result.IsPublished);
        Assert.Contains(finding, BadSite.Findings(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("linkhub.yaml")]
    [InlineData("brands/orchard/brand.yaml")]
    [InlineData("guides/lumen/more.mdx")]
    [InlineData("images/a.png")]
    [InlineData("connectors/lumen/lumen.connector.s1.yaml")]
    public async Task A_pipe_is_refused_without_waiting(string path)
    {
        using var site = new BadSite();
        Directory.CreateDirectory(Path.GetDirectoryName(site[path])!);
        File.Delete(site[path]);
        using var maker = Process.Start("mkfifo", site[path]);
        await maker.WaitForExitAsync();

        var result = await Task.Run(() => site.Build()).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.False(result.IsPublished);
        Assert.Contains($"LH963 {path}:1:1 `{path}` is not a regular file", BadSite.Findings(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_named_as_a_root_gives_nothing_and_ends()
    {
        using var site = new BadSite().Write("linkhub.yaml", "roots: {guides: /dev/zero}\n");

        var result = await Task.Run(() => site.Build()).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Null(result.Failure);
        Assert.False(File.Exists(site.Out("orchard/" + BadSite.Page)));
    }

    [Fact]
    public void A_second_name_of_a_file_is_a_file()
    {
        using var site = new BadSite().Write("elsewhere.txt", "# Help\n\nText.\n");
        Directory.CreateDirectory(site["pages"]);
        using var maker = Process.Start("ln", [site["elsewhere.txt"], site["pages/help.mdx"]]);
        maker.WaitForExit();

        Assert.True(site.Build().IsPublished);
        Assert.Contains("Help", site.Read("orchard/help/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages/Help.mdx", "pages/help.mdx", "LH960 pages/help.mdx:1:1 the address `/help/` is taken")]
    [InlineData("pages/a.mdx", "pages/a.md", "LH960 pages/a.mdx:1:1 the address `/a/` is taken")]
    [InlineData("pages/caf\u00E9.mdx", "pages/cafe\u0301.mdx", "LH961 pages/cafe\u0301.mdx:1:1 ")]
    [InlineData("pages/con.mdx", "pages/b.mdx", "LH961 pages/con.mdx:1:1 `con` is a device on Windows")]
    [InlineData("pages/a b.mdx", "pages/b.mdx", "LH961 pages/a b.mdx:1:1 `a b` holds ` `")]
    [InlineData("guides/lumen/link-account/api-key.md", "pages/b.mdx", "LH960 guides/lumen/link-account/")]
    public void Two_files_of_one_address_stop_the_build(string first, string second, string finding)
    {
        using var site = new BadSite().Write(first, "# One\n\nText.\n").Write(second, "# Two\n\nText.\n");

        var result = site.Build();

        Assert.False(result.IsPublished);
        Assert.Contains(finding, BadSite.Findings(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "LH811")]
    [InlineData("a: &a [*a]", "LH812")]
    [InlineData("a: !!python/object 1", "LH813")]
    [InlineData("info: {key: lumen, key: lumen, title: Lumen}", "LH801")]
    [InlineData("info: {key: lumen, title: \"Lu\\u202Emen\"}", "LH911")]
    public void A_hostile_definition_stops_the_build(string yaml, string rule)
    {
        const string Path = "connectors/lumen/lumen.connector.s1.yaml";
        using var site = new BadSite();
        site.Write(Path, yaml == "[" ? new string('[', 20_000) : yaml);

        var result = site.Build();

        Assert.Null(result.Failure);
        Assert.False(result.IsPublished);
        Assert.Contains($"{rule} {Path}:1:", BadSite.Findings(result), StringComparison.Ordinal);
    }
}
