using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LinkHub.DocGen.Tests.BadInputs;
using LinkHub.Guides.Brands.Styles;

namespace LinkHub.DocGen.Tests.Assets;

/// <summary>What a theme is held to names everything that a page's form consists of and stands in.</summary>
public sealed class ThemeReachTests
{
    [Theory]
    [InlineData("tidegate/" + BadSite.Page)]
    [InlineData("tidegate/embed/lumen/api-key/index.html")]
    public void No_part_of_a_form_and_nothing_around_it_is_taken_for_something_else(string path)
    {
        using var site = Site();
        Assert.True(site.Build(isChecked: false).IsPublished);

        var panel = new HtmlParser().ParseDocument(site.Read(path)).QuerySelector(".form-panel")!;
        IElement[] elements = [panel, .. panel.QuerySelectorAll("*"), .. panel.Ancestors().OfType<IElement>()];

        Assert.True(elements.Length > 60);
        Assert.All(elements, element =>
        {
            Assert.True(ThemeSelectors.MayBeFormElement(element.LocalName), element.LocalName);
            Assert.All(element.ClassList, name => Assert.True(ThemeSelectors.MayBeFormClass(name), name));
        });
    }

    [Theory]
    [InlineData("<div class=\"form-done\">Your account is connected</div>")]
    [InlineData("<p style=\"position:fixed;inset:0;background:url(https://a.example/x)\">x</p>")]
    [InlineData("<style>.form-refused { display: none }</style>")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://a.example/x.css\">")]
    [InlineData("<img src=\"https://a.example/x.png\" alt=\"x\">")]
    [InlineData("<p id=\"form\" hidden>x</p>")]
    [InlineData("<form action=\"https://a.example\"><input name=\"password\"><button>Send</button></form>")]
    [InlineData("<svg><style>.form-done { display: grid }</style></svg>")]
    [InlineData("<template><style>*{display:none}</style></template>")]
    public void No_slot_brings_styles_states_controls_or_anything_from_elsewhere(string slot)
    {
        using var site = Site().Write("brands/tidegate/slots/before-form.html", slot + "\n\n<p>Own words</p>\n");
        site.Build(isChecked: false);
        if (!Directory.Exists(site.Out("tidegate")))
        {
            return;
        }

        var side = new HtmlParser().ParseDocument(site.Read("tidegate/" + BadSite.Page)).QuerySelector(".guide-side")!;
        Assert.Contains("Own words", side.TextContent, StringComparison.Ordinal);
        IElement[] own = [.. side.QuerySelectorAll("*").Where(element => element.Closest(".form-panel, .sheet-close") is null)];
        Assert.All(own, element =>
        {
            Assert.DoesNotContain(element.LocalName, new[] { "style", "link", "form", "input", "script", "iframe", "template", "svg" });
            Assert.False(element.HasAttribute("style"), element.OuterHtml);
            Assert.DoesNotContain("a.example", element.GetAttribute("src") ?? "", StringComparison.Ordinal);
            Assert.DoesNotContain(element.ClassList, name => name.StartsWith("form", StringComparison.Ordinal));
            Assert.NotEqual("form", element.Id);
        });
    }

    [Theory]
    [InlineData("@import url(//fonts.example/a.css);", "LH966 brands/tidegate/theme.css:1:1")]
    [InlineData(".form-done { display: grid !important }", "LH966 brands/tidegate/theme.css:1:14")]
    public void A_refused_theme_stops_every_build(string css, string finding)
    {
        foreach (var isChecked in new[] { true, false })
        {
            using var site = Site().Write("brands/tidegate/theme.css", css)
                .Write("linkhub.yaml", "host: {brand: tidegate}\nchecks: {rules: {unsafe-style: off}}\n");

            var result = site.Build(isChecked);

            Assert.False(result.IsPublished);
            Assert.Contains(finding, BadSite.Findings(result), StringComparison.Ordinal);
            Assert.False(Directory.Exists(site.Out("tidegate")));
        }
    }

    private static BadSite Site() => new BadSite().Write("connectors/lumen/lumen.connector.s1.yaml", """
        info: {key: lumen, title: Lumen}
        authentication:
          - custom:
              type: custom
              label: API Key
              environments: [{key: live, name: Live}, {key: trial, name: Trial}]
              configNotices:
                - {key: top, type: info, position: top, description: Ask an owner.}
                - {key: key, type: warning, position: top, anchor: apiKey, description: It is shown **once**.}
                - {key: end, type: info, position: bottom, description: It takes a while.}
              configFields:
                - {key: email, label: Email, type: text, required: true, secret: false, validation: {format: email}}
                - key: apiKey
                  label: API Key
                  type: password
                  required: true
                  description: Made under **Settings > Keys** of [Lumen](https://lumen.example), as `lm_…`.
                  tooltip: It starts with lm_.
                - {key: region, label: Region, type: select, secret: false, options: [{value: eu, label: Europe}, {value: us, label: America}]}
                - key: plan
                  label: Plan
                  type: select
                  secret: false
                  options: [{value: a, label: A}, {value: b, label: B}, {value: c, label: C}, {value: d, label: D}]
                - {key: certificate, label: Certificate, type: text_area}
                - {key: host, label: Host, type: text, secret: false, prefix: "https://", suffix: .lumen.example}
                - {key: callback, label: Callback, type: text, secret: false, readOnly: true, value: "https://cb.example/x"}
        """).Guide("Enter your **Email** and your **API Key**.");
}
