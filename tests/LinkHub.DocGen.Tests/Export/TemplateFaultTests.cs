namespace LinkHub.DocGen.Tests.Export;

/// <summary>Templates of the user that may write nothing, and what they are told.</summary>
public sealed class TemplateFaultTests : IDisposable
{
    private readonly TemplateFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_partner_gets_its_own_words()
    {
        _folder.WriteBrands();
        _folder.Template("a.txt", "@Model.Site.BrandName @Model.Site.HubName @Model.Site.IsWhitelabel: @Model.Title. @Model.Body");
        Assert.Equal("""
            1 file
            pages/a.txt: Fern Fern Link True: Use Fern. <p>Fern helps.</p>
            """, _folder.Exported("a.txt", "fern"));
    }

    [Fact]
    public void A_partner_never_gets_a_word_of_the_host_from_a_template()
    {
        _folder.WriteBrands();
        _folder.Template("a.txt", "Title: @Model.Title\nSent by Larchmont.\n@Include(\"parts/Sign\")");
        _folder.Write("templates/parts/Sign.cshtml", "@(\"Larch\" + \"mont\")");
        Assert.Equal("""
            0 files
            error[LH602]: the export for `fern` would show `Larchmont`
             --> a.txt.cshtml:2:9
              |
            2 | Sent by Larchmont.
              |         ^^^^^^^^^
              = help: Write `@Model.Site.BrandName` if the brand is meant, or leave the word out.
            """, _folder.Exported("a.txt", "fern"));
        Assert.Equal("2 files", _folder.Exported("a.txt", "larch").Split('\n')[0]);
    }

    [Fact]
    public void A_word_of_the_host_in_a_list_is_found_where_it_is_written()
    {
        _folder.WriteBrands();
        _folder.Template("all.csv", "@model ExportListModel\n@{ var sender = \"Larchmont\"; }@sender,@Csv(Model.Guides.Count)");
        Assert.Equal("""
            0 files
            error[LH602]: the export for `fern` would show `Larchmont`
             --> all.csv.cshtml:2:18
              |
            2 | @{ var sender = "Larchmont"; }@sender,@Csv(Model.Guides.Count)
              |                  ^^^^^^^^^
              = help: Write `@Model.Site.BrandName` if the brand is meant, or leave the word out.
            """, _folder.Exported("all.csv", "fern"));
    }

    [Theory]
    [InlineData("@Model.Site.NoSuchName", "LH990 1:13 `SiteModel` does not contain a definition for `NoSuchName`")]
    [InlineData("@foreach (var a in", "LH990 1:10 an opening \"(\" is missing the ")]
    [InlineData("@model GuideModel\n", "LH990 1:1 an export has no `GuideModel`")]
    [InlineData("\n@(Model.Title[99])", "LH991 2:1 the template fails: IndexOutOfRangeException")]
    [InlineData("@Asset(\"a.css\")", "LH991 1:1 an export has no theme, so there is no file `a.css`; write its whole address")]
    [InlineData("@Include(\"No\")", "LH991 1:1 there is no template `No`")]
    [InlineData("@Include(\"../above\")", "LH991 1:1 there is no template `../above`")]
    [InlineData("@T(\"no.text\")", "LH991 1:1 there is no text `no.text`")]
    public void A_template_with_a_fault_writes_nothing(string text, string expected)
    {
        _folder.Write("content/a.md", "# A\n\nText.\n");
        _folder.Write("content/b.md", "# B\n\nText.\n");
        _folder.Write("above.cshtml", "Above");
        _folder.Template("a.txt", text);
        var result = _folder.Export("a.txt", brand: null);
        var found = Assert.Single(result.InTemplates);
        Assert.StartsWith(expected, $"{found.Rule.Id} {found.Span.Position} {found.Message}", StringComparison.Ordinal);
        Assert.Equal("a.txt.cshtml", found.Span.File.Path);
        Assert.Equal(0, result.Files);
        Assert.Equal("", _folder.Written());
    }

    [Fact]
    public void A_failure_names_the_first_guide_that_it_happens_for()
    {
        _folder.Write("content/a.md", "# Long enough\n\nText.\n");
        _folder.Write("content/b.md", "# B\n\nText.\n");
        _folder.Write("content/c.md", "# C\n\nText.\n");
        _folder.Template("a.txt", "Fine\n  @(Model.Title[3])");
        Assert.Equal("""
            0 files
            error[LH991]: the template fails: IndexOutOfRangeException, index was outside the bounds of the array
             --> a.txt.cshtml:2:3
              |
            2 |   @(Model.Title[3])
              |   ^^^^^^^^^^^^^^^^^
              = help: Correct the template; nothing is written until it renders every guide. It fails for `b.md`.
            """, _folder.Exported("a.txt"));
    }

    [Fact]
    public void Files_beside_the_template_that_it_does_not_name_are_not_read()
    {
        _folder.Write("content/a.md", "# A\n\nText.\n");
        _folder.Template("a.txt", "@Model.Title");
        _folder.Template("broken", "@{");
        Assert.Equal("1 file\na.txt: A", _folder.Exported("a.txt"));
    }
}
