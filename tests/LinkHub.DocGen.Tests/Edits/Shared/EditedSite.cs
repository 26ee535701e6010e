using System.Text;

namespace LinkHub.Edits;

/// <summary>A small content folder with a file of every kind, for edits while programs read it.</summary>
internal static class EditedSite
{
    /// <summary>The files by path with their texts.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["linkhub.yaml"] = "host:\n  brand: tern\n  domains: [tern.example]\n",
        ["brands/tern/brand.yaml"] = Brand("Tern", "Tern Hub", isWhitelabel: false),
        ["brands/wren/brand.yaml"] = Brand("Wren", "Wren Connect", isWhitelabel: true),
        ["brands/wren/theme.css"] = "body { letter-spacing: 0; }\n",
        ["brands/wren/logo.svg"] = Picture("blue"),
        ["connectors/larkspur/larkspur.connector.s1.yaml"] = """
            info:
              title: Larkspur
              key: larkspur
              version: 1.0.0
              description: Course bookings for teams
              categories: [Learning]
            authentication:
              - custom:
                  type: custom
                  label: API Key
                  configFields:
                    - {key: site, label: Site Name, type: text, required: true, secret: false}
                    - {key: apiKey, label: API Key, type: password, required: true}

            """,
        ["guides/larkspur/link-account/api-key.mdx"] = """
            ---
            title: Connect Larkspur with API Key
            description: Make a key in Larkspur and link your account to {brand.name}.
            ---

            <section data-guide-section data-guide-scopes="">
              ## Make a key

              <Steps>
                <Step title="Open the keys">
                  In Larkspur, choose **Settings > Keys** and name the key `{brand.name}`.

                  ![The list of keys](keys.svg)
                </Step>

                <Step title="Copy it">
                  <Reminder />

                  Keep it as [Accounts](/accounts#keys) says.
                </Step>
              </Steps>
            </section>

            <div data-whitelabel-hide>
              ## Link the account

              <Steps>
                <Step title="Fill out the fields">
                  Fill out the following fields using details from your provider:

                  - **Site Name**
                  - **API Key**
                </Step>
              </Steps>
            </div>

            """,
        ["guides/larkspur/link-account/keys.svg"] = Picture("green"),
        ["pages/accounts.mdx"] = "---\ntitle: Accounts\ndescription: Who has one.\n---\n\n## Keys\n\nNobody at {brand.name} reads keys.\n",
        ["pages/start.mdx"] =
            "---\ntitle: Start\ndescription: Where to begin.\n---\n\nRead about [keys](/accounts#keys) first, then ask {brand.name}.\n",
        ["snippets/Reminder.mdx"] = "Write it down at once: it is shown only this time.\n",
    };

    /// <summary>The link that needs a second look at the page that holds it.</summary>
    public static string WithBrokenLink(string text) =>
        text.Replace("/accounts#keys", "/accounts#no-such-heading", StringComparison.Ordinal);

    /// <summary>Makes the folder what it is, whatever it was.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="change">What to make of a file's text.</param>
    public static void Write(string folder, Func<string, string>? change = null)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var (path, text) in Files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, new UTF8Encoding(false).GetBytes(change is null ? text : change(text)));
        }
    }

    private static string Brand(string name, string hub, bool isWhitelabel) => $$"""
        name: {{name}}
        hub: {{hub}}
        whitelabel: {{(isWhitelabel ? "true" : "false")}}
        url: https://{{name.ToLowerInvariant()}}.example/hub
        theme: {accent: "#0b5394"}

        """;

    private static string Picture(string color) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"><rect width=\"8\" height=\"8\" fill=\"{color}\"/></svg>\n";
}
