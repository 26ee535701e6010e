using System.Text.Json;
using LinkHub.DocGen.Commands;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Tests.Publish;

/// <summary>Hubs of brands that are gone, and lists of hubs that somebody edited.</summary>
public sealed class RemovedHubTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _errors = new() { NewLine = "\n" };

    public RemovedHubTests()
    {
        _folder.Write("content/pages/page.mdx", "# A page\n\nWith a text.\n");
        Brand("acorn");
        Brand("birch");
        Assert.Equal(0, Run().Code);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public void A_whole_build_removes_the_hub_of_a_removed_brand_and_says_so()
    {
        Remove("birch");

        var (code, output) = Run();

        Assert.Equal(0, code);
        Assert.Contains("\nbirch: removed, as there is no such brand any more\n", output, StringComparison.Ordinal);
        Assert.Equal(["acorn"], Hubs());
        Assert.Equal(["acorn"], Listed());
        Assert.DoesNotContain("birch", Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_brand_has_its_new_hub_alone()
    {
        Directory.Move(_folder["content/brands/birch"], _folder["content/brands/beech"]);

        using var json = JsonDocument.Parse(Run("--format", "json").Output);

        Assert.Equal("""["birch"]""", Names(json, "removed"));
        Assert.Equal("[]", Names(json, "orphaned"));
        Assert.Equal(["acorn", "beech"], Hubs());
    }

    [Fact]
    public void A_build_of_one_brand_removes_nothing_and_names_what_is_of_no_brand()
    {
        Remove("birch");

        var (code, output) = Run("--brand", "acorn");

        Assert.Equal(0, code);
        Assert.Contains(
            "\nbirch: left, though there is no such brand; a build of all brands removes it\n", output, StringComparison.Ordinal);
        Assert.Equal(["acorn", "birch"], Hubs());
        Assert.Equal(["acorn", "birch"], Listed());
        using var json = JsonDocument.Parse(Run("--brand", "acorn", "--format", "json").Output);
        Assert.Equal("""["birch"]""", Names(json, "orphaned"));
    }

    [Fact]
    public void A_build_that_is_refused_removes_nothing()
    {
        Remove("birch");
        _folder.Write("content/pages/page.mdx", "# A page\n\n<script>x</script>\n");

        Assert.Equal(1, Run().Code);

        Assert.Equal(["acorn", "birch"], Hubs());
    }

    [Fact]
    public void Where_the_content_could_not_be_read_as_a_whole_nothing_is_removed()
    {
        Remove("birch");
        _folder.Write("content/connectors/x/x.connector.s1.yaml", "info: [\n");

        var (code, output) = Run("--no-check");

        Assert.Equal(0, code);
        Assert.Contains("birch: left, though", output, StringComparison.Ordinal);
        Assert.Equal(["acorn", "birch"], Hubs());
    }

    [Theory]
    [InlineData("brand.yaml/", "content/brands/birch/brand.yaml", "the brand `birch` has no `brand.yaml`")]
    [InlineData("brand.yaml/a.txt", "content/brands/birch/brand.yaml", "the brand `birch` has no `brand.yaml`")]
    [InlineData("logo.svg", "content/brands/birch/brand.yaml", "the brand `birch` has no `brand.yaml`")]
    [InlineData("", "content/brands/birch/brand.yaml", "the brand `birch` has no `brand.yaml`")]
    [InlineData(null, "content/brands/birch", "`brands/birch` is a file where the folder of a brand is expected")]
    public void A_brand_that_was_spoilt_is_not_a_removed_one(string? inFolder, string place, string message)
    {
        Remove("birch");
        var folder = _folder["content/brands/birch"];
        if (inFolder is null)
        {
            File.WriteAllText(folder, "");
        }
        else
        {
            Directory.CreateDirectory(Path.Combine(folder, Path.GetDirectoryName(inFolder) ?? ""));
            if (!inFolder.EndsWith('/') && inFolder.Length > 0)
            {
                File.WriteAllText(Path.Combine(folder, inFolder), "");
            }
        }

        var (code, output) = Run("--no-check");

        Assert.Equal(2, code);
        Assert.Contains($": {message}\n", output + _errors, StringComparison.Ordinal);
        Assert.Contains($"/{place}:1:1\n", output + _errors, StringComparison.Ordinal);
        Assert.Equal(["acorn", "birch"], Hubs());
        Assert.Equal(["acorn", "birch"], Listed());
    }

    [Fact]
    public void Notes_beside_the_folders_of_brands_are_no_brands()
    {
        _folder.Write("content/brands/README.md", "Our brands.\n");
        _folder.Write("content/brands/LICENSE", "None.\n");

        Assert.Equal(0, Run().Code);
        Assert.Equal(["acorn", "birch"], Hubs());
    }

    [Theory]
    [InlineData("../neighbour")]
    [InlineData("/")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("link")]
    [InlineData("file")]
    [InlineData("acorn/page")]
    [InlineData("./acorn")]
    [InlineData(".lock")]
    [InlineData(".staging")]
    [InlineData("no-longer-there")]
    [InlineData("BIRCH\\u0000")]
    public void A_list_that_somebody_edited_endangers_nothing_but_hubs(string entry)
    {
        _folder.Write("neighbour/file.txt", "mine");
        _folder.Write("out/file", "mine");
        _folder.Write("out/unlisted/file.txt", "mine");
        Directory.CreateSymbolicLink(_folder["out/link"], _folder["neighbour"]);
        var before = TemporaryFolder.Snapshot(_folder.Path).Keys;
        File.WriteAllText(_folder["out/.hubs.json"], $$"""{"version": 1, "hubs": ["acorn", "birch", "{{entry}}"]}""");

        Assert.Equal(0, Run().Code);

        Assert.Equal(before, TemporaryFolder.Snapshot(_folder.Path).Keys);
        Assert.NotNull(new FileInfo(_folder["out/link"]).LinkTarget);
        Assert.Equal(["acorn", "birch"], Listed());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"hubs": "acorn"}""")]
    [InlineData("""{"hubs": [1, null, {}]}""")]
    public void A_list_that_is_spoilt_names_no_hub(string marker)
    {
        Remove("birch");
        File.WriteAllText(_folder["out/.hubs.json"], marker);

        Assert.Equal(2, Run().Code);
        Assert.EndsWith(
            $"docgen: `{_folder["out/acorn"]}` is not a hub. Move it elsewhere, or add `--force` to replace it.\n",
            _errors.ToString(),
            StringComparison.Ordinal);
        Assert.Equal(["acorn", "birch"], Hubs());
        Assert.Equal(0, Run("--force").Code);
        Assert.Equal(["acorn", "birch"], Hubs());
    }

    [Fact]
    public void A_hub_that_somebody_deleted_is_made_again_or_forgotten()
    {
        Remove("birch");
        Directory.Delete(_folder["out/birch"], recursive: true);
        Directory.Delete(_folder["out/acorn"], recursive: true);

        var (code, output) = Run();

        Assert.Equal((0, false), (code, output.Contains("birch", StringComparison.Ordinal)));
        Assert.Equal(["acorn"], Hubs());
        Assert.Equal(["acorn"], Listed());
    }

    [Fact]
    public void A_language_that_is_removed_leaves_no_page()
    {
        _folder.Write("content/pages/page.de.mdx", "# Eine Seite\n\nMit einem Text.\n");
        Assert.Equal(0, Run().Code);
        Assert.True(File.Exists(_folder["out/acorn/de/page/index.html"]));

        File.Delete(_folder["content/pages/page.de.mdx"]);
        Assert.Equal(0, Run().Code);

        Assert.False(Directory.Exists(_folder["out/acorn/de"]));
    }

    [Theory]
    [InlineData("swaps")]
    [InlineData("staging")]
    [InlineData("aside")]
    public void A_brand_may_have_the_name_of_anything_that_publishing_needs(string name)
    {
        Brand(name);
        Assert.Equal(0, Run().Code);
        Assert.Equal(0, Run().Code);
        Assert.Contains(name, Hubs());
    }

    private void Brand(string id) => _folder.Write($"content/brands/{id}/brand.yaml", $"name: {id}\nhub: {id}\n");

    private void Remove(string id) => Directory.Delete(_folder[$"content/brands/{id}"], recursive: true);

    private IEnumerable<string> Hubs() => Directory.EnumerateDirectories(_folder["out"])
        .Where(folder => File.Exists(Path.Combine(folder, "index.html")))
        .Select(folder => Path.GetFileName(folder))
        .Order(StringComparer.Ordinal);

    private IEnumerable<string?> Listed()
    {
        using var marker = JsonDocument.Parse(File.ReadAllText(_folder["out/.hubs.json"]));
        return [.. marker.RootElement.GetProperty("hubs").EnumerateArray().Select(hub => hub.GetString())];
    }

    private static string Names(JsonDocument json, string key) =>
        JsonSerializer.Serialize(json.RootElement.GetProperty(key));

    private (int Code, string Output) Run(params string[] more)
    {
        using var output = new StringWriter { NewLine = "\n" };
        string[] line = ["build", _folder["content"], "--out", _folder["out"], "--no-history", .. more];
        return (DocGenCommands.Run(line, new Terminal(output, _errors, TextStyle.Plain)), output.ToString());
    }
}
