

namespace LinkHub.Browser.Tests.Serve;

/// <summary>A preview of a thousand guides.</summary>
public sealed class LargePreview : Preview
{
    private const int Guides = 1_000;

    /// <summary>The guide that is edited, in the content folder.</summary>
    internal const string File = "guides/provider-500/link-account/api-key.mdx";

    /// <summary>Its page, below a hub's address.</summary>
    internal const string Address = "connectors/provider-500/guides/link-account/api-key/";

    internal static string Guide(int number, string text) => $"""
        ---
        title: Connect Provider {number} with API Key
        description: Make a key in Provider {number} and link your account.
        ---

        <Steps>
          <Step title="Make a key">
            Open **Settings** and click **New key**. {text}
          </Step>
          <Step title="Enter the key">
            Enter your **API Key** in its field.
          </Step>
        </Steps>

        """;

    private protected override void WriteContent()
    {
        Write("linkhub.yaml", "host: {brand: harbor}\n");
        Write("brands/harbor/brand.yaml", "{name: Harbor, hub: Harbor Hub, whitelabel: false, url: https://harbor.example}\n");
        for (var number = 0; number < Guides; number++)
        {
            Write($"guides/provider-{number}/link-account/api-key.mdx", Guide(number, "It is shown once."));
            Write($"connectors/provider-{number}/provider-{number}.connector.s1.yaml", $$"""
                info: {title: Provider {{number}}, key: provider-{{number}}, version: 1.0.0, description: Keeps orders}
                baseUrl: https://api.provider-{{number}}.example
                authentication:
                  - custom:
                      type: custom
                      label: API Key
                      authorization: {type: bearer, token: $.credentials.apiKey}
                      configFields:
                        - {key: apiKey, label: API Key, type: password, required: true}
                """);
        }
    }
}
