using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Binding;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Guides;

public sealed class GuideBinderTests
{
    private static readonly GuideBinder Binder = new(
    [
        Connector("borealis", "Borealis", "API Key", "OAuth 2.0"),
        Connector("fern", "Fern (EU)", "Basic"),
        Connector("twin-a", "Twin", "API Key"),
        Connector("twin-b", "Twin", "API Key"),
    ]);

    [Theory]
    [InlineData("x.mdx", "connector: borealis, auth: OAuth 2.0", null, "borealis oauth-2-0 link-account oauth-2-0 FrontMatter")]
    [InlineData("x.mdx", "connector: borealis, auth: oauth-2-0, kind: connector-profile, slug: setup", null, "borealis oauth-2-0 connector-profile setup FrontMatter")]
    [InlineData("a/b/c.mdx", "connector: fern", null, "fern basic link-account basic FrontMatter")]
    [InlineData("borealis/link-account/api-key.mdx", "", null, "borealis api-key link-account api-key Path")]
    [InlineData("borealis/connector-profile/oauth-2-0.mdx", "", null, "borealis oauth-2-0 connector-profile oauth-2-0 Path")]
    [InlineData("borealis/link-account/key.mdx", "auth: API key", null, "borealis api-key link-account key FrontMatter")]
    [InlineData("borealis/link-account/key.mdx", "", "connect  Borealis with API KEY", "borealis api-key link-account key Title")]
    [InlineData("api-integrations/fern/connect.mdx", "", null, "fern basic link-account basic Path")]
    [InlineData("integrations/all/fern/connect.mdx", "", null, "fern basic link-account basic Path")]
    [InlineData("fern.mdx", "", "Connect Fern (EU) with Ease", "fern basic link-account basic Path")]
    [InlineData("fern.mdx", "", "Connect Fern (EU) with Basic Auth", "fern basic link-account basic Path")]
    [InlineData("fern.mdx", "", "How to", "fern basic link-account basic Path")]
    [InlineData("000_x.txt", "", "Connect Fern (EU) with Basic", "fern basic link-account basic Title")]
    [InlineData("twin-b/link-account/x.mdx", "", "Connect Twin with API Key", "twin-b api-key link-account x Title")]
    public void Binds(string path, string front, string? title, string expected)
    {
        var diagnostics = new DiagnosticBag();
        var bound = Bind(path, front, title, diagnostics);
        Assert.Equal("", Findings(diagnostics));
        Assert.NotNull(bound);
        Assert.Equal(expected, $"{bound.Connector.Key.Value} {bound.Method.Slug} {bound.Kind.Slug()} {bound.Slug} {bound.Source}");
    }

    [Theory]
    [InlineData("x.mdx", "connector: boreals", null, "there is no connector `boreals`. Write `borealis`.")]
    [InlineData("x.mdx", "connector: borealis, kind: link", null, "there is no kind of guide `link`. Write `link-account` or `connector-profile`.")]
    [InlineData("x.mdx", "connector: borealis, auth: api-kye", null, "`borealis` has no method `api-kye`. Set `auth` in the front matter to `api-key` or `oauth-2-0`.")]
    [InlineData("borealis.mdx", "", null, "nothing tells which method of `borealis` the guide is about. Set `auth` in the front matter to `api-key` or `oauth-2-0`.")]
    [InlineData("fern/link-account/api-key.mdx", "", "Connect Fern with API Key", "`fern` has no method `api-key`. Add the method to the definition, or set `auth` in the front matter to `basic`.")]
    [InlineData("000_x.txt", "", "Connect Borealis with Basic Auth", "`borealis` has no method `Basic Auth`. Add the method to the definition, or set `auth` in the front matter to `api-key` or `oauth-2-0`.")]
    [InlineData("000_x.txt", "", "Connect Fern with API Key", "the nearest to `Fern` is `Fern (EU)`, which has no method `API Key`. Add the method to the definition, or set `auth` in the front matter to `basic`.")]
    [InlineData("000_x.txt", "", "Connect Fern with Basic", "neither front matter, path nor title names a connector. Set `connector` in the front matter to `fern`, or name the folder like that.")]
    [InlineData("fern.mdx", "", "Connect Fern (EU) with an API Key", "`fern` has no method `an API Key`. Add the method to the definition, or set `auth` in the front matter to `basic`.")]
    [InlineData("borelais/link-account/api-key.mdx", "", null, "neither front matter, path nor title names a connector. Set `connector` in the front matter to `borealis`, or name the folder like that.")]
    [InlineData("x.mdx", "", "Borealis set-up", "neither front matter, path nor title names a connector. Set `connector` in the front matter to `borealis`, or name the folder like that.")]
    [InlineData("x.mdx", "", "Connect Twin with API Key", "the title fits 2 connectors. Set `connector` in the front matter to `twin-a` or `twin-b`.")]
    public void Says_what_was_probably_meant(string path, string front, string? title, string expected)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(Bind(path, front, title, diagnostics));
        Assert.Equal(expected, Findings(diagnostics));
    }

    private static GuideBinding? Bind(string path, string front, string? title, DiagnosticBag diagnostics)
    {
        var file = new SourceFile(path, front);
        return Binder.Bind(path, Front(file, front), Title(file, title), file, diagnostics);
    }

    private static Located<TemplateText>? Title(SourceFile file, string? title) =>
        title is null ? null : new Located<TemplateText>(TemplateText.Literal(title), file.Whole);

    private static FrontMatter Front(SourceFile file, string front)
    {
        var values = front.Split(", ", StringSplitOptions.RemoveEmptyEntries).ToDictionary(
            pair => pair.Split(": ")[0], pair => new Located<string>(pair.Split(": ")[1], file.Whole));
        Located<string>? Value(string key) => values.TryGetValue(key, out var value) ? value : null;
        return new FrontMatter
        {
            Connector = Value("connector"),
            Auth = Value("auth"),
            Kind = Value("kind"),
            Slug = Value("slug"),
        };
    }

    private static string Findings(DiagnosticBag diagnostics) =>
        string.Join('\n', diagnostics.Select(d => $"{d.Message}. {d.Help}"));

    private static Connector Connector(string key, string title, params string[] labels)
    {
        var file = new SourceFile($"{key}.yaml", "");
        Located<string> At(string value) => new(value, file.Whole);
        return new Connector(At(key), At(title), file, DefinitionFormat.Native)
        {
            Methods = [.. labels.Select(Method)],
        };

        AuthMethod Method(string label) =>
            new(new(AuthType.Custom, file.Whole), At(label), file.Whole) { Key = At("custom") };
    }
}
