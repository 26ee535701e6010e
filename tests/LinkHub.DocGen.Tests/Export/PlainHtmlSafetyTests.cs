using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using LinkHub.DocGen.Export;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Export;

/// <summary>
/// A browser's parser, which knows nothing of the allow-list, looks at what the export wrote.
/// </summary>
public sealed class PlainHtmlSafetyTests
{
    private static readonly string[] Pieces =
    [
        "<script>", "</script>", "<script src=//x>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
        "</svg>", "<math>",
        "<style>", "</style>", "<noscript>", "</noscript>", "<p title=\"", "\">", "'>",
        "<a href=\"javascript:alert(1)\">", "</a>",
        "[a](javascript:x)", "[a](<java&#10;script:x>)", "<a href={'javascript:x'}>",
        "[b]: data:text/html,x\n", "[b]", "![i](data:x)",
        "<iframe srcdoc=\"x\">", "<object data=x>", "<embed src=x>", "<base href=//x>", "<meta>", "<link>",
        "<form action=//x>",
        "<input onfocus=x autofocus>", "<!--", "-->", "--!>", "<![CDATA[", "]]>", "<?x", "<!doctype>",
        "<template>", "<textarea>",
        "<title>", "<xmp>", "<plaintext>", "&lt;script&gt;", "&#60;script&#62;", "`<script>`",
        "```\n<script>\n```\n", "**", "_", "\n\n", "\n",
        "<div style=\"background:url(//x)\">", "</div>", "<Step title=\"<script>\">", "</Step>",
        "<Card href=\"javascript:x\" title=\"t\">", "</Card>",
        "<Card href='//evil' title='t'/>", "<div id=body name=x class=y>", "{brand.url}", "words",
        "<details open ontoggle=x>", "</details>",
        "<a xlink:href=\"javascript:x\">", "<a href=\" &#1; javascript:x\">", "<td background=javascript:x>",
        "<button formaction=javascript:x>",
    ];

    private static readonly string[] Forbidden =
    [
        "script", "style", "svg", "math", "object", "embed", "base", "meta", "link", "template", "textarea",
        "noscript", "iframe", "form",
    ];

    [Fact]
    public void No_text_makes_a_script_a_handler_or_a_dangerous_address() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1_500),
        Prop.ForAll(
            Gen.Elements(Pieces).ListOf().Select(static pieces => string.Concat(pieces)).ToArbitrary(),
            IsSafe));

    [Fact]
    public void Every_piece_alone_and_in_a_step_is_safe() => Assert.All(
        Pieces,
        static piece => Assert.True(IsSafe(piece) && IsSafe($"<Step title=\"a\">\n{piece}\n</Step>"), piece));

    [Fact]
    public void The_check_itself_finds_what_it_looks_for()
    {
        Assert.False(IsSafeHtml("<p><script>x</script></p>"));
        Assert.False(IsSafeHtml("<img src=x onerror=y>"));
        Assert.False(IsSafeHtml("<a href=' java\nscript:x'>y</a>"));
        Assert.False(IsSafeHtml("<p><!-- x --></p>"));
        Assert.True(IsSafeHtml("<p><a href='/x'>y</a></p>"));
    }

    private static bool IsSafe(string markup)
    {
        var document = MarkupReader.Read(
            new SourceFile("guide.mdx", markup),
            MarkupOptions.Default,
            new DiagnosticBag());
        return IsSafeHtml(PlainHtmlWriter.Write(document.Body));
    }

    private static bool IsSafeHtml(string html)
    {
        using var page = new HtmlParser().ParseDocument("<!doctype html><body>" + html);
        return page.Body!.QuerySelectorAll("*").All(IsSafe) && !page.Body.Descendants<IComment>().Any();
    }

    private static bool IsSafe(IElement element) => !Forbidden.Contains(element.LocalName)
        && element.Attributes.All(static attribute => !attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && attribute.Name is not ("style" or "srcdoc" or "action" or "formaction" or "background" or "xlink:href")
            && (attribute.Name is not ("href" or "src") || IsSafeAddress(attribute.Value)));

    private static bool IsSafeAddress(string address)
    {
        var text = string.Concat(address.Where(static c => c > ' ')).ToLowerInvariant();
        return !text.StartsWith("//", StringComparison.Ordinal)
            && new[] { "javascript:", "data:", "vbscript:", "blob:", "file:" }.All(scheme => !text.StartsWith(scheme, StringComparison.Ordinal));
    }
}
