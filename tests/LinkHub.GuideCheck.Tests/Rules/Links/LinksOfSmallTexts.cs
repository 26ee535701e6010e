namespace LinkHub.GuideCheck.Tests.Rules.Links;

/// <summary>Partials of brands and descriptions of fields have links, too.</summary>
public sealed class LinksOfSmallTexts
{
    private const string Definition = """
        info: {key: birch, title: Birch}
        authentication:
          - custom:
              type: custom
              label: API Key
              configFields:
                - key: apiKey
                  label: API Key
                  type: password
                  required: true
                  secret: true
                  description: See [accounts](/accounts), [help](/help) and [Birch](https://birch.example).
        """;

    [Fact]
    public void Are_looked_at_where_they_are_written()
    {
        var found = RuleTrial.Find(
            "LH401",
            "Text.",
            "\n",
            ("brands/lumen/slots/footer.html", "<p><a href=\"/accounts\">Accounts</a> <a href=\"/gone\">Gone</a></p>\n"),
            ("connectors/birch/birch.connector.s1.yaml", Definition))
            .Select(finding => $"{finding.Span} {finding.Message}");
        Assert.Equal(
            [
                "brands/lumen/slots/footer.html:1:46 `/gone` leads to no page of the hub",
                "connectors/birch/birch.connector.s1.yaml:12:24 `/help` leads to no page of the hub",
            ],
            found);
    }
}
