using LinkHub.GuideCheck;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Tests.Sites;

/// <summary>What a check says of the five exported guides: all of it is true, and nothing that is true is missing.</summary>
public sealed class SeedCheckTests
{
    [SeedFact]
    public void Nothing_is_found_that_is_not_there()
    {
        using var folder = new TemporaryFolder();
        SeedFolder.Write(SeedFolder.Find()!, folder["content"]);
        Assert.Equal(
            """
            host-brand-hard-coded ×11
            guides/002_e44a6544ae9703be.txt:31 warning list-as-text: a list of 5 items is written as text
            guides/003_e8e6eee3fcb77e13.txt:7 warning wrong-article: `a` stands before `Apollo`
            guides/003_e8e6eee3fcb77e13.txt:23 hint repeated-step: the step before has gone to `API Keys` already
            """,
            Report(folder["content"]),
            ignoreLineEndingDifferences: true);
    }

    [SeedFact]
    public void A_method_that_the_definition_has_not_is_missed()
    {
        using var folder = new TemporaryFolder();
        SeedFolder.Write(SeedFolder.Find()!, folder["content"]);
        folder.Write("content/connectors/lattice/lattice.connector.s1.yaml", """
            info: {title: Lattice, key: lattice}
            authentication:
              - oauth2: {type: oauth2, grantType: authorization_code, label: OAuth 2.0}
            """);
        Assert.Contains(
            "guides/004_502e7258cd88d2d9.txt:5 error auth-mismatch: `lattice` has no method `API Key`",
            Report(folder["content"]),
            StringComparison.Ordinal);
    }

    // The host's words, which stand in every guide, are counted; definitions of this test are not the guides'.
    private static string Report(string content)
    {
        var library = Library.Read(content, LibraryOptions.Default);
        var found = CheckRun.Of(library, RuleCatalogue.Rules, threads: 1)
            .Where(finding => finding.Span.File.Path.StartsWith("guides/", StringComparison.Ordinal))
            .ToLookup(finding => finding.Rule.Name == "host-brand-hard-coded");
        return string.Join('\n', found[false].Select(Line).Prepend($"host-brand-hard-coded ×{found[true].Count()}"));
    }

    private static string Line(Diagnostic finding) =>
        $"{finding.Span.File.Path}:{finding.Span.Position.Line} {SeverityOf(finding)} {finding.Rule.Name}: {finding.Message}";

    private static string SeverityOf(Diagnostic finding) => finding.Severity.ToString().ToLowerInvariant();
}
