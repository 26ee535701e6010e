namespace LinkHub.DocGen.Tests.Export;

/// <summary>Guides that a template of the user writes.</summary>
public sealed class TemplateExportTests : IDisposable
{
    private readonly TemplateFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_article_is_written_for_each_guide()
    {
        _folder.WriteKeap();
        _folder.Template("article.html", """
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
            """, _folder.Exported("article.html"));
    }

    [Fact]
    public void A_table_of_all_guides_is_one_file()
    {
        _folder.WriteKeap();
        _folder.Write("content/pages/b.md", "# B\n\nText.\n");
        _folder.Template("all.csv", """
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
            """", _folder.Exported("all.csv"));
    }

    [Theory]
    [InlineData("a", "a.html: A &amp; B A & B &amp;")]
    [InlineData("a.xml", "a.xml: A &amp; B A & B &amp;")]
    [InlineData("a.txt", "a.txt: A & B A & B &")]
    [InlineData("a.HTM", "a.HTM: A &amp; B A & B &amp;")]
    public void HTML_and_XML_are_encoded_and_other_text_is_not(string name, string expected)
    {
        _folder.Write("content/a.md", "---\ntitle: A & B\n---\n\nText.\n");
        _folder.Template(name, """
            @Model.Title @{ DisableEncoding = true; }@Model.Title @Include("parts/And")
            """);
        _folder.Write("templates/parts/And.cshtml", "@(\"&\")");
        Assert.Equal($"1 file\n{expected}", _folder.Exported(name));
    }

    [Fact]
    public void Text_is_encoded_where_its_template_says_so()
    {
        _folder.Write("content/a.md", "---\ntitle: A & B\n---\n\nText.\n");
        _folder.Template("a.txt", "@{ DisableEncoding = false; }@Model.Title");
        Assert.Equal("1 file\na.txt: A &amp; B", _folder.Exported("a.txt"));
    }

    [Fact]
    public void Each_guide_speaks_its_language()
    {
        _folder.WriteKeap();
        _folder.Write("content/guides/keap/api-key.de.mdx", "---\ntitle: Keap verbinden\n---\n\nText.\n");
        _folder.Write("content/guides/keap/api-key.ar.mdx", "---\ntitle: Keap\n---\n\nText.\n");
        _folder.Template("mail.txt", "@Model.Language @Model.Site.Language @Model.Site.IsRightToLeft @T(\"page.home\") "
            + "@Model.ProviderName @Model.Fields[0].Hint: @Model.Title");
        Assert.Equal("""
            3 files
            guides/keap/api-key.ar.txt: ar ar True Home Keap Text: Keap
            guides/keap/api-key.de.txt: de de False Startseite Keap Text: Keap verbinden
            guides/keap/api-key.txt: en en False Home Keap Text: Link Keap & "more"
            """, _folder.Exported("mail.txt"));
    }

    [Fact]
    public void The_text_can_be_written_as_Markdown()
    {
        _folder.WriteKeap();
        _folder.Template("a.md", "@Model.Markdown---\n@Model.Parts[0].Steps[0].Markdown");
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
            """, _folder.Exported("a.md"));
    }
}
