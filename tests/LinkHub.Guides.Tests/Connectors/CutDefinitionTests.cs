using LinkHub.Guides.Connectors;
using LinkHub.Guides.Connectors.Native;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Connectors;

/// <summary>A definition that ends too early is one finding, and is known not to be whole.</summary>
public sealed class CutDefinitionTests
{
    private const string Whole = """
        info: {title: Acme, key: acme}
        authentication:
          - custom:
              type: custom
              label: API Key
              authorization: {value: $.credentials.apiKey}
              configFields:
                - {key: apiKey, label: API Key, type: password}
        """;

    [Theory]
    [InlineData("{key: apiKey, label: API Key, type: password}", "{key: \"apiKey, label: API Key, type: password}", "LH810")]
    [InlineData("{key: apiKey, label: API Key, type: password}", "*field", "LH812")]
    [InlineData("info: {title: Acme, key: acme}", "\tinfo: {title: Acme, key: acme}", "LH810")]
    public void What_could_not_be_read_is_not_also_missing(string text, string instead, string rule)
    {
        Assert.Equal([], Read(Whole).Findings);
        var (connector, findings) = Read(Whole.Replace(text, instead, StringComparison.Ordinal));
        Assert.Equal([rule], findings);
        Assert.True(connector is null or { IsWhole: false });
    }

    private static (Connector? Connector, IEnumerable<string> Findings) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("connectors/acme/acme.connector.s1.yaml", text);
        var connector = ConnectorYamlReader.Read(file, _ => null, diagnostics);
        return (connector, diagnostics.Select(finding => finding.Rule.Id));
    }
}
