

namespace LinkHub.GuideCheck.Tests.Rules.Words;

/// <summary>Names that are words of every day, and names that stand where they should.</summary>
public sealed class WrongProviderTests
{
    private const string Picture = "(/images/acme/api-keys.svg)";

    [Theory]
    [InlineData($"Acme, Acme.\n\n![The button Close at the top]{Picture}")]
    [InlineData($"Acme, Acme.\n\n![Close the window]{Picture}")]
    [InlineData($"Acme, Acme.\n\n![Click Close]{Picture}")]
    [InlineData($"Acme, Acme.\n\n![Settings And Close Dialog Of Acme]{Picture}")]
    [InlineData($"Acme, Acme. Acme reads from HarborHQ.\n\n![A page of HarborHQ]{Picture}")]
    [InlineData($"HarborHQ owns Acme.\n\n![A page of HarborHQ]{Picture}")]
    public void Is_not_found_in(string body) => Assert.Empty(RuleTrial.Find("LH607", body, "\n", Others));

    [Theory]
    [InlineData($"Acme, Acme.\n\n![The settings of Close]{Picture}", "8:19")]
    [InlineData("Acme, Acme.\n\nLink your HarborHQ account.", "8:11")]
    public void Is_found_in(string body, string place)
    {
        var finding = Assert.Single(RuleTrial.Find("LH607", body, "\n", Others));
        Assert.Equal(place, finding.Span.Position.ToString());
    }

    private static (string, string?)[] Others => [Definition("close", "Close"), Definition("harbor", "HarborHQ")];

    private static (string, string?) Definition(string key, string title) => ($"connectors/{key}/{key}.connector.s1.yaml", $$"""
        info: {key: {{key}}, title: {{title}}}
        authentication:
          - custom: {type: custom, label: API Key, configFields: []}
        """);
}
