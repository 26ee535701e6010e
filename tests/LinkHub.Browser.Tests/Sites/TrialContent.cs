

namespace LinkHub.Browser.Tests.Sites;

/// <summary>
/// A site to try forms on: a host whose forms post, a partner whose forms hand over, one whose forms are a
/// preview, and providers with every kind of field.
/// </summary>
internal static class TrialContent
{
    public const string Guide = "connectors/lumen/guides/link-account/api-key/";

    private const string Lumen = """
        info: {key: lumen, title: Lumen, version: 1.0.0}
        authentication:
          - custom:
              type: custom
              label: API Key
              environments:
                - {key: live, name: Live}
                - {key: trial, name: Trial}
              configNotices:
                - {key: top, type: info, position: top, description: Ask an owner of your Lumen account for help.}
                - {key: key, type: warning, position: top, anchor: apiKey, description: Lumen shows the key **once**.}
                - {key: end, type: info, position: bottom, description: Connecting takes a few seconds.}
              configFields:
                - {key: email, label: Email, type: text, required: true, secret: false, validation: {format: email}}
                - key: apiKey
                  label: API Key
                  type: password
                  required: true
                  description: Made under **Settings > Keys**.
                  tooltip: It starts with lm_.
                  validation: {pattern: "^lm_[a-z0-9]{4,}$", errorMessage: A Lumen key starts with lm_}
                - {key: secondKey, label: Second Key, type: password, required: false}
                - key: region
                  label: Region
                  type: select
                  required: true
                  secret: false
                  options: [{value: eu, label: Europe}, {value: us, label: America}]
                - key: plan
                  label: Plan
                  type: select
                  required: false
                  secret: false
                  options: [{value: a, label: A}, {value: b, label: B}, {value: c, label: C}, {value: d, label: D}]
                - {key: certificate, label: Certificate, type: text_area, required: false}
                - {key: callback, label: Callback, type: text, secret: false, readOnly: true, value: "https://cb.example/x"}
          - oauth2:
              type: oauth2
              grantType: authorization_code
              label: OAuth 2.0
              requiredScopes: [contacts.read]
              configFields:
                - {key: workspace, label: Workspace, type: text, required: true, secret: false}
              setupFields:
                - {key: clientSecret, label: Client Secret, type: password, required: true}
          - custom:
              type: custom
              label: Nothing To Enter
        """;

    private const string Tally = """
        tally:
          display_name: Tally
          auth_mode: API_KEY
          connection_config:
            subdomain:
              type: string
              title: Subdomain
              description: The first part of your address.
              pattern: '^[a-z0-9-]+$'
              prefix: https://
              suffix: .tally.example
              order: 1
            kind:
              type: string
              title: Sign-in
              description: How Tally knows you.
              enum: [key, role]
              default_value: key
              order: 2
            role:
              type: string
              title: Role
              description: The role to take.
              visible_when: {field: kind, equals: role}
              order: 3
        """;

    /// <summary>Writes the content folder.</summary>
    /// <param name="write">Takes a path below it and a text.</param>
    /// <param name="endpoint">Where the host's forms post to.</param>
    /// <param name="parent">The origin that may embed forms.</param>
    public static void Write(Action<string, string> write, string endpoint, string parent)
    {
        write("linkhub.yaml", "host: {brand: poster, domains: [poster.example]}\n");
        write("brands/poster/brand.yaml", Brand("Poster", "post", parent, $", endpoint: \"{endpoint}\"") + "whitelabel: false\n");
        write("brands/herald/brand.yaml", Brand("Herald", "message", parent, ""));
        write("brands/glimpse/brand.yaml", Brand("Glimpse", "preview", parent, ""));
        write("connectors/lumen/lumen.connector.s1.yaml", Lumen + "\n");
        write("connectors/providers.yaml", Tally + "\n");
        write("connectors/verdicts/verdicts.connector.s1.yaml", Verdicts.VerdictCases.Definition);
        write("guides/lumen/link-account/api-key.mdx", """
            ---
            title: Connect Lumen with API Key
            description: Make a key in Lumen and link your account.
            ---

            <Steps>
              <Step title="Open the settings">In Lumen, choose **Settings > Keys**.</Step>
              <Step title="Fill in the form">Enter your **Email**, your **API Key** and your **Region**.</Step>
            </Steps>
            """);
        write("guides/lumen/connector-profile/oauth-2-0.mdx", """
            ---
            title: Connect Lumen with OAuth 2.0
            description: Register an application in Lumen.
            ---

            Copy the **Client Secret** of your application.
            """);
    }

    private static string Brand(string name, string mode, string parent, string more) =>
        $"name: {name}\nhub: {name} Links\nconnect: {{mode: {mode}, parentOrigins: [\"{parent}\"]{more}}}\n";
}
