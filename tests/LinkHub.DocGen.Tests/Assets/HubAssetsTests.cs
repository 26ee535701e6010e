using System.IO.Compression;
using System.Text;
using LinkHub.DocGen.Assets;
using LinkHub.DocGen.Tests.Whitelabel;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Assets;

public sealed class HubAssetsTests
{
    private static readonly HubAssets Files = HubAssets.For(TestHubs.Host);

    [Fact]
    public void Names_hold_ten_digits_of_the_contents_hash()
    {
        Assert.Matches("^assets/hub\\.[0-9a-f]{10}\\.css$", Files.Style.Address);
        Assert.Matches("^assets/hub\\.[0-9a-f]{10}\\.js$", Files.Script.Address);
        Assert.Matches("^assets/theme\\.[0-9a-f]{10}\\.js$", Files.ThemeScript!.Address);
        Assert.Equal(Files.Style.Address, HubAssets.For(TestHubs.Host).Style.Address);
        Assert.NotEqual(Files.Style.Address, HubAssets.For(With(TestHubs.Host.Theme with { Radius = 9 })).Style.Address);
    }

    [Fact]
    public void Scripts_and_sheet_are_small()
    {
        Assert.InRange(Compressed(Files.Script) + Compressed(Files.ThemeScript!), 500, 6_000);
        Assert.InRange(Compressed(Files.Style), 2_000, 9_000);
    }

    [Fact]
    public void Scripts_make_no_html_and_evaluate_nothing()
    {
        var script = Text(Files.Script) + Text(Files.ThemeScript!);
        foreach (var sink in new[] { "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", ".style", "console." })
        {
            Assert.DoesNotContain(sink, script, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere_or_names_its_maker()
    {
        var text = Text(Files.Script) + Text(Files.ThemeScript!) + Text(Files.Style);
        foreach (var word in new[] { "http:", "https:", "//cdn", "@import", "linkhub", "docgen" })
        {
            Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.DoesNotContain("url(", Text(Files.Style), StringComparison.Ordinal);
    }

    [Fact]
    public void A_brand_with_one_scheme_needs_no_choice_of_colours() =>
        Assert.Null(HubAssets.For(With(TestHubs.Host.Theme with { Mode = ColorMode.Dark })).ThemeScript);

    [Fact]
    public void A_brands_own_sheet_comes_last()
    {
        var brand = TestHubs.Host with { ThemeCss = new SourceFile("theme.css", ".own { color: red }\n") };

        Assert.EndsWith("\n.own { color: red }\n", Text(HubAssets.For(brand).Style), StringComparison.Ordinal);
    }

    private static Brand With(BrandTheme theme) => TestHubs.Host with { Theme = theme };

    private static string Text(HubAsset asset) => Encoding.ASCII.GetString(asset.Bytes.Span);

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
