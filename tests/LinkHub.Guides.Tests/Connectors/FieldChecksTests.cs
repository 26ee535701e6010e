namespace LinkHub.Guides.Tests.Connectors;

/// <summary>What is checked across the fields of a form while a definition is read.</summary>
public sealed class FieldChecksTests
{
    [Fact]
    public void Options_that_send_the_same_value_are_reported_once()
    {
        var (_, findings) = Definitions.Read(Definitions.WithMethod(
            "configFields: [{key: a, label: A, type: select, options: [{value: x}, {value: y}, {value: x, label: X}]}]"));
        Assert.Equal(
            "duplicate-key a.yaml:5:97-5:98 two options have the value `x` | "
                + "Give each option a value of its own, or delete one.\n",
            findings);
    }

    [Fact]
    public void Ten_thousand_options_are_read()
    {
        var options = string.Join(", ", Enumerable.Range(0, 10_000).Select(i => $"{{value: v{i}}}"));
        var (connector, findings) = Definitions.Read(Definitions.WithMethod(
            $"configFields: [{{key: a, label: A, type: select, options: [{options}]}}]"));
        Assert.Equal("", findings);
        Assert.Equal(10_000, connector!.Methods[0].ConfigFields[0].Options.Count);
    }

    [Theory]
    [InlineData("mode", "")]
    [InlineData("mdoe", "bad-value p.yaml:7:43-7:47 a condition asks for `mdoe`, which is no field of the form | "
        + "Did you mean `mode`?\n")]
    public void A_condition_asks_for_a_field_of_the_form(string other, string expected)
    {
        var (_, findings) = Definitions.ReadNango(string.Join('\n', [
            "acme:", "  display_name: Acme", "  auth_mode: API_KEY", "  connection_config:",
            "    mode: {title: Mode, enum: [a, b]}", "    more:",
            $"      {{title: More, visible_when: {{field: {other}, equals: a}}}}", ""]));
        Assert.Equal(expected, findings);
    }

    [Theory]
    [InlineData("{\"info\": {\"title\": \"A\", \"key\": \"a\"}, \"authentication\": []}", "")]
    [InlineData("{\"info\": {\"title\": \"A\", \"key\": \"a\",},}", "")]
    [InlineData("{\"info\": {\"title\": \"A\", \"key\": \"a\", \"version\": 1e400}}", "")]
    [InlineData("{\"info\": {\"title\": \"A\", \"key\": \"a\", \"title\": \"B\"}}", "duplicate-key a.yaml:1:37")]
    [InlineData("{\"info\": {\"title\": \"A\", \"key\": \"a\"}, // no\n \"baseUrl\": \"b\"}", "unknown-key a.yaml:1:38")]
    public void Json_is_read_as_the_yaml_it_is(string json, string expected)
    {
        var findings = Definitions.Read(json).Findings;
        Assert.StartsWith(expected, findings, StringComparison.Ordinal);
        Assert.Equal(expected.Length == 0, findings.Length == 0);
    }

    [Fact]
    public void Json_that_is_too_deep_is_a_finding()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\": ", 65)) + "1" + new string('}', 65);
        Assert.Contains("yaml-depth a.yaml:1:", Definitions.Read(deep).Findings, StringComparison.Ordinal);
    }
}
