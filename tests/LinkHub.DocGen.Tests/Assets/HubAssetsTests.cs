using System.IO.Compression;
using System.Text;
using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Tests.Whitelabel;
using LinkHub.DocGen.Words;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Assets;

public sealed class HubAssetsTests
{
    private static readonly HubAssets Files = Made(TestHubs.Host);

    [Fact]
    public void Names_hold_ten_digits_of_the_contents_hash()
    {
        Assert.Matches("^assets/hub\\.[0-9a-f]{10}\\.css$", Files.Style.Address);
        Assert.Matches("^assets/hub\\.[0-9a-f]{10}\\.js$", Script("hub").Address);
        Assert.Matches("^assets/start\\.[0-9a-f]{10}\\.js$", Script("start").Address);
        Assert.Equal(Files.Style.Address, Made(TestHubs.Host).Style.Address);
        Assert.NotEqual(Files.Style.Address, Made(With(TestHubs.Host.Theme with { Radius = 9 })).Style.Address);
    }

    [Fact]
    public void Scripts_and_sheet_are_small()
    {
        Assert.InRange(Compressed(Script("hub")) + Compressed(Script("start")), 500, 5_000);
        Assert.InRange(Compressed(Script("home")), 500, 2_500);
        Assert.InRange(Compressed(Script("search")), 500, 5_000);
        Assert.InRange(Compressed(Files.Style), 2_000, 10_000);
    }

    [Fact]
    public void What_forms_and_pages_around_them_load_is_small()
    {
        Assert.InRange(Compressed(Script("form")), 500, 7_900);
        Assert.InRange(Compressed(new HubAsset("embed.js", Encoding.ASCII.GetBytes(EmbeddedAssets.ForParents.First().Text))), 500, 3_000);
    }

    [Fact]
    public void Scripts_make_no_html_and_evaluate_nothing()
    {
        var script = Scripts;
        foreach (var sink in new[] { "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", ".style", "console." })
        {
            Assert.DoesNotContain(sink, script, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere_or_names_its_maker()
    {
        var text = Scripts + Text(Files.Style);
        foreach (var word in new[] { "http:", "https:", "//cdn", "@import", "linkhub", "docgen" })
        {
            Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.DoesNotContain("url(", Text(Files.Style), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_and_indentation_are_not_published()
    {
        foreach (var line in (Scripts + Text(Files.Style)).Split('\n'))
        {
            Assert.False(line.StartsWith(' ') || line.StartsWith("//", StringComparison.Ordinal) || line.Contains("/*", StringComparison.Ordinal), line);
        }
    }

    [Fact]
    public void Words_reach_the_scripts_whatever_is_in_them()
    {
        var words = Wording.English.Script with { Copy = "Ko\"p\\ie</script>\nren \u2028" };

        Assert.Contains(
            "copy: \"Ko\\u0022p\\u005cie\\u003c/script>\\u000aren \\u2028\",",
            Text(HubAssets.For(TestHubs.Host, words, HubScripts.All).Scripts.Single(one => one.Script.Name == "hub").File),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_brands_own_sheet_comes_last()
    {
        var brand = TestHubs.Host with { ThemeCss = new SourceFile("theme.css", ".own { color: red }\n") };

        Assert.EndsWith("\n.own { color: red }\n", Text(Made(brand).Style), StringComparison.Ordinal);
    }

    private static string Scripts =>
        Text(Script("hub")) + Text(Script("home")) + Text(Script("search")) + Text(Script("start"));

    private static HubAssets Made(Brand brand) => HubAssets.For(brand, Wording.English.Script, HubScripts.All);

    private static HubAsset Script(string name) => Files.Scripts.Single(one => one.Script.Name == name).File;

    private static Brand With(BrandTheme theme) => TestHubs.Host with { Theme = theme };

    private static string Text(HubAsset asset) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(asset.Bytes.Span);

    private static long Compressed(HubAsset asset)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(asset.Bytes.Span);
        }

        return stream.Length;
    }
}
