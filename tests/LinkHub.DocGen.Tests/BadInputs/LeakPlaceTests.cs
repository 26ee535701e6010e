namespace LinkHub.DocGen.Tests.BadInputs;

/// <summary>Wherever a host word comes from, the finding says the file and the line where somebody wrote it.</summary>
public sealed class LeakPlaceTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";

    [Theory]
    [InlineData("brands/orchard/theme.css", ".x { color: red }\n.y::after { content: \"Tide\\47 ate\" }", "2:23")]
    [InlineData("brands/orchard/logo.svg", Svg + "\n<title>TideGate</title></svg>", "2:8")]
    [InlineData("brands/orchard/logo.svg", Svg + "\n<text x=\"1\">Tide</text>\n<text x=\"5\">Gate</text></svg>", "2:13")]
    [InlineData("brands/orchard/slots/footer.html", "<p>Hello</p>\n\n<p>By Tide<b>Gate</b></p>", "3:7")]
    [InlineData("images/a.svg", Svg + "\n<text>TideGate</text></svg>", "2:7")]
    [InlineData("linkhub.yaml", "host: {brand: tidegate, domains: [tidegate.example]}\nredirects:\n  - {from: /tide%67ate/, to: /}\n", "3:13")]
    [InlineData("pages/about.mdx", "---\ntitle: About Tide&shy;Gate\ndescription: What it is.\n---\n\nText.\n", "2:14")]
    [InlineData("pages/about.mdx", "---\ntitle: About\ndescription: What Tide\u00ADGate is.\n---\n\nText.\n", "3:19")]
    public void A_leak_is_reported_where_it_was_written(string path, string text, string place)
    {
        using var site = new BadSite().Guide("Make a key.\n\n![x](/images/a.svg)")
            .Write("images/a.svg", Svg + "</svg>")
            .Write(path, text);

        Assert.Equal($"LH602 {path}:{place}", Leaks(site));
    }

    [Theory]
    [InlineData("info: {key: lumen, title: Lumen}", "info: {key: lumen, title: Lumen by Tide\u00ADGate}", "1:36")]
    [InlineData("label: API Key", "label: Tide\u00ADGate Key", "5:14")]
    [InlineData("type: custom\n", "type: custom\n      support: {description: In Tide\u00ADGate}\n", "5:33")]
    [InlineData("label: API Key, type", "label: The Tide\u00ADGate key, type", "7:36")]
    public void A_leak_of_a_definition_is_reported_in_it(string text, string instead, string place)
    {
        const string Path = "connectors/lumen/lumen.connector.s1.yaml";
        using var site = new BadSite();
        var definition = File.ReadAllText(site[Path]).ReplaceLineEndings("\n").Replace(", computed: true", "", StringComparison.Ordinal);
        site.Write(Path, definition.Replace(text, instead, StringComparison.Ordinal)).Guide("Make an **API Key**.");

        Assert.Contains($"LH602 {Path}:{place}", Leaks(site), StringComparison.Ordinal);
        Assert.DoesNotContain("LH602 orchard/", Leaks(site), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_allowed_in_one_form_does_not_hide_another()
    {
        using var site = new BadSite()
            .Write("linkhub.yaml", """
                host: {brand: tidegate, domains: [tidegate.example]}
                functional: {lumen: [https://api.tidegate.example/callback]}
                """)
            .Guide("Use `https://api.tidegate.example/callback`.\n\nAsk help@tide**gate**.example.");

        Assert.StartsWith("LH602 guides/lumen/link-account/api-key.mdx:8:", Leaks(site), StringComparison.Ordinal);
    }

    private static string Leaks(BadSite site) => string.Join('\n', site.Build().Diagnostics
        .Where(d => d.Rule.Id is "LH602" or "LH601")
        .Select(d => $"{d.Rule.Id} {d.Span}")
        .Distinct());
}
