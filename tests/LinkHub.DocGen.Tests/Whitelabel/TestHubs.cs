using System.Text;
using LinkHub.DocGen.Whitelabel;
using LinkHub.Guides.Brands;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Whitelabel;

/// <summary>A made-up host, TideGate, and partners of it.</summary>
internal static class TestHubs
{
    public static readonly Brand Host = Brand("tidegate", "TideGate", "TideGate Harbour", isWhitelabel: false);

    public static readonly SiteConfig Site = new()
    {
        HostTerms = [Term("TG Console", "{brand.name} console")],
        HostDomains = [At("tidegate.example"), At("bücher-tide.example")],
        Functional = new Dictionary<string, IReadOnlyList<Located<string>>>
        {
            ["lumen"] = [At("https://api.tidegate.example/connect/oauth2/lumen/callback")],
        },
    };

    public static BrandContext Partner(string name = "Orchard", params TermReplacement[] terms) =>
        new(Brand("partner", name, $"{name} Links", isWhitelabel: true) with { Terms = terms }, Host, Site);

    public static BrandContext Own => new(Host, Host, Site);

    public static PageContext Page(BrandContext brand, string? connector = "lumen") =>
        new(brand, new PageSubject(connector, "Lumen", "API Key"), ScopeSelection.ByReader);

    public static TermReplacement Term(string term, string by) => new(At(term), by);

    public static Located<string> At(string text)
    {
        var file = new SourceFile("brands/partner/brand.yaml", text);
        return new Located<string>(text, file.Whole);
    }

    public static byte[] Utf8(string text) => new UTF8Encoding(false).GetBytes(text);

    public static Brand Brand(string id, string name, string hub, bool isWhitelabel) =>
        new(id, At(name), At(hub), isWhitelabel, new SourceFile($"brands/{id}/brand.yaml", ""))
        {
            Theme = new BrandTheme("#0b6e4f", "#7fd1b9", 8, Font: null, ColorMode.Auto),
            Url = $"https://{id}.example",
            SupportEmail = isWhitelabel ? null : "help@tidegate.example",
        };
}
