using System.Reflection;
using LinkHub.DocGen;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Text;

namespace LinkHub.Repository.Tests;

/// <summary>A rule's id and name mean one thing for ever.</summary>
public sealed class RuleLaws
{
    private static readonly IReadOnlyList<DiagnosticRule> Rules =
    [
        .. new[] { typeof(DiagnosticRule), typeof(JsonReport), typeof(SiteBuild) }
            .SelectMany(type => type.Assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticRule) && field.IsInitOnly)
            .Select(field => (DiagnosticRule)field.GetValue(null)!),
    ];

    [Fact]
    public void No_two_rules_share_an_id_or_a_name()
    {
        Assert.True(Rules.Count > 40, $"only {Rules.Count} rules were found");
        Assert.Empty(Rules.GroupBy(rule => rule.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(Rules.GroupBy(rule => rule.Name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void An_id_is_LH_and_three_digits_and_a_name_is_words_with_hyphens() => Assert.All(Rules, rule =>
    {
        Assert.Matches("^LH[1-9][0-9]{2}$", rule.Id);
        Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Name);
    });
}
