using LinkHub.DocGen.Html;
using LinkHub.DocGen.Links;
using LinkHub.DocGen.Tests.Whitelabel;
using LinkHub.DocGen.Words;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Site.Images;
using LinkHub.Guides.Site.Links;
using LinkHub.Guides.Site.Lists;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Pages;

/// <summary>A hub of one provider, one guide and two pages, below <c>/help/</c>.</summary>
internal static class SmallHub
{
    public const string GuidePath = "guides/lumen/link-account/api-key.mdx";

    public static readonly Brand Brand = TestHubs.Host with { BasePath = "/help/" };

    public static readonly Connector Lumen = MakeLumen();

    public static readonly GuideEntry Guide = new(GuidePath, GuideOrigin.File)
    {
        Connector = Lumen,
        Method = Lumen.Methods[0],
        Kind = GuideKind.LinkAccount,
        Slug = "api-key",
        Title = TemplateText.Literal("Connect Lumen"),
    };

    public static readonly HubLinks Links = new(Brand, new LinkTargets(
        [Lumen],
        [Guide],
        [Page("security"), Page("help/first-steps")],
        [new ContentImage("images/lumen/keys.png", 800, 400, 9), new ContentImage("images/a b.svg", null, null, 9)],
        new SiteConfig
        {
            Redirects =
            [
                new Redirect(TestHubs.At("/old"), TestHubs.At("/older")),
                new Redirect(TestHubs.At("/older"), TestHubs.At("/security/")),
                new Redirect(TestHubs.At("/round"), TestHubs.At("/round")),
            ],
        }));

    public static LinkOrigin Origin { get; } = new(GuidePath, Guide.Address);

    /// <summary>The text as the hub shows it.</summary>
    public static HubBody Write(string markup, params string[] scopes)
    {
        var file = new SourceFile(GuidePath, markup);
        var nodes = MarkupReader.Read(file, MarkupOptions.Default, []).Body;
        return HubHtmlWriter.Write(nodes, new(nodes), new BodyContext(Links, Origin, Wording.English) { Scopes = scopes });
    }

    private static Connector MakeLumen()
    {
        var key = TestHubs.At("custom");
        var method = new AuthMethod(new(AuthType.Custom, key.Span), TestHubs.At("API Key"), key.Span)
        {
            Key = key,
        };
        var file = new SourceFile("lumen.yaml", "");
        return new Connector(TestHubs.At("lumen"), TestHubs.At("Lumen"), file, DefinitionFormat.Native)
        {
            Methods = [method],
        };
    }

    private static PageEntry Page(string name) =>
        new($"pages/{name}.mdx", $"{name}/") { Title = TemplateText.Literal(name) };
}
