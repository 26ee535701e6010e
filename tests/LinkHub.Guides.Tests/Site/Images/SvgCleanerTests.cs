using LinkHub.Guides.Site.Images;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Site.Images;

public sealed class SvgCleanerTests
{
    private const string Open = """<svg xmlns="http://www.w3.org/2000/svg" """;

    [Theory]
    [InlineData("""viewBox="0 0 24 16"><path d="M0 0h24v16z" fill="#0b6e4f"/></svg>""", """viewBox="0 0 24 16"><path d="M0 0h24v16z" fill="#0b6e4f" /></svg>""")]
    [InlineData("""width="2"><title>A &amp; B</title><text x="1">x</text></svg>""", """width="2"><title>A &amp; B</title><text x="1">x</text></svg>""")]
    [InlineData("""width="2"><style>.a{fill:red}</style><g class="a"/></svg>""", """width="2"><style>.a{fill:red}</style><g class="a" /></svg>""")]
    [InlineData("""width="2"><use href="#a"/><rect fill="url(#g)"/></svg>""", """width="2"><use href="#a" /><rect fill="url(#g)" /></svg>""")]
    [InlineData("""width="2"><!-- by a program --><metadata>x</metadata><g data-name="Layer 1"/></svg>""", """width="2"><g /></svg>""")]
    public void Harmless_pictures_stay(string rest, string expected)
    {
        var (text, findings) = Clean(Open + rest);
        Assert.Equal(Open + expected, text);
        Assert.Equal("", findings);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "`<script>` is not allowed in a picture and was left out")]
    [InlineData("<foreignObject><body/></foreignObject>", "`<foreignObject>` is not allowed in a picture and was left out")]
    [InlineData("""<image href="https://x.example/p.png"/>""", "`<image>` is not allowed in a picture and was left out")]
    [InlineData("""<a href="javascript:alert(1)"><g/></a>""", "`<a>` is not allowed in a picture and was left out")]
    [InlineData("""<animate attributeName="href" to="javascript:alert(1)"/>""", "`<animate>` is not allowed in a picture and was left out")]
    [InlineData("<style>@import url(//x.example)</style>", "`<style>` loads something or uses escapes, and was left out")]
    [InlineData("<style>a{fill:u\\72l(//x.example)}</style>", "`<style>` loads something or uses escapes, and was left out")]
    public void Elements_that_run_or_load_go(string element, string finding)
    {
        var (text, findings) = Clean($"{Open}width=\"2\">\n  {element}</svg>");
        Assert.Equal($"{Open}width=\"2\">\n  </svg>", text);
        Assert.Equal($"LH954 logo.svg:2:4 {finding}\n", findings);
    }

    [Theory]
    [InlineData("""onload="alert(1)" """, "`onload` runs or loads something, and was left out")]
    [InlineData("""href="https://x.example/a.svg#b" """, "`href` runs or loads something, and was left out")]
    [InlineData("""fill="url(https://x.example/a.svg#b)" """, "`fill` runs or loads something, and was left out")]
    [InlineData("""style="fill:URL( '//x.example' )" """, "`style` runs or loads something, and was left out")]
    public void Attributes_that_run_or_load_go(string attribute, string finding)
    {
        var (text, findings) = Clean($"{Open}width=\"2\"><use {attribute}/></svg>");
        Assert.Equal($"{Open}width=\"2\"><use /></svg>", text);
        Assert.Contains(finding, findings, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_reference_becomes_a_new_one()
    {
        var (text, findings) = Clean($"{Open}xmlns:xlink=\"http://www.w3.org/1999/xlink\"><use xlink:href=\"#a\"/></svg>");
        Assert.Equal("""<svg xmlns="http://www.w3.org/2000/svg"><use href="#a" /></svg>""", text);
        Assert.Equal("", findings);
    }

    [Theory]
    [InlineData("", "LH954 logo.svg:1:1 the picture is not well-formed XML")]
    [InlineData("GIF89a", "LH954 logo.svg:1:1 the picture is not well-formed XML")]
    [InlineData(
        "<svg xmlns=\"urn:a\"/>",
        "LH954 logo.svg:1:2 `<svg>` is in the namespace `urn:a`, and browsers draw only `http://www.w3.org/2000/svg`")]
    [InlineData("<html/>", "LH954 logo.svg:1:2 `<html>` is not a picture")]
    [InlineData("<svg><g></svg>", "LH954 logo.svg:1:11 the picture is not well-formed XML")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>", "LH954 logo.svg:1:39 the picture is not well-formed XML")]
    [InlineData("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>", "LH954 logo.svg:1:63 the picture is not well-formed XML")]
    public void What_is_no_picture_is_refused(string text, string finding)
    {
        var (clean, findings) = Clean(text);
        Assert.Null(clean);
        Assert.Equal(finding + "\n", findings);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var (clean, findings) = Clean($"{Open}>{string.Concat(Enumerable.Repeat("<g>", 5000))}");
        Assert.Null(clean);
        Assert.Contains("the picture nests more than 64 elements", findings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""width="24" height="16.5" """, 24, 17)]
    [InlineData("""width="24px" height="16px" """, 24, 16)]
    [InlineData("""viewBox="0 0 48 32" """, 48, 32)]
    [InlineData("""width="100%" height="100%" viewBox="0,0,48,32" """, 48, 32)]
    [InlineData("""width="-1" height="1e9" """, null, null)]
    public void The_size_is_the_pictures_own(string attributes, int? width, int? height)
    {
        var clean = SvgCleaner.Clean(new SourceFile("logo.svg", $"{Open}{attributes}/>"), []);
        Assert.Equal((width, height), (clean?.Width, clean?.Height));
    }

    private static (string? Text, string Findings) Clean(string text)
    {
        var diagnostics = new DiagnosticBag();
        var clean = SvgCleaner.Clean(new SourceFile("logo.svg", text), diagnostics);
        return (clean?.Text, Findings.Brief(diagnostics));
    }
}
