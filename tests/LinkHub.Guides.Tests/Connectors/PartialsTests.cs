using LinkHub.Guides.Connectors.Native;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Connectors;

public sealed class PartialsTests
{
    private const string Info = "info: {title: A, key: a}\n";

    [Fact]
    public void Several_references_make_one_list_and_keep_their_own_places()
    {
        var (connector, findings) = Definitions.Read(
            Info + "actions:\n  $ref: a.one\n  $ref: a.two\n",
            ("a.one", "- actionId: first\n- actionId: second\n"),
            ("a.two", "# all new\n- actionId: third\n"));

        Assert.Equal("", findings);
        Assert.Equal(
            ["first (a.one.yaml:1:13)", "second (a.one.yaml:2:13)", "third (a.two.yaml:2:13)"],
            connector!.Actions.Select(action => action.Id.ToString()));
    }

    [Fact]
    public void A_partial_brings_keys_into_a_mapping_and_may_include_others()
    {
        var (connector, findings) = Definitions.Read(
            Info + "$ref: a.rest\n",
            ("a.rest", "authentication:\n  - oauth2:\n      $ref: a.oauth\n"),
            ("a.oauth", "label: OAuth 2.0\nsetupFields: [{key: id, label: ID}]\n"));

        Assert.Equal("", findings);
        var method = Assert.Single(connector!.Methods);
        Assert.Equal("a.oauth.yaml:1:1", method.Span.ToString());
        Assert.Equal("ID (a.oauth.yaml:2:32)", Assert.Single(method.SetupFields).Label.ToString());
    }

    [Fact]
    public void A_partial_of_remarks_adds_nothing()
    {
        var (connector, findings) = Definitions.Read(Info + "actions:\n  $ref: a.none\n", ("a.none", "# later\n"));
        Assert.Equal("", findings);
        Assert.Empty(connector!.Actions);
    }

    [Fact]
    public void A_list_item_that_is_a_reference_is_replaced_by_the_items()
    {
        var (connector, findings) = Definitions.Read(
            Info + "actions:\n  - actionId: own\n  - $ref: a.more\n", ("a.more", "- actionId: x\n- actionId: y\n"));
        Assert.Equal("", findings);
        Assert.Equal(["own", "x", "y"], connector!.Actions.Select(action => action.Id.Value));
    }

    [Theory]
    [InlineData(
        "$ref: a.gone",
        "unresolved-ref a.yaml:2:7-2:13 there is no partial `a.gone` | "
            + "Add `a.gone.s1.partial.yaml` beside the definition, or correct the name.")]
    [InlineData(
        "$ref: ../secret",
        "unresolved-ref a.yaml:2:7-2:16 `$ref` cannot name `../secret` | "
            + "Write the name of a partial in the same folder.")]
    [InlineData(
        "$ref: C:\\x",
        "unresolved-ref a.yaml:2:7-2:11 `$ref` cannot name `C:\\x` | "
            + "Write the name of a partial in the same folder.")]
    [InlineData("$ref: [a]", "bad-type a.yaml:2:7-2:10 `$ref` names no partial | Write a partial's name.")]
    [InlineData(
        "$ref: a.self",
        "cyclic-ref a.self.yaml:1:11-1:17 the partial `a.self` includes itself | "
            + "Delete one `$ref` of the circle.")]
    [InlineData(
        "$ref: a.left",
        "cyclic-ref a.right.yaml:1:7-1:13 the partial `a.left` includes itself | "
            + "Delete one `$ref` of the circle.")]
    [InlineData(
        "$ref: a.text",
        "bad-type a.text.yaml:1:1-1:6 the partial is text, not a list or a mapping | ")]
    [InlineData(
        "$ref: a.list",
        "bad-type a.yaml:2:7-2:13 `$ref` brings a list into a mapping that has keys | "
            + "Put the `$ref` under a key of its own.")]
    [InlineData(
        "$ref: a.info",
        "duplicate-key a.info.yaml:1:1-1:5 the key `info` stands twice | Keep one of the two.")]
    [InlineData(
        "$ref: a.bad",
        "yaml-syntax a.bad.yaml:1:4-1:5 the YAML cannot be read: found character that cannot start any token | "
            + "Put the value in quotes where it is meant as text.")]
    public void A_reference_that_cannot_be_followed_is_reported(string reference, string finding)
    {
        var (connector, findings) = Definitions.Read(
            Info + reference,
            ("a.self", "x: {$ref: a.self}"),
            ("a.left", "$ref: a.right"),
            ("a.right", "$ref: a.left"),
            ("a.text", "hello"),
            ("a.list", "- b"),
            ("a.info", "info: {key: b}"),
            ("a.bad", "b: @c"));
        Assert.Equal(finding + "\n", findings);
        Assert.Equal("a", connector!.Key.Value);
    }

    [Fact]
    public void References_cannot_multiply_a_text()
    {
        // Each of 15 partials includes the next ten times over.
        var partials = Enumerable.Range(0, 15)
            .Select(i => ($"p{i}", string.Concat(Enumerable.Range(0, 10).Select(k => $"k{k}: {{$ref: p{i + 1}}}\n"))));
        var (_, findings) = Definitions.Read(Info + "$ref: p0", [.. partials, ("p15", "- x")]);
        Assert.Contains("limit-reached", findings, StringComparison.Ordinal);
        Assert.Contains("the partials together have more than 1000000 values", findings, StringComparison.Ordinal);
        Assert.Single(findings.Split("limit-reached")[1..]);
    }

    [Fact]
    public void A_reference_of_a_schema_is_left_alone()
    {
        var asked = new List<string>();
        var file = new SourceFile("a.yaml", Info + "context: {schema: {$ref: '#/x'}}");
        var diagnostics = new DiagnosticBag();
        SourceFile? Find(string name)
        {
            asked.Add(name);
            return null;
        }

        ConnectorYamlReader.Read(file, Find, diagnostics);
        Assert.Empty(asked);
        Assert.Empty(diagnostics);
    }
}
