using LinkHub.GuideCheck.Rules.Scopes;
using LinkHub.GuideCheck.Tests.Pages;
using LinkHub.Guides.Site;

namespace LinkHub.GuideCheck.Tests.Rules;

/// <summary>A guide full of wrong scopes is told of enough of them, not of all.</summary>
public sealed class ManyScopesTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Ten_thousand_unknown_scopes_give_twenty_findings(string lineEnd)
    {
        var scopes = string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"orders:{i}"));
        var guide = $"""
            ---
            title: Connect Acme with API Key
            description: Make an API key in Acme and link your workshop.
            ---

            <div data-guide-scopes="{scopes}">
              Copy the **Subdomain** and the **API Key**.
            </div>

            """;
        using var folder = new CaseFolder(RulePageFiles.Base, [("guides/acme/link-account/api-key.mdx", guide)], lineEnd);
        var library = Library.Read(folder.Path, LibraryOptions.Default);
        var rule = new UnknownScope();
        var findings = CheckRun.Of(library, [rule], threads: 1).Where(finding => finding.Rule == rule.Rule).ToList();
        Assert.Equal(20, findings.Count);
        Assert.Equal("orders:19", findings[^1].Span.Text);
    }
}
