using System.Reflection;
using LinkHub.DocGen;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Reports;
using LinkHub.GuideCheck.Rules;
using LinkHub.Guides.Text;

namespace LinkHub.Repository.Tests;

/// <summary>A rule's id and name mean one thing for ever; it has a family, and a page with cases.</summary>
public sealed class RuleLaws
{
    private const string Project = "src/LinkHub.GuideCheck/";

    private static readonly IReadOnlyList<Type> Types =
        [.. new[] { typeof(DiagnosticRule), typeof(JsonReport), typeof(SiteBuild) }.SelectMany(type => type.Assembly.GetTypes())];

    /// <summary>Rules that the code holds: constants of readers and builds, and classes with a rule of their own.</summary>
    private static readonly IReadOnlyList<DiagnosticRule> Written =
    [
        .. Types.Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticRule) && field.IsInitOnly)
            .Select(field => (DiagnosticRule)field.GetValue(null)!),
        .. Types.Where(type => typeof(IRule).IsAssignableFrom(type) && type is { IsClass: true, IsAbstract: false })
            .Select(type => ((IRule)Activator.CreateInstance(type)!).Rule),
    ];

    private static IEnumerable<string> Pages => RepositoryFiles.With(".md")
        .Where(path => new[] { "Rules/", "Audits/" }.Any(folder => path.StartsWith(Project + folder, StringComparison.Ordinal)));

    [Fact]
    public void The_catalogue_lists_every_rule_once()
    {
        Assert.True(Written.Count > 60, $"only {Written.Count} rules were found");
        Assert.Equal(
            Written.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            RuleCatalogue.All.Select(entry => entry.Rule.Id));
        Assert.Distinct(RuleCatalogue.All.Select(entry => entry.Rule.Id));
        Assert.Distinct(RuleCatalogue.All.Select(entry => entry.Rule.Name));
    }

    [Fact]
    public void An_id_is_LH_and_three_digits_and_a_name_is_words_with_hyphens() => Assert.All(Written, rule =>
    {
        Assert.Matches("^LH[1-9][0-9]{2}$", rule.Id);
        Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Name);
    });

    [Fact]
    public void Every_rule_has_a_page_in_the_folder_of_its_family()
    {
        var pages = Pages.ToHashSet(StringComparer.Ordinal);
        Assert.Empty(RuleCatalogue.All.Where(entry => !pages.Remove(PageOf(entry))).Select(entry => entry.Rule.Name));
        Assert.Empty(pages);
        Assert.All(RuleCatalogue.All, entry =>
        {
            var text = RepositoryFiles.Lines(PageOf(entry));
            Assert.Equal($"# {entry.Rule.Id} {entry.Rule.Name}", text[0]);
            Assert.Equal(text[2], entry.Page.Summary);
        });
    }

    [Fact]
    public void A_rule_of_its_own_lies_beside_its_page()
    {
        var apart =
            from type in Types
            where typeof(IRule).IsAssignableFrom(type) && type is { IsClass: true, IsAbstract: false }
            let folder = type.Namespace!["LinkHub.GuideCheck.".Length..].Replace('.', '/')
            where !Pages.Contains($"{Project}{folder}/{type.Name}.md")
            select $"{folder}/{type.Name}.cs has no page beside it";
        Assert.Empty(apart);
    }

    [Fact]
    public void What_no_case_can_show_is_tried_in_a_test_that_exists()
    {
        var tests = RepositoryFiles.With(".cs")
            .Where(path => path.StartsWith("tests/", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .ToHashSet(StringComparer.Ordinal);
        var lost =
            from page in Pages
            from line in RepositoryFiles.Lines(page).SkipWhile(line => line != "## Tried in")
            where line.StartsWith("- `", StringComparison.Ordinal) && !tests.Contains(line.Split('`')[1])
            select $"{page}: {line}";
        Assert.Empty(lost);
    }

    private static string PageOf(RuleEntry entry)
    {
        var folder = entry.Family == RuleFamily.Audits ? "Audits" : $"Rules/{entry.Family}";
        var words = entry.Rule.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]);
        return $"{Project}{folder}/{string.Concat(words)}.md";
    }
}
