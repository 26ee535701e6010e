using LinkHub.DocGen.Export;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Tests.Export;

/// <summary>Guides that a template of the user writes.</summary>
public sealed class TemplateExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_article_is_written_for_each_guide()
    {
        WriteKeap();
        Template("article.html", """
            @model ExportModel
            <article lang="@Model.Language" data-provider="@Model.ProviderKey">
            <h1>@Model.Title</h1>
            <p>@Model.ProviderName, @Model.Method, @Model.Kind, @Model.Path: @Model.Description</p>
            @Model.Body
            @foreach (var part in Model.Parts)
            {
            <h2>@part.Title</h2>
            @foreach (var step in part.Steps)
            {
            <p>@step.Number. @step.Title: @step.Body</p>
            }
            }
            @foreach (var field in Model.Fields)
            {
            <p>@field.Key: @field.Label (@field.Hint)@(field.IsRequired ? "*" : "")</p>
            }
            @foreach (var link in Model.Links)
            {
            <a href="@Link(link.Href)">@link.Text</a>
            }
            @foreach (var picture in Model.Pictures)
            {
            <img src="@picture.Source" alt="@picture.Alternative">
            }
            </article>
            """);
        Assert.Equal("""
            1 file
            guides/keap/api-key.html: <article lang="en" data-provider="keap">
            <h1>Link Keap &amp; &quot;more&quot;</h1>
            <p>Keap, API Key, link-account, guides/keap/api-key.mdx: Two &lt;steps&gt;.</p>
            <h2>Make a key</h2>
            <ol><li><h3>Open</h3>
            <p>Open <a href="https://keap.example/?a=1&amp;b=2">the <strong>settings</strong></a>.</p>
            </li>
            </ol>
            <p><img src="/images/key.png" alt="A key"></p>

            <h2>Make a key</h2>
            <p>1. Open: <p>Open <a href="https://keap.example/?a=1&amp;b=2">the <strong>settings</strong></a>.</p>
            </p>
            <p>key: API &quot;Key&quot; (Text)*</p>
            <a href="https://keap.example/?a=1&amp;b=2">the settings</a>
            <img src="/images/key.png" alt="A key">
            </article>
            """, Exported("article.html"));
    }

    [Fact]
    public void A_table_of_all_guides_is_one_file()
    {
        WriteKeap();
        Write("content/pages/b.md", "# B\n\nText.\n");
        Template("all.csv", """
            @model ExportListModel
            path,title,description,fields
            @foreach (var guide in Model.Guides)
            {
            @:@Csv(guide.Path),@Csv(guide.Title),@Csv(guide.Description),@Csv(guide.Fields.Count)
            }
            @Csv("two\nlines"),@Csv("a,b"),@Csv(1.5),@Csv(null)
            """);
        Assert.Equal(""""
            1 file
            all.csv: path,title,description,fields
            guides/keap/api-key.mdx,"Link Keap & ""more""",Two <steps>.,1
            pages/b.md,B,,0
            "two
            lines","a,b",1.5,
            """", Exported("all.csv"));
    }

    [Theory]
    [InlineData("a", "a.html: A &amp; B A & B &amp;")]
    [InlineData("a.xml", "a.xml: A &amp; B A & B &amp;")]
    [InlineData("a.txt", "a.txt: A & B A & B &")]
    [InlineData("a.HTM", "a.HTM: A &amp; B A & B &amp;")]
    public void HTML_and_XML_are_encoded_and_other_text_is_not(string name, string expected)
    {
        Write("content/a.md", "---\ntitle: A & B\n---\n\nText.\n");
        Template(name, """
            @Model.Title @{ DisableEncoding = true; }@Model.Title @Include("parts/And")
            """);
        Write("templates/parts/And.cshtml", "@(\"&\")");
        Assert.Equal($"1 file\n{expected}", Exported(name));
    }

    [Fact]
    public void Text_is_encoded_where_its_template_says_so()
    {
        Write("content/a.md", "---\ntitle: A & B\n---\n\nText.\n");
        Template("a.txt", "@{ DisableEncoding = false; }@Model.Title");
        Assert.Equal("1 file\na.txt: A &amp; B", Exported("a.txt"));
    }

    [Fact]
    public void Each_guide_speaks_its_language()
    {
        WriteKeap();
        Write("content/guides/keap/api-key.de.mdx", "---\ntitle: Keap verbinden\n---\n\nText.\n");
        Write("content/guides/keap/api-key.ar.mdx", "---\ntitle: Keap\n---\n\nText.\n");
        Template("mail.txt", "@Model.Language @Model.Site.Language @Model.Site.IsRightToLeft @T(\"page.home\") "
            + "@Model.ProviderName @Model.Fields[0].Hint: @Model.Title");
        Assert.Equal("""
            3 files
            guides/keap/api-key.ar.txt: ar ar True Home Keap Text: Keap
            guides/keap/api-key.de.txt: de de False Startseite Keap Text: Keap verbinden
            guides/keap/api-key.txt: en en False Home Keap Text: Link Keap & "more"
            """, Exported("mail.txt"));
    }

    [Fact]
    public void The_text_can_be_written_as_Markdown()
    {
        WriteKeap();
        Template("a.md", "@Model.Markdown---\n@Model.Parts[0].Steps[0].Markdown");
        Assert.Equal("""
            1 file
            guides/keap/api-key.md: # Link Keap & "more"

            > Two \<steps>.

            ## Make a key

            <Steps>
              <Step title="Open">
                Open [the **settings**](https://keap.example/?a=1&amp;b=2).
              </Step>
            </Steps>

            ![A key](/images/key.png)
            ---
            Open [the **settings**](https://keap.example/?a=1&amp;b=2).
            """, Exported("a.md"));
    }

    [Fact]
    public void A_partner_gets_its_own_words()
    {
        WriteBrands();
        Template("a.txt", "@Model.Site.BrandName @Model.Site.HubName @Model.Site.IsWhitelabel: @Model.Title. @Model.Body");
        Assert.Equal("""
            1 file
            pages/a.txt: Fern Fern Link True: Use Fern. <p>Fern helps.</p>
            """, Exported("a.txt", "fern"));
    }

    [Fact]
    public void A_partner_never_gets_a_word_of_the_host_from_a_template()
    {
        WriteBrands();
        Template("a.txt", "Title: @Model.Title\nSent by Larchmont.\n@Include(\"parts/Sign\")");
        Write("templates/parts/Sign.cshtml", "@(\"Larch\" + \"mont\")");
        Assert.Equal("""
            0 files
            error[LH602]: the export for `fern` would show `Larchmont`
             --> a.txt.cshtml:2:9
              |
            2 | Sent by Larchmont.
              |         ^^^^^^^^^
              = help: Write `@Model.Site.BrandName` if the brand is meant, or leave the word out.
            """, Exported("a.txt", "fern"));
        Assert.Equal("2 files", Exported("a.txt", "larch").Split('\n')[0]);
    }

    [Fact]
    public void A_word_of_the_host_in_a_list_is_found_where_it_is_written()
    {
        WriteBrands();
        Template("all.csv", "@model ExportListModel\n@{ var sender = \"Larchmont\"; }@sender,@Csv(Model.Guides.Count)");
        Assert.Equal("""
            0 files
            error[LH602]: the export for `fern` would show `Larchmont`
             --> all.csv.cshtml:2:18
              |
            2 | @{ var sender = "Larchmont"; }@sender,@Csv(Model.Guides.Count)
              |                  ^^^^^^^^^
              = help: Write `@Model.Site.BrandName` if the brand is meant, or leave the word out.
            """, Exported("all.csv", "fern"));
    }

    [Theory]
    [InlineData("@Model.Site.NoSuchName", "LH990 1:18 `SiteModel` does not contain a definition for `NoSuchName`")]
    [InlineData("@foreach (var a in", "LH990 1:10 an opening \"(\" is missing the ")]
    [InlineData("@model GuideModel\n", "LH990 1:1 an export has no `GuideModel`")]
    [InlineData("\n@(Model.Title[99])", "LH991 2:1 the template fails: IndexOutOfRangeException")]
    [InlineData("@Asset(\"a.css\")", "LH991 1:1 an export has no theme, so there is no file `a.css`; write its whole address")]
    [InlineData("@Include(\"No\")", "LH991 1:1 there is no template `No`")]
    [InlineData("@Include(\"../above\")", "LH991 1:1 there is no template `../above`")]
    [InlineData("@T(\"no.text\")", "LH991 1:1 there is no text `no.text`")]
    public void A_template_with_a_fault_writes_nothing(string text, string expected)
    {
        Write("content/a.md", "# A\n\nText.\n");
        Write("content/b.md", "# B\n\nText.\n");
        Write("above.cshtml", "Above");
        Template("a.txt", text);
        var result = Export("a.txt", brand: null);
        var found = Assert.Single(result.InTemplates);
        Assert.StartsWith(expected, $"{found.Rule.Id} {found.Span.Position} {found.Message}", StringComparison.Ordinal);
        Assert.Equal("a.txt.cshtml", found.Span.File.Path);
        Assert.Equal(0, result.Files);
        Assert.Equal("", Directory.Exists(_folder["out"]) ? _folder.List("out") : "");
    }

    [Fact]
    public void A_failure_names_the_first_guide_that_it_happens_for()
    {
        Write("content/a.md", "# Long enough\n\nText.\n");
        Write("content/b.md", "# B\n\nText.\n");
        Write("content/c.md", "# C\n\nText.\n");
        Template("a.txt", "Fine\n  @(Model.Title[3])");
        Assert.Equal("""
            0 files
            error[LH991]: the template fails: IndexOutOfRangeException, index was outside the bounds of the array
             --> a.txt.cshtml:2:3
              |
            2 |   @(Model.Title[3])
              |   ^^^^^^^^^^^^^^^^^
              = help: Correct the template; nothing is written until it renders every guide. It fails for `b.md`.
            """, Exported("a.txt"));
    }

    [Fact]
    public void Files_beside_the_template_that_it_does_not_name_are_not_read()
    {
        Write("content/a.md", "# A\n\nText.\n");
        Template("a.txt", "@Model.Title");
        Template("broken", "@{");
        Assert.Equal("1 file\na.txt: A", Exported("a.txt"));
    }

    private void WriteKeap()
    {
        Write("content/linkhub.yaml", "language: en\n");
        Write("content/connectors/keap/keap.connector.s1.yaml", """
            info: {title: Keap, key: keap, version: 1.0.0, description: Keap account}
            authentication:
              - custom:
                  type: custom
                  label: API Key
                  configFields:
                    - {key: key, label: 'API "Key"', type: text, required: true, secret: false}
            """);
        Write("content/guides/keap/api-key.mdx", """
            ---
            title: Link Keap & "more"
            description: Two <steps>.
            connector: keap
            auth: API Key
            ---

            ## Make a key

            <Steps>
              <Step title="Open">
                Open [the **settings**](https://keap.example/?a=1&b=2).
              </Step>
            </Steps>

            ![A key](/images/key.png)
            """);
    }

    private void WriteBrands()
    {
        Write("content/linkhub.yaml", "host:\n  brand: larch\n");
        Write("content/brands/larch/brand.yaml", "name: Larchmont\nhub: Larchmont Link\nwhitelabel: false\n");
        Write("content/brands/fern/brand.yaml", "name: Fern\nhub: Fern Link\nwhitelabel: true\n");
        Write("content/pages/a.md", "---\ntitle: Use Larchmont\n---\n\nLarchmont helps.\n");
        Write("content/pages/b.md", "---\ntitle: Inside\nwhitelabelHide: true\n---\n\nHow Larchmont works.\n");
    }

    private void Template(string name, string text) => Write($"templates/{name}.cshtml", text);

    private void Write(string path, string text) => _folder.Write(path, text.ReplaceLineEndings("\n"));

    private FolderExportResult Export(string template, string? brand) => FolderExport.Run(
        new FolderExportOptions(_folder["content"], _folder["out"], ExportFormat.Html)
        {
            Template = _folder[$"templates/{template}.cshtml"],
            Brand = brand,
        });

    // How many files, what is wrong with the templates, and each file with its text.
    private string Exported(string template, string? brand = null)
    {
        var result = Export(template, brand);
        Assert.Null(result.Failure);
        var report = new TextReport("", TextStyle.Plain);
        var found = result.InTemplates.Concat(result.Diagnostics.Where(one => one.Severity == Severity.Error))
            .Select(one => "\n" + report.Render(one).TrimEnd());
        var files = Directory.Exists(_folder["out"]) ? "\n" + _folder.List("out") : "";
        return $"{result.Files} file{(result.Files == 1 ? "" : "s")}{string.Concat(found)}{files}".TrimEnd();
    }
}
