using System.Globalization;
using System.Text;

namespace LinkHub.Benchmarks;

/// <summary>A made-up content folder of any size: two auth methods a connector, one guide of about 5 kB each.</summary>
internal static class SampleSite
{
    private static readonly string[] Things = ["Invoices", "Contacts", "Tickets", "Payroll", "Courses", "Candidates"];

    /// <param name="folder">Gets the files.</param>
    /// <param name="guides">How many guides to write.</param>
    /// <param name="partners">How many whitelabel brands there are beside the host's own.</param>
    public static void Write(string folder, int guides, int partners = 1)
    {
        WriteFile(folder, "linkhub.yaml", "host:\n  brand: meridian\n  domains: [meridian.example]\n");
        WriteBrand(folder, "meridian", "Meridian", isWhitelabel: false);
        for (var i = 0; i < partners; i++)
        {
            var number = i == 0 ? "" : (i + 1).ToString("D4", CultureInfo.InvariantCulture);
            WriteBrand(folder, "alder" + number, "Alder" + number, isWhitelabel: true);
        }

        for (var i = 0; i * 2 < guides; i++)
        {
            WriteConnector(folder, i, (i * 2) + 1 < guides);
        }
    }

    private static void WriteBrand(string folder, string id, string name, bool isWhitelabel) =>
        WriteFile(folder, $"brands/{id}/brand.yaml", $"""
            name: {name}
            hub: {name} Connect
            whitelabel: {(isWhitelabel ? "true" : "false")}
            url: https://connect.{id}.example
            theme: {"{"}accent: "#0b5394"{"}"}
            """);

    private static void WriteConnector(string folder, int number, bool hasBothGuides)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"provider-{number:D5}");
        var name = string.Create(CultureInfo.InvariantCulture, $"Provider {number:D5} {Things[number % Things.Length]}");
        WriteFile(folder, $"connectors/{key}/{key}.connector.s1.yaml", $"""
            info:
              title: {name}
              key: {key}
              version: 1.0.0
              description: {name} keeps what a company's people work with every day
              categories: [{Things[number % Things.Length]}]
            baseUrl: https://api.{key}.example
            authentication:
              - custom:
                  type: custom
                  label: API Key
                  authorization: {"{"}type: bearer, token: $.credentials.apiKey{"}"}
                  configFields:
                    - {"{"}key: subdomain, label: Subdomain, type: text, required: true, secret: false{"}"}
                    - {"{"}key: apiKey, label: API Key, type: password, required: true{"}"}
              - custom:
                  type: custom
                  label: Service Account
                  authorization: {"{"}type: basic, username: $.credentials.user, password: $.credentials.secret{"}"}
                  configFields:
                    - {"{"}key: user, label: User Name, type: text, required: true, secret: false{"}"}
                    - {"{"}key: secret, label: Secret, type: password, required: true{"}"}
                    - {"{"}key: region, label: Region, type: text, required: false, secret: false{"}"}
            """);
        WriteFile(folder, $"guides/{key}/link-account/api-key.mdx", Guide(name, "API Key", ["Subdomain", "API Key"]));
        if (hasBothGuides)
        {
            var fields = new[] { "User Name", "Secret", "Region (Optional)" };
            WriteFile(folder, $"guides/{key}/link-account/service-account.mdx", Guide(name, "Service Account", fields));
        }
    }

    private static string Guide(string provider, string method, string[] fields)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            ---
            title: Connect {provider} with {method}
            description: Find what {provider} needs from you and link the account.
            ---

            <Warning>Only an administrator of {provider} sees these settings.</Warning>


            """);
        for (var section = 1; section <= 3; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"""
                <section data-guide-section data-guide-scopes="">
                  <h2>Part {section}: prepare the {method}</h2>

                  <p>Open {provider} in a browser and sign in as an <strong>administrator</strong>.</p>

                  <Steps>

                """);
            for (var step = 1; step <= 3; step++)
            {
                text.Append(CultureInfo.InvariantCulture, $"""
                        <Step title="Step {step} of part {section}">
                          <div data-guide-step data-guide-scopes="" data-guide-display-scopes-list="">
                            <p>Go to <strong>Settings > Developers > Access {step}</strong>, then read the <a href="https://docs.example.com/{section}/{step}">notes on access</a>.</p>

                            <ul>
                              <li>Choose **New** and enter `{method} {section}-{step}`.</li>
                              <li>Copy the value that begins with `v{step}_` at once: it is shown only this time.</li>
                              <li>Keep it where your team keeps secrets.</li>
                            </ul>
                          </div>
                        </Step>


                    """);
            }

            text.Append("  </Steps>\n</section>\n\n");
        }

        text.Append("""
            <div data-whitelabel-hide>
              <h2>Link the account</h2>

              <Steps>
                <Step title="Fill out the fields">
                  Fill out the following fields using details from your provider:

                  <ul>

            """);
        foreach (var field in fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"        <li><strong>{field}</strong></li>\n");
        }

        return text.Append("      </ul>\n    </Step>\n  </Steps>\n</div>\n").ToString();
    }

    private static void WriteFile(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.ReplaceLineEndings("\n"));
    }
}
