using LinkHub.GuideCheck.Catalogue;
using LinkHub.Guides.Markup;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Tests.Pages;

/// <summary>The pages of rules can be published: they are guide markup like any other page.</summary>
public sealed class RuleDocumentsTests
{
    public static TheoryData<string> Paths => [.. RuleDocuments.All().Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Nothing_is_wrong_with_its_markup(string path)
    {
        var file = RuleDocuments.All().Single(file => file.Path == path);
        var diagnostics = new DiagnosticBag();
        MarkupReader.Read(file, MarkupOptions.Default with { FillsCode = false }, diagnostics);
        Assert.Equal([], diagnostics.Select(finding => $"{finding.Span} {finding.Message}"));
    }

    [Fact]
    public void A_page_says_how_much_it_matters_and_shows_its_cases()
    {
        var file = RuleDocuments.All().Single(file => file.Path == "docs/checks/lh203.md");
        Assert.StartsWith(
            """
            ---
            title: LH203 guide-unbound
            description: "Nothing tells which connector and method a guide is about."
            whitelabelHide: true
            ---

            **Error**, found whenever content is read.

            ## Why

            """.ReplaceLineEndings("\n"),
            file.Text,
            StringComparison.Ordinal);
        Assert.Contains("\n```text Report\nerror[LH203]: ", file.Text, StringComparison.Ordinal);
        Assert.Contains("\nWithout `guides/acme/link-account/api-key.mdx`.\n\n```mdx guides", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_has_every_rule()
    {
        var list = RuleDocuments.All()[0].Text;
        Assert.All(RuleCatalogue.All, entry =>
            Assert.Contains($"| [{entry.Rule.Id} {entry.Rule.Name}](/{RuleDocuments.Address(entry.Rule)}) |", list, StringComparison.Ordinal));
    }
}
