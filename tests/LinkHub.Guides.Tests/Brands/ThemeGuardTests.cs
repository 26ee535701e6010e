using LinkHub.Guides.Brands.Styles;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Brands;

public class ThemeGuardTests
{
    [Theory]
    [InlineData(".x { background: url(https://a.example/p.png) }", "`https://a.example/p.png` leads elsewhere")]
    [InlineData(".x { background: url( '//a.example/p.png' ) }", "leads elsewhere")]
    [InlineData(".x { background: url(\\68ttps://a.example) }", "leads elsewhere")]
    [InlineData(".x { background: u\\72 l(https://a.example) }", "leads elsewhere")]
    [InlineData(".x { background: URL(/\\5c a.example/p) }", "leads elsewhere")]
    [InlineData(".x { background: url('\\\\\\\\a.example/p') }", "leads elsewhere")]
    [InlineData(".x { background: url(\"ht\\\ntps://a.example\") }", "leads elsewhere")]
    [InlineData(".x { background: url(\"h\\9ttps://a.example\") }", "leads elsewhere")]
    [InlineData(".x { background/**/:/**/url(https://a.example/*) }", "leads elsewhere")]
    [InlineData(".x { background: src(\"https://a.example\") }", "leads elsewhere")]
    [InlineData(".x { background: image-set('https://a.example/p' 1x) }", "leads elsewhere")]
    [InlineData(".x { background: -webkit-image-set(url(https://a.example/p) 1x) }", "leads elsewhere")]
    [InlineData(".x { background: cross-fade(url(#a), image('https:a.example')) }", "leads elsewhere")]
    [InlineData(".x { --p: 'https://a.example'; background: image-set(var(--p) 1x) }", "leads elsewhere")]
    [InlineData(".x { --p: url(https://a.example) }", "leads elsewhere")]
    [InlineData(":root { --p: { a: url(https://a.example) } }", "leads elsewhere")]
    [InlineData(".x { cursor: url(https://a.example), auto }", "leads elsewhere")]
    [InlineData(".x { background: url(javascript:alert(1)) }", "is not closed or holds a sign")]
    [InlineData(".x { background: url('javascript:alert(1)') }", "leads elsewhere")]
    [InlineData(".x { background: url('data:text/html,x') }", "neither a picture nor a font")]
    [InlineData(".x { background: url(/count?who) }", "asks the host something")]
    [InlineData("@font-face { font-family: A; src: url(https://a.example/f.woff2) format('woff2') }", "leads elsewhere")]
    [InlineData("@import 'https://a.example/x.css';", "`@import` may not stand here")]
    [InlineData("@\\69mport url(x.css);", "`@import` may not stand here")]
    [InlineData("@charset \"utf-7\";", "`@charset` may not stand here")]
    [InlineData("@namespace a url(http://a.example);", "`@namespace` may not stand here")]
    [InlineData("@layer guard { form { display: none } }", "`display` could hide, show or move")]
    [InlineData("@layer a { @layer b { @import 'x.css'; } }", "`@import` may not stand here")]
    [InlineData("@layer a url(https://a.example);", "leads elsewhere")]
    [InlineData(".form-refused { color: #fff; background: #fff }", "`color` can hardly be told")]
    [InlineData(".form-refused { background-color: WHITE !important; COLOR: rgb(255 255 255) }", "can hardly be told")]
    [InlineData(".form-done { background: White; color: #ffffff }", "`color` can hardly be told")]
    [InlineData(".form-done { background: var(--ink); color: var(--ink) }", "`color` can hardly be told")]
    [InlineData("p { background: #fefefe; b { color: red } color: #fff }", "`color` can hardly be told")]
    [InlineData("@media all { .notice { color: #000; background: #111 } }", "`color` can hardly be told")]
    [InlineData("p::after { content: none }", "`content` could hide, show or move")]
    [InlineData("p::after { content: '' attr(title) }", "`content` could hide, show or move")]
    [InlineData("form { animation: none, x 1s }", "`animation` could hide")]
    [InlineData("ul { list-style: url(https://a.example/p.png) }", "leads elsewhere")]
    [InlineData(".card:hover { transform: translateY(-40px) }", "`transform` could lay something over")]
    [InlineData(".card:hover { transform: translateY(-8px) translateY(-8px) }", "`transform` could lay something over")]
    [InlineData(".card:hover { transform: translateY(calc(-2px * 99)) }", "`transform` could lay something over")]
    [InlineData(".card:hover { transform: var(--t) }", "`transform` could lay something over")]
    [InlineData(".form-panel:hover { transform: translateY(-2px) }", "`transform` could hide, show or move")]
    [InlineData("@property --ink { syntax: '<color>'; inherits: true; initial-value: transparent }", "`@property` may not")]
    [InlineData("@scope (.guide-side) { .x { color: red } }", "`@scope` may not stand here")]
    [InlineData("@media (min-width: 1px) { @import 'x.css'; }", "`@import` may not stand here")]
    [InlineData(".x { @font-face { font-family: A } }", "`@font-face` may not stand here")]
    [InlineData(".x { width: expression(alert(1)) }", "`expression()` may not stand in a theme")]
    [InlineData(".x { -moz-binding: url(x.xml#y) }", "`-moz-binding` could lay")]
    [InlineData(".x { behavior: url(x.htc) }", "`behavior` could lay")]
    [InlineData(".x { background: image-set(attr(data-x)) }", "`attr()` may not stand in a theme")]
    [InlineData("input[value^=a] { color: red }", "a theme may not ask for values")]
    [InlineData("form:has(input[ VALUE ^= \"a\" i]) ~ footer { color: red }", "a theme may not ask for values")]
    [InlineData(".x:has(:is([*|v\\61lue])) { color: red }", "a theme may not ask for values")]
    [InlineData("[hidden] { display: block !important }", "`display` could hide, show or move")]
    [InlineData(".form-refused { display: none }", "`display` could hide, show or move")]
    [InlineData(".form-\\64one { display: grid }", "`display` could hide, show or move")]
    [InlineData("[class~=form-done] { DISPLAY: grid }", "could hide, show or move")]
    [InlineData("section > :last-child { visibility: visible }", "`visibility` could hide, show or move")]
    [InlineData("body * { opacity: 0 }", "`opacity` could hide, show or move")]
    [InlineData("* { clip-path: inset(50%) }", "`clip-path` could hide, show or move")]
    [InlineData("fieldset { pointer-events: none }", "`pointer-events` could hide, show or move")]
    [InlineData("input { position: absolute; left: -99rem }", "`position` could hide, show or move")]
    [InlineData("p { font-size: 0 }", "`font-size` must be between")]
    [InlineData("p { font-size: calc(1px * 0) }", "`font-size` must be between")]
    [InlineData("p { font: 1rem/0 serif }", "`font` must be between")]
    [InlineData("html { font-size: 1px }", "`font-size` must be between")]
    [InlineData("p { color: transparent }", "`color` must be a colour that covers")]
    [InlineData("p { color: #0000 }", "`color` must be a colour that covers")]
    [InlineData("p { color: rgb(0 0 0 / 0) }", "`color` must be a colour that covers")]
    [InlineData("p { color: rgba(0, 0, 0, 0) }", "`color` must be a colour that covers")]
    [InlineData("p { color: rgb(0, 0, 0, 0) }", "`color` must be a colour that covers")]
    [InlineData("p { color: color-mix(in srgb, red, transparent) }", "`color` must be a colour that covers")]
    [InlineData(":root { --ink: transparent }", "`--ink` must be a colour that covers")]
    [InlineData(":root { --n: transparent } p { color: var(--n) }", "`color` must be a colour that covers")]
    [InlineData(":root { --n: transparent; --m: var(--n) } p { color: var(--m) }", "`color` must be a colour that covers")]
    [InlineData("p { color: var(--none, transparent) }", "`color` must be a colour that covers")]
    [InlineData("p { border: var(--b) solid } p { --b: 999px }", "`border` must have plain lengths")]
    [InlineData("div { height: 0; overflow: hidden }", "`height` could hide, show or move")]
    [InlineData("div { max-block-size: 1px }", "`max-block-size` could hide, show or move")]
    [InlineData("main { width: 1px }", "`width` must leave room")]
    [InlineData("main { margin-left: -99rem }", "`margin-left` could hide, show or move")]
    [InlineData("p { text-indent: -99rem }", "`text-indent` could hide, show or move")]
    [InlineData("p { letter-spacing: -1em }", "`letter-spacing` must be between")]
    [InlineData("p::after { content: 'Connected' }", "`content` could hide, show or move")]
    [InlineData("body::before { content: ''; position: fixed; inset: 0 }", "`position` could hide, show or move")]
    [InlineData(".site-footer { position: fixed; inset: 0 }", "`position` could lay something over")]
    [InlineData(".site-footer { margin-top: -40rem }", "`margin-top` could lay something over")]
    [InlineData(".site-footer { transform: translateY(-40rem) }", "`transform` could lay something over")]
    [InlineData(".site-footer { box-shadow: 0 0 0 100vmax #fff }", "`box-shadow` could lay something over")]
    [InlineData(".site-footer { outline: 9999px solid #fff }", "`outline` could lay something over")]
    [InlineData(".site-footer { font-size: 900px }", "`font-size` could lay something over")]
    [InlineData("article { grid-area: side }", "`grid-area` could lay something over")]
    [InlineData(".x { & ~ form { display: none } }", "`display` could hide, show or move")]
    [InlineData(".x { :is(&, form) { display: none } }", "`display` could hide, show or move")]
    [InlineData("form { @media (min-width: 1px) { display: none } }", "`display` could hide, show or move")]
    [InlineData("@media all { @supports (display: grid) { .form-done { display: grid } } }", "`display` could hide")]
    [InlineData(".a, form { display: none }", "`display` could hide, show or move")]
    [InlineData(".a + form{display:none}", "`display` could hide, show or move")]
    [InlineData("section/**/ /**/form { display: none }", "`display` could hide, show or move")]
    [InlineData("#form { display: none }", "`display` could hide, show or move")]
    [InlineData(":not(.a) { display: none }", "`display` could hide, show or move")]
    [InlineData("dialog { display: block }", "`display` could hide, show or move")]
    [InlineData(".guide-side { display: none }", "`display` could hide, show or move")]
    [InlineData("form { animation: x 1s } @keyframes x { to { opacity: 0 } }", "`animation` could hide")]
    [InlineData("form { transition: display 9e9s allow-discrete }", "`transition` could hide, show or move")]
    [InlineData("form { all: unset }", "`all` could hide, show or move")]
    [InlineData("form { future-hiding: yes }", "`future-hiding` could hide, show or move")]
    [InlineData("label { cursor: none }", "`cursor` hides the pointer")]
    [InlineData("} .form-done { display: grid }", "`}` closes nothing")]
    [InlineData(".x { color: red", "this block is not closed")]
    [InlineData(".x { content: 'a\n} form { display: none } '", "is not closed or holds a sign")]
    [InlineData("/* .x { color: red }", "is not closed or holds a sign")]
    [InlineData("<!-- form { display: none } -->", "this is not a selector")]
    [InlineData(".x ( { color: red }", "a bracket in this is not closed")]
    [InlineData(".x { color }", "this is not a declaration")]
    [InlineData("color: red", "this is not a rule")]
    public void A_theme_that_could_do_more_than_look_different_is_refused(string css, string message)
    {
        var findings = Findings(css);

        Assert.Contains(findings, finding => finding.Message.Contains(message, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.Equal("LH966", finding.Rule.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/* nothing */\n")]
    [InlineData(":root { --accent: #0b6e4f; --brand-line: #123456; --gap: 2rem }")]
    [InlineData("body { font-family: Inter, sans-serif; background: #fafafa; color: #222 }")]
    [InlineData("body { background: #fff url(/paper.png) repeat-x; color: var(--ink) }")]
    [InlineData("a:hover { color: var(--accent); text-decoration: underline wavy; text-underline-offset: 0.3em }")]
    [InlineData(":root { --line-b: #ccc } .form-panel { border: 1px solid var(--line-b); box-shadow: var(--shadow-high) }")]
    [InlineData("h1, h2 { font: 700 2rem/1.2 Georgia, serif; letter-spacing: -0.01em; text-transform: uppercase }")]
    [InlineData("h1 { font-size: clamp(1.5rem, 4vw, 2.5rem) }")]
    [InlineData(".button { border-radius: 99px; padding: 0.75rem 1.5rem; background: linear-gradient(#111, #333); color: #fff }")]
    [InlineData("button { transition: color 0.2s, background-color 200ms ease-in }")]
    [InlineData(".field-box:focus-within { outline: 3px solid rgb(0 90 200 / 60%); outline-offset: 2px }")]
    [InlineData(".site-header { display: flex; gap: 2rem; border-bottom: 4px solid gold; height: 5rem }")]
    [InlineData(".site-footer { display: none }")]
    [InlineData(".prose blockquote { margin: 1rem 0; opacity: 0.9 }")]
    [InlineData(".step::before { content: counter(step) '.'; border-radius: 0 }")]
    [InlineData(".card { box-shadow: 0 2px 8px rgb(0 0 0 / 20%), inset 0 0 0 1px #eee }")]
    [InlineData(".hero-x { background: image-set(url(\"a.png\") 1x, 'b.png' 2x) center / cover }")]
    [InlineData(".x { background: url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E\") }")]
    [InlineData("@font-face { font-family: Own; src: url(own.woff2) format('woff2'), local('Own'); font-display: swap }")]
    [InlineData("@media (prefers-color-scheme: dark) { :root { --line: #333 } }")]
    [InlineData("@supports (color: oklch(0 0 0)) { a { color: oklch(0.5 0.1 150) } }")]
    [InlineData("@keyframes spin { from { rotate: 0deg } } .x { color: red }", "`rotate`")]
    [InlineData("@media print { .x::after { content: ' (' attr(href) ')' } }")]
    [InlineData(".x { color: red; &:hover { color: blue } .y { display: none } }")]
    [InlineData(".x::after { content: 'Note: read // this' }")]
    [InlineData(".x { color: rgba(0, 0, 0, 0.5); --label: 'Read' }")]
    [InlineData("main { max-width: 80rem; margin: 0 auto; padding: 1rem }")]
    [InlineData("p { line-height: 1.7; margin-block: 1em }")]
    [InlineData("@layer base, brand; @layer brand { .x { color: red } } @layer { a { color: blue } }")]
    [InlineData("p::before { content: \"\"; border-top: 1px solid #ccc }")]
    [InlineData("form { animation: none } .button { animation-name: none }")]
    [InlineData(".card:hover { transform: translateY(-2px) } .card:active { transform: none; translate: 0 1px }")]
    [InlineData("ul { list-style: square inside }")]
    [InlineData(".button { color: #fff; background: #0b6e4f } .button:hover { color: #fff; background: #123 url(/a.png) }")]
    [InlineData(".site-header { color: #fff; background: #fff }")]
    public void A_theme_that_looks_different_is_taken(string css, string? but = null)
    {
        var findings = Findings(css);

        Assert.All(findings, finding => Assert.Contains(but ?? "nothing", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_finding_is_at_its_place()
    {
        var finding = Assert.Single(Findings(".a { color: red }\r\n/* b */\r\n.form-done { color: red;\r\n  display: grid }"));

        Assert.Equal("theme.css:4:3", finding.Span.ToString());
        Assert.Equal("display", finding.Span.Text);
    }

    [Theory]
    [InlineData(".a{")]
    [InlineData("(")]
    [InlineData("url(")]
    [InlineData("\\")]
    [InlineData("/*")]
    [InlineData("--a:var(--b);")]
    [InlineData(".form{display:none}")]
    [InlineData("a,")]
    [InlineData("'\\\n")]
    public void Any_sheet_is_read_in_time_that_grows_with_it(string part)
    {
        var short_ = Allocated(string.Concat(Enumerable.Repeat(part, 2_000)));
        var long_ = Allocated(string.Concat(Enumerable.Repeat(part, 20_000)));

        Assert.InRange(long_, 0, (short_ * 14) + 1_000_000);
    }

    private static long Allocated(string css)
    {
        Findings(css);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Findings(css);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IReadOnlyList<Diagnostic> Findings(string css)
    {
        var findings = new DiagnosticBag();
        Assert.Equal(ThemeGuard.Accepts(new SourceFile("theme.css", css), findings), findings.Count == 0);
        return findings.Sorted();
    }
}
