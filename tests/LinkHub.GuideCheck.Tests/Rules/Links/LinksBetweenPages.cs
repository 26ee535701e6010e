namespace LinkHub.GuideCheck.Tests.Rules.Links;

/// <summary>Links to headings of other pages, whose texts are no longer at hand when they are compared.</summary>
public sealed class LinksBetweenPages
{
    private const string Page = """
        ---
        title: Keys
        description: All about keys.
        ---

        ## Connect {brand.name}

        ## Key 2.0

        <div data-whitelabel-hide>
          ## Ask for help
        </div>
        """;

    [Theory]
    [InlineData("[a](/keys#connect-northwind)", "")]
    [InlineData("[a](/keys#g-connect-northwind)", "")]
    [InlineData("[a](../../../pages/keys.mdx#key-20)", "")]
    [InlineData("[a](/keys#top)", "")]
    [InlineData("[a](/keys#key-2-0)", "LH405 6:5 `key-2-0` names no heading or step of `/keys/` Write `#key-20`.")]
    [InlineData("[a](/keys#conect-northwind)", "LH405 6:5 `conect-northwind` names no heading or step of `/keys/` Write `#connect-northwind`.")]
    [InlineData("<Card title=\"A\" href=\"/keys#gone\">B.</Card>", "LH405 6:23 `gone` names no heading or step of `/keys/` Link to one of its headings.")]
    [InlineData(
        "[a](/keys#ask-for-help)",
        "LH402 6:5 `#ask-for-help` leads to a part that the hub of `lumen` does not have "
        + "Hide the link as well, or move what it leads to out of the hidden part.")]
    [InlineData("<p data-whitelabel-hide>[a](/keys#ask-for-help)</p>", "")]
    public void Are_compared_at_the_end(string body, string expected)
    {
        foreach (var lineEnd in (string[])["\n", "\r\n"])
        {
            var found = new[] { "LH401", "LH402", "LH405" }
                .SelectMany(id => RuleTrial.Find(id, body, lineEnd, ("pages/keys.mdx", Page)))
                .Select(finding => $"{finding.Rule.Id} {finding.Span.Position} {finding.Message} {finding.Help}");
            Assert.Equal(expected, string.Join('\n', found));
        }
    }
}
