using AngleSharp.Html.Dom;

namespace LinkHub.DocGen.Tests.Templates;

/// <summary>Every page of every example hub, looked at as a browser would.</summary>
public sealed class PageTests(ExampleHubs hubs) : IClassFixture<ExampleHubs>
{
    [Fact]
    public void There_are_pages_of_every_kind_for_every_brand()
    {
        Assert.Equal(["fernbank", "harborline", "quillstack"], hubs.Pages.Select(page => page.Brand).Distinct());
        foreach (var kind in new[] { ".home", ".provider-page", ".guide", ".page", ".not-found" })
        {
            Assert.True(hubs.Pages.Count(page => page.Document.QuerySelector(kind) is not null) >= 3, kind);
        }
    }

    [Fact]
    public void No_page_has_script_style_or_handlers_of_its_own() => Empty(page =>
        from element in page.Document.All
        where element is IHtmlStyleElement
            || (element is IHtmlScriptElement { Type: not "application/ld+json" } script
                && (script.Text.Length > 0 || !IsLocal(script.Source)))
            || element.Attributes.Any(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal))
        select element.OuterHtml);

    [Fact]
    public void Nothing_is_loaded_from_elsewhere() => Empty(page =>
        from element in page.Document.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon], iframe, object, embed")
        let address = element.GetAttribute("src") ?? element.GetAttribute("href")
        where !IsLocal(address)
        select element.OuterHtml);

    [Fact]
    public void Ids_are_unique() => Empty(page =>
        page.Document.QuerySelectorAll("[id]").GroupBy(element => element.Id!).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_link_leads_somewhere() => Empty(page =>
        from element in page.Document.QuerySelectorAll("[href], [src]")
        let address = element.GetAttribute("href") ?? element.GetAttribute("src")!
        where IsLocal(address) && !hubs.Exists(page, address)
        select address);

    [Fact]
    public void Links_to_other_sites_keep_this_one_out_of_their_reach() => Empty(page =>
        from link in page.Document.QuerySelectorAll("a[target]")
        where link.GetAttribute("rel") != "noopener noreferrer"
        select link.OuterHtml);

    [Fact]
    public void Every_page_has_one_title_a_policy_and_headings_in_order() => Empty(page =>
    {
        List<string> wrong = [];
        var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray();
        if (levels.Count(level => level == 1) != 1)
        {
            wrong.Add("not one h1");
        }

        var main = page.Document.QuerySelectorAll("main h1, .prose h2, .prose h3, .prose h4").Select(heading => heading.LocalName[1] - '0');
        var before = 1;
        foreach (var level in main)
        {
            if (level > before + 1)
            {
                wrong.Add($"h{level} after h{before}");
            }

            before = level;
        }

        if (page.Document.QuerySelector("meta[http-equiv='Content-Security-Policy']") is null)
        {
            wrong.Add("no policy");
        }

        return wrong;
    });

    [Fact]
    public void What_a_parser_makes_of_a_page_is_what_was_written() => Empty(page =>
        page.Document.QuerySelectorAll("p p, p div, p ul, p ol, a a, li > li, script + p ~ script").Select(e => e.OuterHtml));

    [Fact]
    public void Fields_stand_beside_their_guide_in_the_forms_order()
    {
        var guide = hubs.Pages.Single(page => page.Path == "harborline/connectors/gladly/guides/link-account/api-key/index.html");

        Assert.Equal(
            ["Organization Slug Required", "Agent Email Required", "API Token Required"],
            guide.Document.QuerySelectorAll(".field-label").Select(label => string.Join(' ', label.Children.Select(c => c.TextContent))));
        Assert.Equal(
            ["organizationSlug text", "agentEmail email", "apiToken password"],
            guide.Document.QuerySelectorAll("[data-key]")
                .Select(box => $"{box.GetAttribute("data-key")} {box.QuerySelector("input")!.GetAttribute("type")}"));
    }

    // As a browser sees it: whatever is written, it must not leave the hub's own host.
    private static bool IsLocal(string? address) =>
        address is not null && new Uri(new Uri("https://hub.example/"), address) is { Scheme: "https", Host: "hub.example" };

    private void Empty(Func<ExamplePage, IEnumerable<string>> wrongOn) =>
        Assert.Empty(hubs.Pages.SelectMany(page => wrongOn(page).Select(wrong => $"{page.Path}: {wrong}")));
}
