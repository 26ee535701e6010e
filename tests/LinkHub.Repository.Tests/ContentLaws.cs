using LinkHub.GuideCheck;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.Repository.Tests;

/// <summary>The repository's own content is a true example: complete, and without a finding.</summary>
public sealed class ContentLaws
{
    private static readonly Library Content = Library.Read(
        Path.Combine(RepositoryFiles.Root, "content"), new LibraryOptions { RulePages = RuleDocuments.All });

    [Fact]
    public void It_passes_its_own_checks()
    {
        var found = CheckRun.Of(Content, RuleCatalogue.Rules, Environment.ProcessorCount);
        var report = new TextReport("content/", TextStyle.Plain);
        Assert.Equal("", string.Concat(found.Select(report.Render)));
        Assert.Equal("no findings", TextReport.Summary(found));
    }

    // What is not read is not found either.
    [Fact]
    public void Everything_of_it_is_read()
    {
        Assert.Equal(
            "apollo gladly keap lattice salesloft",
            string.Join(' ', Content.Connectors.Select(connector => connector.Key.Value)));
        Assert.Equal("fernbank harborline quillstack", string.Join(' ', Content.Brands.Select(brand => brand.Id)));
        Assert.Equal(Files("guides", ".mdx"), Content.Guides.Concat(Content.TranslatedGuides).Select(guide => guide.Path).Where(path => path.EndsWith(".mdx", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(Files("pages", ".mdx"), Content.Pages.Concat(Content.TranslatedPages).Where(page => !page.IsOfProgram).Select(page => page.Path).Order(StringComparer.Ordinal));
        Assert.Equal(RuleCatalogue.All.Count + 1, Content.Pages.Count(page => page.IsOfProgram));
    }

    private static IEnumerable<string> Files(string folder, string extension) => RepositoryFiles.With(extension)
        .Where(path => path.StartsWith($"content/{folder}/", StringComparison.Ordinal))
        .Select(path => path["content/".Length..]);
}
