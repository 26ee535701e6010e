using System.Text;
using LinkHub.DocGen.Export;
using LinkHub.DocGen.Tests.Pages;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Templates;

/// <summary>Whatever a guide puts into whatever, a browser reads what the hub and the export wrote.</summary>
public sealed class ValidHtmlTests
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static readonly string[] Wholes =
    [
        "words", "**bold**", "[a](/security)", "<a href=\"/security\">b</a>", "<https://a.example>", "![a](https://b.example/c.png)",
        "\n\n## H\n\n", "\n\n```\ncode\n```\n\n", "\n\n| a |\n| - |\n| b |\n\n", "\n\n- i\n\n", "\n\n> q\n\n", "<br />", "\n\n***\n\n",
        "<img src=\"/images/lumen/keys.png\" alt=\"k\" />", "<Icon icon=\"key\" />", "[^1]", "<Tooltip tip=\"t\">h</Tooltip>", "`c`",
    ];

    private static readonly string[] Names =
    [
        "a href=\"/security\"", "p", "h2", "h5", "ul", "ol", "li", "strong", "em", "s", "u", "kbd", "sub", "sup", "span", "code", "pre",
        "blockquote", "table", "thead", "tbody", "tr", "td", "th", "caption", "div", "section", "figure", "figcaption", "details",
        "summary", "Steps", "Step title=\"t\"", "Note", "Callout", "Card title=\"c\" href=\"/security\"", "Card", "CardGroup", "Column",
        "Frame", "Tabs", "Tab title=\"t\"", "Accordion title=\"t\"", "AccordionGroup", "CodeGroup", "Panel", "Tooltip tip=\"t\"",
        "span id=\"x\"", "span data-whitelabel-hide", "div data-guide-scopes=\"a\"", "a id=\"y\"",
    ];

    [Theory]
    [InlineData("<a href=\"/security\">\n\n## H\n\n</a>")]
    [InlineData("<a href=\"/security\">a <b>b [c](/d) <i><a href=\"/e\">f</a></i></b></a>")]
    [InlineData("[a <a href=\"/b\">c</a> d](/security)")]
    [InlineData("[a[^1]](/security)\n\n[^1]: b")]
    [InlineData("<a href=\"/security\"><Steps><Step title=\"t\">a</Step></Steps></a>")]
    [InlineData("<a href=\"/security\">![a](https://b.example/c.png)</a>")]
    [InlineData("<a href=\"/security\"><p>a</p><p>b</p></a>")]
    [InlineData("<details>\na\n\n<summary>\n\n## H\n\n</summary>\n</details>")]
    [InlineData("<summary>a</summary>")]
    [InlineData("## A\u0085B")]
    public void What_browsers_read_otherwise_is_not_written(string markup) => AssertValid(markup);

    [Fact]
    public void Each_element_in_each_other_is_valid()
    {
        foreach (var (outer, inner) in Names.SelectMany(outer => Names, (outer, inner) => (outer, inner)))
        {
            AssertValid($"<{outer}>x <{inner}>y</{Name(inner)}> z</{Name(outer)}>");
        }

        foreach (var (outer, whole) in Names.SelectMany(outer => Wholes, (outer, whole) => (outer, whole)))
        {
            AssertValid($"<{outer}>\n{whole}\n</{Name(outer)}>\n\n[^1]: n");
            AssertValid($"x <{outer}>{whole}</{Name(outer)}> y\n\n[^1]: n");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Elements_in_elements_are_valid(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++)
        {
            AssertValid(Some(random, 4) + "\n\n[^1]: n");
        }
    }

    [Fact]
    public void The_check_finds_what_it_looks_for()
    {
        Assert.Equal(
            "the tags say p(div()) and a browser reads p()div()p()",
            Assert.Single(ValidHtml.Faults("<p><div></div></p>")));
        Assert.Contains("<a> in <a>", ValidHtml.Faults("<a href=b><div><object><a href=c></a></object></div></a>"));
        Assert.Contains("<li> in <div>", ValidHtml.Faults("<div><li></li></div>"));
    }

    private static string Some(Random random, int depth)
    {
        var parts = Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
        {
            if (depth == 0 || random.Next(4) == 0)
            {
                return Wholes[random.Next(Wholes.Length)];
            }

            var name = Names[random.Next(Names.Length)];
            var between = random.Next(2) == 0 ? "" : "\n";
            return $"<{name}>{between}{Some(random, depth - 1)}{between}</{Name(name)}>";
        });
        return string.Join(random.Next(2) == 0 ? " " : "\n", parts);
    }

    private static string Name(string tag) => tag.Split(' ')[0];

    private static void AssertValid(string markup)
    {
        var file = SourceDecoder.Decode("a.mdx", StrictUtf8.GetBytes("start\n\n" + markup), []);
        AssertValid(markup, SmallHub.Write(file.Text).Html.Text);
        AssertValid(markup, PlainHtmlWriter.Write(MarkupReader.Read(file, MarkupOptions.Default, []).Body));
    }

    private static void AssertValid(string markup, string html)
    {
        var faults = string.Join('\n', ValidHtml.Faults(html));
        Assert.True(faults.Length == 0, $"{markup}\n\n{html}\n\n{faults}");
        Assert.False(html.Any(c => char.IsControl(c) && c != '\n'), markup);
    }
}
