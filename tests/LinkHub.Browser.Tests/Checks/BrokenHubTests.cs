using LinkHub.Browser.Tests.Browsers;
using LinkHub.BrowserCheck.Visits;

namespace LinkHub.Browser.Tests.Checks;

/// <summary>What the browser check says of hubs that are not well.</summary>
public sealed class BrokenHubTests(ExampleHubs hubs) : IClassFixture<ExampleHubs>
{
    private const string Guide = "connectors/gladly/guides/link-account/api-key/index.html";
    private const string Embed = "embed/gladly/api-key/index.html";

    [BrowserTheory]
    [InlineData(VisitView.Page, Guide)]
    [InlineData(VisitView.Embed, Embed)]
    public async Task A_field_that_was_renamed_in_the_form_is_named(VisitView view, string page)
    {
        var found = await Spoilt(view, page, "data-key=\"apiToken\"", "data-key=\"apiTokne\"");
        Assert.Contains("form-differs: the form does not ask for `API Token` (`apiToken`)", found);
    }

    [BrowserFact]
    public async Task A_word_of_the_host_is_named()
    {
        var found = await Spoilt(VisitView.Page, Guide, "</h1>", " by Harborline</h1>", "harborline");
        Assert.Equal(["brand-word-shown: the page shows `harborline`"], found);
    }

    [BrowserFact]
    public async Task A_font_from_elsewhere_is_named()
    {
        var found = await Spoilt(
            VisitView.Page, Guide, "</head>", "<link rel=\"stylesheet\" href=\"https://fonts.example/face.css\"></head>");
        AssertNamed(found, "policy-violation", "https://fonts.example/face.css");
    }

    [BrowserFact]
    public async Task A_font_from_elsewhere_is_named_where_the_policy_was_loosened_for_it()
    {
        var folder = hubs.Copy();
        Change(Path.Combine(folder, Guide), "style-src ", "style-src https://fonts.example ");
        Change(Path.Combine(folder, "_headers"), "style-src ", "style-src https://fonts.example ");
        Change(Path.Combine(folder, Guide), "</head>", "<link rel=\"stylesheet\" href=\"https://fonts.example/face.css\"></head>");
        var found = await ExampleHubs.Findings(folder, VisitView.Page);
        Assert.Contains("foreign-request: the page asked for `https://fonts.example/face.css`", found);
    }

    [BrowserFact]
    public async Task A_script_within_the_page_is_named()
    {
        var found = await Spoilt(VisitView.Page, Guide, "</main>", "<script>alert(1)</script></main>");
        AssertNamed(found, "policy-violation", "inline script");
    }

    [BrowserTheory]
    [InlineData("embed.js")]
    [InlineData(Embed)]
    public async Task A_dead_frame_is_named(string file)
    {
        var folder = hubs.Copy();
        File.Delete(Path.Combine(folder, file));
        var found = await ExampleHubs.Findings(folder, VisitView.Embed);
        Assert.Contains("page-dead: the frame with the form never came to life", found);
    }

    [BrowserFact]
    public async Task A_picture_that_says_nothing_to_those_who_cannot_see_it_is_named()
    {
        var found = await Spoilt(VisitView.Page, Guide, "</main>", "<img src=\"/images/x.png\" width=\"9\" height=\"9\"></main>");
        AssertNamed(found, "accessibility-defect", "image-alt");
    }

    private async Task<IReadOnlyList<string>> Spoilt(
        VisitView view, string page, string before, string after, params string[] forbidden)
    {
        var folder = hubs.Copy();
        Change(Path.Combine(folder, page), before, after);
        return await ExampleHubs.Findings(folder, view, forbidden);
    }

    private static void AssertNamed(IReadOnlyList<string> found, string rule, string named) =>
        Assert.Contains(found, finding =>
            finding.StartsWith(rule + ": ", StringComparison.Ordinal)
            && finding.Contains(named, StringComparison.Ordinal));

    private static void Change(string file, string before, string after)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(before, after, StringComparison.Ordinal));
    }
}
