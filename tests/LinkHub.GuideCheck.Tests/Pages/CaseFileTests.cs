using Xunit.Sdk;

namespace LinkHub.GuideCheck.Tests.Pages;

public sealed class CaseFileTests
{
    private const string Guide = "guides/acme/link-account/api-key.mdx";
    private const string Definition = "connectors/acme/acme.connector.s1.yaml";

    [Theory]
    [InlineData("pages/new.mdx", "mdx", "Text.\n", "Text.\n")]
    [InlineData("pages/keys.mdx", "mdx", "---\ntitle: Keys\n---\n", "---\ntitle: Keys\n---\n")]
    [InlineData("pages/keys.mdx", "mdx", "", "")]
    [InlineData("linkhub.yaml", "yaml", "language: de\n", "language: de\n")]
    [InlineData("linkhub.yaml", "gone", "", null)]
    public void Shows_a_whole_file(string path, string language, string shown, string? text) =>
        Assert.Equal(text, new CaseFile(path, language, shown).TextOver(RulePageFiles.Base));

    [Fact]
    public void Has_the_front_matter_of_the_base_file()
    {
        var text = new CaseFile(Guide, "mdx", "## A key\n").TextOver(RulePageFiles.Base)!;
        Assert.StartsWith("---\ntitle: Connect Acme with API Key\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n---\n\n## A key\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_the_base_file()
    {
        const string shown = """
            -info:
            +about:
               title: Acme
            @@
             people:read:
            -    description: See people

             actions:
            +  - added

            """;
        var old = File.ReadAllText(Path.Combine(RulePageFiles.Base, Definition));
        var changed = old.Replace("info:", "about:", StringComparison.Ordinal)
            .Replace("    description: See people\n", "", StringComparison.Ordinal)
            .Replace("actions:\n", "actions:\n  - added\n", StringComparison.Ordinal);
        Assert.Equal(changed, Over(shown.Replace(" people:read:", "   people:read:", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(" not there\n+x\n", 0)]
    [InlineData("           type: text\n+x\n           type: text\n", 0)]
    [InlineData("           required: true\n+x\n", 2)]
    public void Must_fit_at_one_place(string shown, int places)
    {
        var failure = Assert.Throws<TrueException>(() => Over(shown));
        Assert.Contains($"fits at {places} places", failure.Message, StringComparison.Ordinal);
    }

    private static string? Over(string shown) =>
        new CaseFile(Definition, "diff", shown.ReplaceLineEndings("\n")).TextOver(RulePageFiles.Base);
}
