using LinkHub.DocGen.Agents;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Agents;

public sealed class MarkdownWriterTests
{
    [Theory]
    [InlineData("Text with **bold**, *slanted*, ~~gone~~ and `code`.")]
    [InlineData("a **b *c* d** e")]
    [InlineData("# One\n\n###### Six \\# signs")]
    [InlineData("1\\. no list\n\n\\- none\n\n\\# none\n\n\\> none\n\n\\+ none")]
    [InlineData("\\* and \\_ and \\{ and \\} and \\< and \\[ and \\] and \\~ and \\| and \\\\ and \\`")]
    [InlineData("snake_case and 2 > 1 & more &amp;amp;")]
    [InlineData("[a link](https://example.com/a?b=1&amp;c=2#d \"Title\") and https://example.com/x.")]
    [InlineData("![words](/images/a.png)")]
    [InlineData("``a ` b`` and ``` `` ```")]
    [InlineData("- a\n- b\n  - c\n  - d\n- e")]
    [InlineData("- a\n\n  b\n\n- c")]
    [InlineData("3. a\n4. b")]
    [InlineData("- [ ] open\n- [x] done\n- \\[ \\] neither")]
    [InlineData("- a\n\n* b\n\n- c")]
    [InlineData("> a\n>\n> > b\n>\n> - c")]
    [InlineData("```js title.js\nlet a = `b`;\n\n  c\n```")]
    [InlineData("````\n```\ninner\n```\n````")]
    [InlineData("| a | b |\n| :-- | --: |\n| `x\\|y` | c\\|d |")]
    [InlineData("___")]
    [InlineData("- ___\n\n- a")]
    [InlineData("{brand.name} and `{brand.name} key`")]
    [InlineData("two\nlines **and**\nmore")]
    [InlineData("<Steps>\n  <Step title=\"Go to A > B\">\n    Text.\n\n    - a\n    - b\n  </Step>\n\n  <Step title=\"End\" />\n</Steps>")]
    [InlineData("<div data-whitelabel-hide>\n  ## Hidden\n\n  Text.\n</div>")]
    public void Keeps_what_is_normal_already(string text) =>
        Assert.Equal(text + "\n", MarkdownRoundTrip.AssertSame([.. MarkdownRoundTrip.Read("start\n\n" + text).Body.Skip(1)]));

    [Fact]
    public void A_text_without_words_is_left_out()
    {
        var nowhere = new SourceFile("", "").Whole;
        var label = new StrongNode(nowhere) { Children = [new TextNode(TemplateText.Literal(""), nowhere)] };
        var hint = new TextNode(TemplateText.Literal(" (Choice)"), nowhere);

        Assert.Equal(
            "<strong /> (Choice)\n",
            MarkdownRoundTrip.AssertSame([new ParagraphNode(nowhere) { Children = [label, hint] }]));
    }

    [Theory]
    [InlineData("<h2>A *b*</h2>\n\n<p>c<br/>d</p>", "## A *b*\n\nc<br />d\n")]
    [InlineData("__a__ and _b_", "**a** and *b*\n")]
    [InlineData("Title\n=====", "# Title\n")]
    [InlineData("<ul><li>a</li><li>b</li></ul>", "- a\n- b\n")]
    [InlineData("* a\n+ b", "- a\n\n* b\n")]
    [InlineData("a<strong>b</strong>c", "a<strong>b</strong>c\n")]
    [InlineData("**a**b", "<strong>a</strong>b\n")]
    [InlineData("<strong> a </strong> b", "<strong> a </strong> b\n")]
    [InlineData("&#32;a&nbsp;", "&#32;a&#160;\n")]
    [InlineData("<p data-whitelabel-hide>a</p>", "<p data-whitelabel-hide>a</p>\n")]
    [InlineData("<ul><li data-guide-scopes=\"a, b\">x</li></ul>", "<ul>\n  <li data-guide-scopes=\"a b\">x</li>\n</ul>\n")]
    [InlineData("text <strong data-whitelabel-hide>x</strong> more", "text <strong data-whitelabel-hide>x</strong> more\n")]
    [InlineData("<img src=\"/a.png\" width=\"20\" />", "<p><img src=\"/a.png\" width=\"20\" /></p>\n")]
    [InlineData("<p>import x</p>", "<p>import x</p>\n")]
    [InlineData("<p>{brand.name}</p>", "<p>{brand.name}</p>\n")]
    [InlineData("<u>a</u>", "<p><u>a</u></p>\n")]
    [InlineData("<p><u>a</u></p>", "<p><u>a</u></p>\n")]
    [InlineData("<table><tr><td>a</td></tr></table>", "<table><tr><td>a</td></tr></table>\n")]
    [InlineData("<Tooltip tip='say \"hi\" & &amp;lt;'>x</Tooltip> y", "<Tooltip tip=\"say &quot;hi&quot; & &amp;lt;\">x</Tooltip> y\n")]
    [InlineData("see https://example.com/a<b>?</b>", "see https://example.com/a<strong>?</strong>\n")]
    [InlineData("<pre data-whitelabel-hide>a</pre>", "<pre data-whitelabel-hide>a</pre>\n")]
    public void Writes_one_form_for_what_means_the_same(string text, string expected)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var body = MarkdownRoundTrip.Read("start\n\n" + text.ReplaceLineEndings(lineEnd)).Body.Skip(1).ToList();
            Assert.Equal(expected, MarkdownRoundTrip.AssertSame(body));
        }
    }

    [Theory]
    [InlineData("<ul><figure> </figure>e", "<ul><figure>{\" \"}</figure><li>{\"e\"}</li></ul>\n")]
    [InlineData("<th>http://t\n0", "<table><tr><th><a href=\"http://t\">{\"http:\"}<></>{\"//t\"}</a>{\"\\n0\"}</th></tr></table>\n")]
    [InlineData("<section>www.", "<section><p>{\"www\"}<></>{\".\"}</p></section>\n")]
    [InlineData("<section><b>x</b>a@b.c|</section>", "<section><strong>x</strong>a@b.c<></>\\|</section>\n")]
    [InlineData("a[^1]\n\n[^1]: b", "a<sup><span id=\"user-content-fnref-1\" />[1](#user-content-fn-1)</sup>\n\n<section>\n  ## Footnotes\n\n  1. <span id=\"user-content-fn-1\" />\n\n     b [↩](#user-content-fnref-1)\n</section>\n")]
    [InlineData("- <Step>\n- [ ] T", "<ul>\n  <li>\n    <Step />\n  </li>\n  <li data-checked=\"false\">T</li>\n</ul>\n")]
    [InlineData("><h2></h2><b>s", "<blockquote><h2 />**s**</blockquote>\n")]
    [InlineData("<h2>\n````", "<h2>\n\n```\n```\n\n</h2>\n")]
    [InlineData("<h2>\n1. .\n\n2.", "<h2><ol><li><p>.</p></li><li /></ol></h2>\n")]
    [InlineData("<li><ul><li><p>a</p></li><li>b</li></ul><p>c</p></li>", "- - a\n\n  - {\"b\"}\n\n  c\n")]
    [InlineData("s|||\n-|-|:-\n|\nR", "| s |  |  |\n| --- | --- | :-- |\n|\n| R |\n")]
    [InlineData("|a|b|\n|:-|-|\n|<ul><li>x</li></ul>|http://c&#10;d|", "| a | b |\n| :-- | --- |\n| <ul><li>x</li></ul> | http://c&#10;d |\n")]
    [InlineData("[http://a.b](http://a.b) [](/x)", "http://a.b<></> <a href=\"/x\"></a>\n")]
    public void Writes_as_tags_what_would_be_read_as_something_else(string text, string expected)
    {
        var body = MarkdownRoundTrip.Read("start\n\n" + text).Body.Skip(1).ToList();
        Assert.Equal(expected, MarkdownRoundTrip.AssertSame(body));
    }

    [Fact]
    public void Keeps_the_depth_of_lists_in_lists()
    {
        var text = "<Step>\n\n" + string.Concat(Enumerable.Repeat("- ", 60)) + "x\n\n</Step>\n\n<ol>"
            + string.Concat(Enumerable.Repeat("<ol>", 60)) + "<td><td>y";
        MarkdownRoundTrip.AssertSame([.. MarkdownRoundTrip.Read("start\n\n" + text).Body.Skip(1)]);
    }

    [Fact]
    public void The_envelope_is_read_as_what_was_written()
    {
        var text = EnvelopeWriter.Write(
            TemplateText.Literal("Connect *Borealis* with API Key"),
            "Fern Hub",
            TemplateText.Literal("Link an account: 1 < 2."),
            "## A section\n\nText.\n",
            "https://docs.example.com/llms.txt");
        Assert.Equal("""
            > ## Documentation Index
            > Fetch the complete documentation index at: https://docs.example.com/llms.txt
            > Use this file to discover all available pages before exploring further.

            # Connect \*Borealis\* with API Key – Fern Hub

            > Link an account: 1 \< 2.

            ## A section

            Text.

            """.ReplaceLineEndings("\n"), text);
        var document = MarkdownRoundTrip.Read(text);
        Assert.Equal(EnvelopeKind.Export, document.Envelope);
        Assert.Equal("Connect *Borealis* with API Key", document.Title?.Value.ToString());
        Assert.Equal("Fern Hub", document.HubName?.Value);
        Assert.Equal("Link an account: 1 < 2.", document.Description?.Value.ToString());
        Assert.Equal("## A section\n\nText.\n", MarkdownWriter.Write(document.Body));
    }
}
