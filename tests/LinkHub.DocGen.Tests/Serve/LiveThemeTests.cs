using System.Text;
using LinkHub.DocGen.Serve;
using LinkHub.DocGen.Tests.BadInputs;
using LinkHub.DocGen.Theming;

namespace LinkHub.DocGen.Tests.Serve;

/// <summary>A template that is changed while its pages are looked at.</summary>
public sealed class LiveThemeTests
{
    [Fact]
    public void A_changed_template_is_shown_and_a_broken_one_is_a_finding_beside_the_built_in_part()
    {
        using var site = new BadSite().Write("theme/Footer.cshtml", "<footer>One</footer>");
        using var renderer = new ThemePageRenderer();
        var live = new LiveSite(new LiveOptions(site[""]), renderer);
        live.ReadAll();
        Assert.Contains("<footer>One</footer>", Home(live), StringComparison.Ordinal);
        Assert.Equal("", Findings(live));

        site.Write("theme/Footer.cshtml", "<footer>Two</footer>");
        Assert.True(live.Take(["theme/Footer.cshtml"]).IsEverything);
        Assert.Contains("<footer>Two</footer>", Home(live), StringComparison.Ordinal);

        site.Write("theme/Footer.cshtml", "<footer>@Model.Three</footer>");
        live.Take(["theme/Footer.cshtml"]);
        Assert.Contains("<footer class=\"site-footer\">", Home(live), StringComparison.Ordinal);
        Assert.Equal(
            "LH990 theme/Footer.cshtml:1:16 `FooterModel` does not contain a definition for `Three`", Findings(live));

        site.Write("theme/Footer.cshtml", "<footer>@Model.Links[9].Text</footer>");
        live.Take(["theme/Footer.cshtml"]);
        Assert.StartsWith("LH991 theme/Footer.cshtml:1:1 ", Findings(live), StringComparison.Ordinal);
        Assert.Contains("<footer class=\"site-footer\">", Home(live), StringComparison.Ordinal);
    }

    private static string Home(LiveSite live) =>
        new UTF8Encoding(false).GetString(live.Hub("tidegate")!.Files.Read("index.html")!.Value.Span);

    private static string Findings(LiveSite live) => string.Join('\n', live.Current!.AllFindings()
        .Select(finding => $"{finding.Rule.Id} {finding.Span} {finding.Message}"));
}
