using LinkHub.DocGen.Scaffolds;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Guides.Claims;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Scaffolds;

public sealed class ScaffoldTests : IDisposable
{
    private const string Definition =
        """
        info: {key: acme-crm, title: "Acme <CRM> & {Co}"}
        authentication:
          - custom:
              type: custom
              label: API Key
              configFields:
                - {key: apiKey, label: "API *Key* [new]", type: password, required: true}
                - {key: region, label: "Region_1", type: text, required: false}
                - {key: internal, label: Hidden, type: text, hidden: true}
              setupFields:
                - {key: clientId, label: Client ID, type: text, required: true}
          - oauth2: {type: oauth2, label: OAuth 2.0}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("scaffold-").FullName;

    public ScaffoldTests() => Assert.Null(ScaffoldWriter.Write(
        _folder,
        [new ScaffoldFile("connectors/acme-crm/acme-crm.connector.s1.yaml", Definition)]).Problem);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_guide_holds_what_the_form_asks()
    {
        var files = Scaffold.Guide(Read(), "acme-crm", "api-key", GuideKind.LinkAccount).Files;
        Assert.Equal("guides/acme-crm/link-account/api-key.mdx", Assert.Single(files).Path);
        Assert.Equal(
            """
            ---
            title: "Connect Acme <CRM> & {Co} with API Key"
            description: "Find what Acme <CRM> & {Co} needs to link an account with API Key."
            ---

            <section data-guide-section data-guide-scopes="">
              <h2>Find the details in Acme \<CRM\> \& \{Co\}</h2>

              <Steps>
                <Step title="Sign in to Acme &lt;CRM> &amp; &#123;Co}">
                  <div data-guide-step data-guide-scopes="" data-guide-display-scopes-list="">
                    <p>Sign in to Acme \<CRM\> \& \{Co\} as a user with the rights this needs.</p>
                  </div>
                </Step>

                <Step title="Get the API *Key* [new]">
                  <div data-guide-step data-guide-scopes="" data-guide-display-scopes-list="">
                    <p>Open the page that shows it, and copy it for the <strong>API \*Key\* \[new\]</strong> field.</p>
                  </div>
                </Step>

                <Step title="Get the Region_1">
                  <div data-guide-step data-guide-scopes="" data-guide-display-scopes-list="">
                    <p>Open the page that shows it, and copy it for the <strong>Region\_1</strong> field.</p>
                  </div>
                </Step>
              </Steps>
            </section>

            <div data-whitelabel-hide>
              <h2>Linking the account from {brand.hub}</h2>

              <Steps>
                <Step title="Open the form">
                  Open the {provider.name} form in {brand.hub}.
                </Step>

                <Step title="Enter the details">
                  Fill out the following fields using details from your provider:

                  <ul>
                    <li><strong>API \*Key\* \[new\]</strong></li>
                    <li><strong>Region\_1</strong> (Optional)</li>
                  </ul>
                </Step>

                <Step title="Connect">
                  Click <strong>Connect</strong> and wait until {brand.name} says that it worked.
                </Step>
              </Steps>
            </div>

            """,
            files[0].Text);
    }

    [Theory]
    [InlineData("api-key", GuideKind.LinkAccount, "API *Key* [new]|Region_1?")]
    [InlineData("api-key", GuideKind.ConnectorProfile, "Client ID")]
    [InlineData("oauth-2-0", GuideKind.LinkAccount, "")]
    public void A_guide_is_read_without_a_finding_and_claims_the_asked_fields(string slug, GuideKind kind, string labels)
    {
        Assert.Null(ScaffoldWriter.Write(_folder, Scaffold.Guide(Read(), "acme-crm", slug, kind).Files).Problem);
        var library = Read();
        var diagnostics = new DiagnosticBag();
        var guide = library.Open(Assert.Single(library.Guides), diagnostics);
        Assert.Empty(library.Diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal((kind, slug), (library.Guides[0].Kind, library.Guides[0].Slug));
        Assert.Equal("Connect Acme <CRM> & {Co} with " + library.Guides[0].Method.Label.Value, library.Guides[0].Title.ToString());
        var claims = guide.Outline.Claims.Where(claim => claim.Kind == ClaimKind.LinkingBlock);
        Assert.Equal(labels, string.Join('|', claims.Select(claim => claim.Label.Value + (claim.IsOptional ? "?" : ""))));
    }

    [Theory]
    [InlineData("acme-cmr", "api-key", "there is no connector `acme-cmr`", "Did you mean `acme-crm`?")]
    [InlineData("acme-crm", "api-keys", "there is no auth method `api-keys`", "Did you mean `api-key`?")]
    [InlineData("acme-crm", "saml", "there is no auth method `saml`", "Name one of `api-key`, `oauth-2-0`.")]
    [InlineData("acme-crm", null, "`acme-crm` has 2 auth methods", "Name one of `api-key`, `oauth-2-0`.")]
    public void What_there_is_no_definition_of_gets_no_guide(string key, string? slug, string problem, string help)
    {
        var result = Scaffold.Guide(Read(), key, slug, GuideKind.LinkAccount);
        Assert.Empty(result.Files);
        Assert.Equal((problem, help), (result.Problem, result.Help));
    }

    [Theory]
    [InlineData("Fern & Bank: \"Co\"", "fern-bank-co")]
    [InlineData("acme", "acme")]
    public void A_brand_is_read_without_a_finding(string name, string id)
    {
        var files = Scaffold.Brand(Read(), name).Files;
        string[] paths = [$"brands/{id}/brand.yaml", $"brands/{id}/logo.svg", $"brands/{id}/favicon.svg"];
        Assert.Equal(paths, files.Select(file => file.Path));
        Assert.Null(ScaffoldWriter.Write(_folder, files).Problem);
        var library = Read();
        Assert.Empty(library.Diagnostics);
        var brand = Assert.Single(library.Brands);
        Assert.Equal((name, true, false), (brand.Name.Value, brand.IsWhitelabel, brand.IsIndexed));
    }

    [Theory]
    [InlineData("Globex \"One\": {x}", "globex-one-x")]
    [InlineData("no", "no")]
    public void A_connector_is_read_without_a_finding(string name, string key)
    {
        var files = Scaffold.Connector(Read(), name).Files;
        Assert.Equal($"connectors/{key}/{key}.connector.s1.yaml", Assert.Single(files).Path);
        Assert.Null(ScaffoldWriter.Write(_folder, files).Problem);
        var library = Read();
        Assert.Empty(library.Diagnostics);
        var connector = library.Connectors.Single(found => found.Key.Value == key);
        Assert.Equal(name, connector.Title.Value);
        Assert.Equal("api-key", Assert.Single(connector.Methods).Slug);
    }

    [Theory]
    [InlineData("…")]
    [InlineData("con")]
    [InlineData("Ünder")]
    public void A_name_that_makes_no_folder_makes_no_brand(string name)
    {
        var result = Scaffold.Brand(Read(), name);
        Assert.Empty(result.Files);
        Assert.NotNull(result.Problem);
        Assert.NotNull(result.Help);
    }

    [Fact]
    public void Nothing_is_written_over_a_file_that_is_there()
    {
        ScaffoldFile[] files = [new("a/new.txt", "new"), new("connectors/acme-crm/acme-crm.connector.s1.yaml", "new")];
        var (problem, _) = ScaffoldWriter.Write(_folder, files);
        Assert.Equal("`connectors/acme-crm/acme-crm.connector.s1.yaml` is there already", problem);
        Assert.False(File.Exists(Path.Combine(_folder, "a/new.txt")));
        Assert.Equal(Definition, File.ReadAllText(Path.Combine(_folder, files[1].Path)));
    }

    [Fact]
    public void A_scaffold_that_cannot_be_written_as_a_whole_leaves_nothing()
    {
        File.WriteAllText(Path.Combine(_folder, "blocked"), "a file where a folder should be");
        ScaffoldFile[] files = [new("brands/new/brand.yaml", "name: New\n"), new("blocked/notes.md", "Notes.\n")];

        var (problem, _) = ScaffoldWriter.Write(_folder, files);

        Assert.StartsWith("cannot write `blocked/notes.md`: ", problem, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "brands")));
    }

    private Library Read() => Library.Read(_folder, LibraryOptions.Default);
}
