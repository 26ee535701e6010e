
namespace LinkHub.Guides.Tests.Connectors;

/// <summary>Wrong definitions: each defect has one finding, and the connector is read all the same.</summary>
public sealed class ConnectorBadInputTests
{
    [Theory]
    [InlineData(
        "config_fields: []",
        "unknown-key a.yaml:5:7-5:20 `config_fields` is not a key of a method | "
            + "Did you mean `configFields`?")]
    [InlineData(
        "environment: {}\nzebra: 1",
        "unknown-key a.yaml:5:7-5:18 `environment` is not a key of a method | Did you mean `environments`?")]
    [InlineData(
        "type: oath2",
        "bad-value a.yaml:5:13-5:18 `type` of the method cannot be `oath2` | Did you mean `oauth2`?")]
    [InlineData(
        "configFields: {key: a}",
        "bad-type a.yaml:5:21-5:29 `configFields` of the method is a mapping, not a list | ")]
    [InlineData("configFields: [a]", "bad-type a.yaml:5:22-5:23 the field is text, not a mapping | ")]
    [InlineData(
        "configFields: [{label: A}]",
        "missing-key a.yaml:5:23-5:28 the field has no `key` | Write a value for `key`.")]
    [InlineData(
        "configFields: [{key: '', label: A}]",
        "missing-key a.yaml:5:23-5:26 `key` of the field is empty | Write a value for `key`.")]
    [InlineData(
        "configFields: [{key: a}]",
        "missing-key a.yaml:5:23-5:26 the field has no `label` | Write a value for `label`.")]
    [InlineData(
        "configFields: [{key: a, label: A, requried: true}]",
        "unknown-key a.yaml:5:41-5:49 `requried` is not a key of a field | Did you mean `required`?")]
    [InlineData(
        "configFields: [{key: a, label: A, type: passwrod}]",
        "bad-value a.yaml:5:47-5:55 `type` of the field cannot be `passwrod` | Did you mean `password`?")]
    [InlineData(
        "configFields: [{key: a, label: A, type: select}]",
        "select-without-options a.yaml:5:47-5:53 a select field has no options | "
            + "List `options`, or use another type.")]
    [InlineData(
        "configFields: [{key: a, label: A}, {key: a, label: B}]",
        "duplicate-key a.yaml:5:48-5:49 two fields have the key `a` | Rename one of the two.")]
    [InlineData(
        "configFields: [{key: a, label: A}, {key: A, label: B}]",
        "duplicate-key a.yaml:5:48-5:49 the field keys `A` and `a` differ in case only | "
            + "Rename one of the two.")]
    [InlineData(
        "configFields: [{key: __proto__, label: A}]",
        "reserved-name a.yaml:5:28-5:37 the field cannot be called `__proto__`, browsers reserve that name | "
            + "Choose another name.")]
    [InlineData(
        "configNotices: [{key: n, description: D, anchor: x}]",
        "bad-value a.yaml:5:56-5:57 `anchor` of the notice cannot be `x` | "
            + "Write the key of a field of the same form.")]
    [InlineData(
        "authorization: {v: $.credentials.apiKey}",
        "undeclared-credential a.yaml:5:40-5:46 no field of the method has the key `apiKey` | "
            + "Declare the field, or correct the name.")]
    [InlineData(
        "authorization: [\"a ${credentials.tokn}\"]\nsetupFields: [{key: token, label: T}]",
        "undeclared-credential a.yaml:5:40-5:44 no field of the method has the key `tokn` | "
            + "Did you mean `token`?")]
    [InlineData(
        "grantType: client_credential",
        "bad-value a.yaml:5:18-5:35 `grantType` of the method cannot be `client_credential` | "
            + "Did you mean `client_credentials`?")]
    public void A_method_reports(string lines, string finding)
    {
        foreach (var lineEnd in (string[])["\n", "\r\n"])
        {
            var (connector, findings) = Definitions.Read(Definitions.WithMethod(lines).ReplaceLineEndings(lineEnd));
            Assert.Equal(finding + "\n", findings);
            Assert.Equal("api-key", Assert.Single(connector!.Methods).Slug);
        }
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("'\"><i'")]
    [InlineData("../x")]
    [InlineData("\u00E9")]
    [InlineData("e\u0301")]
    [InlineData("-x")]
    public void A_field_key_is_safe_to_send(string key)
    {
        var yaml = Definitions.WithMethod($"configFields: [{{key: {key}, label: A}}]");
        var (connector, findings) = Definitions.Read(yaml);
        Assert.StartsWith("bad-value a.yaml:5:28-", findings, StringComparison.Ordinal);
        Assert.Single(connector!.Methods[0].ConfigFields);
    }

    [Theory]
    [InlineData("[1]", "bad-type a.yaml:1:1-1:4 the connector is a list, not a mapping | \n")]
    [InlineData("just text", "bad-type a.yaml:1:1-1:10 the connector is text, not a mapping | \n")]
    [InlineData("", "empty-document a.yaml:1:1-1:1 the YAML is empty | Write a mapping.\n")]
    public void A_file_that_is_no_definition_gives_nothing(string yaml, string finding)
    {
        var (connector, findings) = Definitions.Read(yaml);
        Assert.Null(connector);
        Assert.Equal(finding, findings);
    }

    [Fact]
    public void A_definition_without_info_is_named_after_its_file()
    {
        var (connector, findings) = Definitions.Read("baseUrl: x");
        Assert.Equal(("a", "a"), (connector!.Key.Value, connector.Title.Value));
        Assert.Equal("missing-key a.yaml:1:1-1:1 the connector has no `info` | Write `info`.\n", findings);
    }

    [Fact]
    public void A_method_whose_keys_are_not_indented_is_read_with_a_finding()
    {
        var (connector, findings) = Definitions.Read(
            "info: {title: A, key: a}\nauthentication:\n  - custom:\n    type: custom\n    label: API Key\n");
        Assert.Equal("api-key", Assert.Single(connector!.Methods).Slug);
        const string Finding = "`type` stands beside `custom`, a method has one key in the list";
        Assert.Contains($"bad-type a.yaml:4:5-4:9 {Finding}", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_platform_provides_needs_no_field()
    {
        const string Uses =
            "authorization: {a: $.credentials.accessToken, b: '${credentials.refreshToken}', c: x.credentials.y}";
        Assert.Equal("", Definitions.Read(Definitions.WithMethod(Uses)).Findings);
        const string Registered = "type: mcp\nauthorization: $.credentials.clientId";
        Assert.Equal("", Definitions.Read(Definitions.WithMethod(Registered)).Findings);
    }
}
