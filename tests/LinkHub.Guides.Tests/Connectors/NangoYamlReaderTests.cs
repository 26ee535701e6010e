using LinkHub.Guides.Connectors;
using LinkHub.Guides.Guides;

namespace LinkHub.Guides.Tests.Connectors;

public sealed class NangoYamlReaderTests
{
    private const string Providers =
        """
        larkspur:
            display_name: Larkspur
            categories: [support]
            auth_mode: BASIC
            docs_connect: https://docs.example/larkspur/connect
            credentials:
                username:
                    type: string
                    title: Team ID
                    description: Your team
                    example: t-12
                    pattern: '^t-'
                    doc_section: '#step-1'
                secondFactor:
                    type: string
                    title: Factor
                    optional: true
                    visible_when: {field: region, equals: eu}
            connection_config:
                late: {type: string, title: Late}
                region: {type: string, title: Region, order: 1, enum: [eu, no], default_value: eu}
                host: {type: string, title: Host, order: 2, format: hostname, prefix: 'https://', suffix: .example}
                found: {type: string, title: '', automated: true}
                fixed: {type: string, title: Fixed, hidden: true}
        larkspur-copy:
            display_name: Larkspur Copy
            alias: larkspur
            connection_config:
                only: {type: string, title: Only}
        """;

    private const string Model =
        """
        connector = larkspur  p.yaml:1:1-1:9
          title = Larkspur  p.yaml:2:19-2:27
          category = support  p.yaml:3:18-3:25
          guide url = https://docs.example/larkspur/connect  p.yaml:5:19-5:56
          method = Basic Auth  p.yaml:4:16-4:21
            Custom slug basic-auth key BASIC grant 
            link-account region = Region  p.yaml:21:39-21:45
              Select required
              value = eu  p.yaml:21:88-21:90
              option eu = eu  p.yaml:21:64-21:66
              option no = no  p.yaml:21:68-21:70
            link-account host = Host  p.yaml:22:37-22:41
              Text required
              prefix = https://  p.yaml:22:79-22:89
              suffix = .example  p.yaml:22:99-22:107
              format = HostName  p.yaml:22:61-22:69
            link-account username = Team ID  p.yaml:9:20-9:27
              Text required
              description = Your team  p.yaml:10:26-10:35
              example = t-12  p.yaml:11:22-11:26
              section = #step-1  p.yaml:13:26-13:35
              pattern = ^t-  p.yaml:12:22-12:27
            link-account password = Password  p.yaml:4:16-4:21
              Password required secret
            link-account secondFactor = Factor  p.yaml:16:20-16:26
              Text
              when region = eu  p.yaml:18:51-18:53
            link-account late = Late  p.yaml:20:37-20:41
              Text required
            link-account found =   p.yaml:23:38-23:40
              Text required computed
            link-account fixed = Fixed  p.yaml:24:38-24:43
              Text required hidden

        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Reads_every_value_with_its_place(string lineEnd)
    {
        var (connectors, findings) = Definitions.ReadNango(Providers.ReplaceLineEndings(lineEnd));
        Assert.Equal("", findings);
        Assert.Equal(Model.ReplaceLineEndings("\n"), ConnectorDump.Of(connectors[0]));
    }

    [Fact]
    public void An_alias_is_a_shallow_copy()
    {
        var copy = Definitions.ReadNango(Providers).Connectors[1];
        Assert.Equal("larkspur", copy.AliasOf?.Value);
        Assert.Equal(["Team ID", "Password", "Factor", "Only"], Asked(copy));
    }

    [Theory]
    [InlineData("API_KEY", "API Key*")]
    [InlineData("BASIC", "User Name, Password*")]
    [InlineData("SIGNATURE", "User Name, Password*")]
    [InlineData("OAUTH2_CC", "Client ID, Client Secret*")]
    [InlineData(
        "OAUTH2_CC, require_client_certificate: true",
        "Client ID, Client Secret*, Client Certificate*?, Private Key*?")]
    [InlineData("OAUTH2_CC, token_request_auth_method: private_key_jwt", "Client ID")]
    [InlineData("TBA", "OAuth Client ID, OAuth Client Secret*, Token ID*, Token Secret*")]
    [InlineData("TABLEAU", "Personal App Token, Personal App Token Secret*, Content URL*?")]
    [InlineData("BILL", "User Name, Password*, Organization ID, Developer Key*")]
    [InlineData("AWS_SIGV4", "IAM Role ARN")]
    [InlineData("OAUTH1", "")]
    [InlineData("OAUTH2", "")]
    [InlineData("JWT", "")]
    [InlineData("TWO_STEP", "")]
    [InlineData("APP", "")]
    [InlineData("APP_STORE", "")]
    [InlineData("CUSTOM", "")]
    [InlineData("INSTALL_PLUGIN", "")]
    [InlineData("MCP_OAUTH2", "")]
    [InlineData("MCP_OAUTH2_GENERIC", "")]
    [InlineData("NONE", "")]
    public void An_auth_mode_asks_for_its_own_fields(string mode, string asked)
    {
        var (connectors, findings) = Definitions.ReadNango($"a: {{display_name: A, auth_mode: {mode}}}");
        Assert.Equal("", findings);
        var fields = AskedFields.Of(Assert.Single(connectors[0].Methods), GuideKind.LinkAccount);
        Assert.Equal(asked, string.Join(", ", fields.Select(field =>
            field.Label.Value + (field.IsSecret ? "*" : "") + (field.IsRequired ? "" : "?"))));
    }

    [Theory]
    [InlineData(
        "a: {display_name: A, auth_mode: OAUTH_2}",
        "bad-value p.yaml:1:33-1:40 `auth_mode` of the provider cannot be `OAUTH_2` | "
            + "Did you mean `OAUTH2`?")]
    [InlineData(
        "a: {display_name: A}",
        "missing-key p.yaml:1:5-1:17 the provider has no `auth_mode` | Write a value for `auth_mode`.")]
    [InlineData(
        "a: {auth_mode: NONE}",
        "missing-key p.yaml:1:5-1:14 the provider has no `display_name` | Write a value for `display_name`.")]
    [InlineData("a: [b]", "bad-type p.yaml:1:4-1:7 the provider is a list, not a mapping | ")]
    [InlineData(
        "a b: {display_name: A, auth_mode: NONE}",
        "bad-value p.yaml:1:1-1:4 the provider cannot be called `a b` | "
            + "Use ASCII letters, digits, `_`, `-` and `.`, a letter or digit first, at most 120 characters.")]
    [InlineData(
        "a: {display_name: A, auth_mode: NONE}\nb: {display_name: B, auth_mode: NONE, alias: c}",
        "unresolved-ref p.yaml:2:46-2:47 there is no provider `c` | Did you mean `a`?")]
    [InlineData(
        "a: {display_name: A, auth_mode: NONE, alias: b}\nb: {display_name: B, auth_mode: NONE, alias: a}",
        "cyclic-ref p.yaml:1:46-1:47 the aliases from `b` on do not end | Write one of the providers out.")]
    [InlineData(
        "a: {display_name: A, auth_mode: JWT, credentials: {k: {titel: K}, l: {title: L, oder: 1}}}",
        "unknown-key p.yaml:1:56-1:61 `titel` is not a key of a field | "
            + "Did you mean `title`?\n"
            + "missing-key p.yaml:1:56-1:61 the field has no `title` | "
            + "Write a value for `title`.\n"
            + "unknown-key p.yaml:1:81-1:85 `oder` is not a key of a field | "
            + "Did you mean `order`?")]
    [InlineData(
        "a: {display_name: A, auth_mode: JWT, credentials: {k: {title: K, enum: []}}}",
        "select-without-options p.yaml:1:72-1:74 a field with `enum` has no values | List the values.")]
    public void Reports_what_is_wrong(string yaml, string finding) =>
        Assert.Equal(finding + "\n", Definitions.ReadNango(yaml).Findings);

    [Fact]
    public void A_copy_does_not_repeat_the_findings_of_its_original()
    {
        var yaml = "a: {display_name: A, auth_mode: X}\nb: {display_name: B, alias: a}\nc: {display_name: C, alias: a}";
        Assert.Single(Definitions.ReadNango(yaml).Findings.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Copies_that_grow_with_each_other_are_refused_once()
    {
        var chain = Enumerable.Range(1, 1000).Select(i => $"p{i}: {{display_name: P, alias: p{i - 1}, k{i}: v}}\n");
        var (connectors, findings) = Definitions.ReadNango("p0: {display_name: P, auth_mode: API_KEY}\n" + string.Concat(chain));
        Assert.InRange(connectors.Count, 500, 900);
        Assert.Contains("the aliases of this file copy more than 250000 values", Assert.Single(findings.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Asked(Connector connector) =>
        AskedFields.Of(connector.Methods[0], GuideKind.LinkAccount).Select(field => field.Label.Value);
}
