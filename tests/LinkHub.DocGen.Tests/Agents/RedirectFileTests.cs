using LinkHub.DocGen.Agents;
using LinkHub.Guides.Site.Configuration;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Agents;

public sealed class RedirectFileTests
{
    [Theory]
    [InlineData("/old → /new/", "/help/old /help/new/ 301")]
    [InlineData("/a → /b, /b → /c", "/help/a /help/c 301|/help/b /help/c 301")]
    [InlineData("/a b/ü → /c?x=1#y", "/help/a%20b/%C3%BC /help/c?x=1#y 301")]
    [InlineData("/1 → /2, /2 → /3, /3 → /4, /4 → /5, /5 → /6", "/help/1 /help/6 301|/help/2 /help/6 301|/help/3 /help/6 301|/help/4 /help/6 301|/help/5 /help/6 301")]
    public void A_redirect_leads_to_the_end_of_its_chain(string redirects, string expected)
    {
        var (text, findings) = Run(redirects);

        Assert.Equal(expected, text.TrimEnd('\n').Replace('\n', '|'));
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("/a → /a", "1:1 LH420 the redirect never ends: `/a` → `/a`")]
    [InlineData("/a → /b/, /b → /a", "1:1 LH420 the redirect never ends: `/a` → `/b` → `/a`")]
    [InlineData("/in → /a, /a → /b, /b → /a", "1:1 LH420 the redirect never ends: `/in` → `/a` → `/b` → `/a`")]
    [InlineData("/1 → /2, /2 → /3, /3 → /4, /4 → /5, /5 → /6, /6 → /7", "1:1 LH421 `/1` is redirected more than 5 times over")]
    [InlineData("/a → javascript:alert(1)", "1:6 LH422 `javascript:alert(1)` is no address of a hub")]
    [InlineData("/a → JavaScript:x", "1:6 LH422 `JavaScript:x` is no address of a hub")]
    [InlineData("/a → https://other.example/", "1:6 LH422 `https://other.example/` is no address of a hub")]
    [InlineData("/a → //other.example/", "1:6 LH422 `//other.example/` is no address of a hub")]
    [InlineData("/a → /\\other.example/", "1:6 LH422 `/\\other.example/` is no address of a hub")]
    [InlineData("/a → /x/%2e%2e/y", "1:6 LH422 `/x/%2e%2e/y` is no address of a hub")]
    [InlineData("a → /b", "1:1 LH422 `a` is no address of a hub")]
    [InlineData("/a\n/b → /c", "1:1 LH422 `/a\\u{A}/b` is no address of a hub")]
    [InlineData("/* → /c", "1:1 LH422 `/*` is no address of a hub")]
    [InlineData("/a → /b, /a/ → /c", "1:10 LH423 `/a/` is redirected twice")]
    public void A_redirect_that_cannot_be_followed_is_reported(string redirects, string expected) =>
        Assert.Equal(expected, string.Join('|', Run(redirects).Findings));

    private static (string Text, IReadOnlyList<string> Findings) Run(string redirects)
    {
        var file = new SourceFile("linkhub.yaml", redirects);
        var list = new List<Redirect>();
        var at = 0;
        foreach (var line in redirects.Split(", "))
        {
            var arrow = line.IndexOf(" → ", StringComparison.Ordinal);
            list.Add(new Redirect(At(at, at + arrow), At(at + arrow + 3, at + line.Length)));
            at += line.Length + 2;
        }

        var diagnostics = new DiagnosticBag();
        var text = RedirectFile.Text("/help/", RedirectFile.Resolve(list, diagnostics));
        return (text, [.. diagnostics.Sorted().Select(d => $"{d.Span.Position} {d.Rule.Id} {d.Message}")]);

        Located<string> At(int start, int end) => new(redirects[start..end], file.Span(start, end));
    }
}
