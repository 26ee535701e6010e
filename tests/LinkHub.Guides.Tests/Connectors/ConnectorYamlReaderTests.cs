

namespace LinkHub.Guides.Tests.Connectors;

public sealed class ConnectorYamlReaderTests
{
    private const string Definition =
        """
        info:
          title: Larkspur
          key: larkspur
          description: Tickets
          assets: {icon: /images/larkspur.svg}
          categories: [Support]
        baseUrl: https://api.larkspur.example/${credentials.region}
        authentication:
          - custom:
              type: custom
              label: API Key
              authorization: {value: $.credentials.apiKey}
              configFields:
                - key: apiKey
                  label: API Key
                  type: password
                  required: true
                  secret: false
                  placeholder: lk_
                  description: Under **Settings**.
                  tooltip: A long text
                  validation: {pattern: "^lk_", errorMessage: Begins with lk_}
                - {key: region, label: Region, type: select, required: yes,
                   options: [{value: eu, label: Europe}, {value: no}]}
                - {key: mail, label: E-mail, type: text, secret: false, validation: {format: email},
                   externalSystemAccountIdentifier: true}
                - {key: total, label: Total, type: text, computed: true}
                - {key: address, label: Address, type: text, readOnly: true, value: "https://x.example"}
              configNotices:
                - {key: n, type: warning, description: Mind, position: bottom, anchor: region}
              support: {link: "https://x.example/guide"}
              environments: [{key: production, name: Production}]
              testActions: [{action: list, required: true}]
          - oauth2:
              grantType: authorization_code
              label: OAuth 2.0
              requiredScopes: [read]
              setupFields: [{key: clientId, label: Client ID, type: text}]
              authorization: {id: "${credentials.clientId}", token: $.credentials.accessToken}
        scopeDefinitions:
          write: {description: Change, includes: [read]}
          read:
        actions:
          - {actionId: list, label: List, requiredScopes: [read], authRequirements: {oauth2: [write]}}
        """;

    private const string Model =
        """
        connector = larkspur  a.yaml:3:8-3:16
          title = Larkspur  a.yaml:2:10-2:18
          description = Tickets  a.yaml:4:16-4:23
          icon = /images/larkspur.svg  a.yaml:5:18-5:38
          category = Support  a.yaml:6:16-6:23
          method = API Key  a.yaml:11:14-11:21
            Custom slug api-key key custom grant 
            link-account apiKey = API Key  a.yaml:15:18-15:25
              Password required secret
              placeholder = lk_  a.yaml:19:24-19:27
              description = Under **Settings**.  a.yaml:20:24-20:43
              tooltip = A long text  a.yaml:21:20-21:31
              pattern = ^lk_  a.yaml:22:33-22:39
              error = Begins with lk_  a.yaml:22:55-22:70
            link-account region = Region  a.yaml:23:32-23:38
              Select secret
              option eu = Europe  a.yaml:24:41-24:47
              option no = no  a.yaml:24:58-24:60
            link-account mail = E-mail  a.yaml:25:30-25:36
              Text identifier
              format = Email  a.yaml:25:86-25:91
            link-account total = Total  a.yaml:27:31-27:36
              Text secret computed
            link-account address = Address  a.yaml:28:33-28:40
              Text secret read-only
              value = https://x.example  a.yaml:28:77-28:96
            Warning at Bottom before region = Mind  a.yaml:30:48-30:52
            link = https://x.example/guide  a.yaml:31:23-31:48
            environment = Production  a.yaml:32:46-32:56
            test = list  a.yaml:33:30-33:34
          method = OAuth 2.0  a.yaml:36:14-36:23
            OAuth2 slug oauth-2-0 key oauth2 grant authorization_code
            connector-profile clientId = Client ID  a.yaml:38:44-38:53
              Text secret
            required scope = read  a.yaml:37:24-37:28
          scope = write  a.yaml:41:3-41:8
            description = Change  a.yaml:41:24-41:30
            includes = read  a.yaml:41:43-41:47
          scope = read  a.yaml:42:3-42:7
          action = list  a.yaml:44:16-44:20
            label = List  a.yaml:44:29-44:33
            scope = read  a.yaml:44:52-44:56
            scope for oauth2 = write  a.yaml:44:87-44:92

        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Reads_every_value_with_its_place(string lineEnd)
    {
        var (connector, findings) = Definitions.Read(Definition.ReplaceLineEndings(lineEnd));
        const string Finding = "bad-value a.yaml:23:64-23:67 `required` of the field cannot be `yes`";
        Assert.Equal($"{Finding} | Write one of `true`, `false`.\n", findings);
        Assert.Equal(Model.ReplaceLineEndings("\n"), ConnectorDump.Of(connector));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Reads_a_guide_written_in_a_definition(string lineEnd)
    {
        var yaml = Definitions.WithMethod(
            """
            support:
              guides:
                config:
                  warning: Only owners.
                  sections:
                    - title: Make a key
                      content: In **Settings**.
                      list: [one, two]
                      applicableScopes: [read]
                      steps:
                        - {title: Sign in, content: Go., list: [a], image: /i.png, displayScopes: true}
                        - {title: Write, displayScopes: [write], applicableScopes: write}
                setup: {sections: []}
            """.ReplaceLineEndings("\n")).ReplaceLineEndings(lineEnd);
        var (connector, findings) = Definitions.Read(yaml);

        Assert.Equal("", findings);
        Assert.Equal(
            """
            connector = a  a.yaml:1:23-1:24
              title = A  a.yaml:1:15-1:16
              method = API Key  a.yaml:4:14-4:21
                Custom slug api-key key custom grant 
                config guide
                  warning = Only owners.  a.yaml:8:22-8:34
                  section = Make a key  a.yaml:10:24-10:34
                    content = In **Settings**.  a.yaml:11:26-11:42
                    item = one  a.yaml:12:24-12:27
                    item = two  a.yaml:12:29-12:32
                    scope = read  a.yaml:13:36-13:40
                    step with scopes = Sign in  a.yaml:15:29-15:36
                      content = Go.  a.yaml:15:47-15:50
                      item = a  a.yaml:15:59-15:60
                      image = /i.png  a.yaml:15:70-15:76
                    step with scopes = Write  a.yaml:16:29-16:34
                      scope = write  a.yaml:16:78-16:83
                setup guide

            """.ReplaceLineEndings("\n"),
            ConnectorDump.Of(connector));
    }

    [Fact]
    public void Plain_words_of_other_types_stay_text()
    {
        foreach (var word in (string[])["no", "yes", "on", "012", "1e3", "0x1F", "2026-01-01"])
        {
            var yaml = $"configFields: [{{key: k, label: {word}, type: select, options: [{{value: {word}}}]}}]";
            var (connector, findings) = Definitions.Read(Definitions.WithMethod(yaml));
            Assert.Equal("", findings);
            var field = connector!.Methods[0].ConfigFields[0];
            var option = Assert.Single(field.Options);
            Assert.Equal((word, word, word), (field.Label.Value, option.Value.Value, option.Label.Value));
        }
    }
}
