using System.Text.Json.Nodes;

namespace LinkHub.GuideCheck.Tests.Settings;

/// <summary>What <c>checks</c> in linkhub.yaml does to findings.</summary>
public sealed class SeverityLevelsTests
{
    private const string Host = "host:\n  brand: northwind\n  domains: [northwind.example]\n";
    private const string Page = "---\ntitle: Keys\ndescription: What a key is.\n---\n\n<Colour>Red</Colour>\n";

    [Theory]
    [InlineData("{rules: {unknown-element: off}}", "no findings")]
    [InlineData("{rules: {LH302: hint}}", "1 hint")]
    [InlineData("{rules: {Unknown-Element: error}}", "1 error")]
    [InlineData("{rules: {unknown-element: error}, paths: [{path: pages/**, rules: {LH302: off}}]}", "no findings")]
    [InlineData("{rules: {unknown-element: error}, paths: [{path: guides/**, rules: {LH302: off}}]}", "1 error")]
    [InlineData("{paths: [{path: pages, rules: {LH302: off}}, {path: pages/keys.mdx, rules: {LH302: hint}}]}", "1 hint")]
    [InlineData("{rules: {}, paths: []}", "1 warning")]
    public void A_level_decides(string checks, string summary)
    {
        using var folder = new CheckFolder(("linkhub.yaml", $"{Host}checks: {checks}\n"), ("pages/keys.mdx", Page));
        Assert.Equal(summary, folder.Run().Output.TrimEnd('\n').Split('\n')[^1]);
    }

    [Fact]
    public void Of_too_many_levels_the_first_are_read()
    {
        var levels = string.Join(", ", Enumerable.Range(0, 1_200).Select(i => $"unknown-element-{i}: off"));
        using var folder = new CheckFolder(("linkhub.yaml", $"{Host}checks: {{rules: {{{levels}}}}}\n"));
        var messages = JsonNode.Parse(folder.Run("--format", "json").Output)!["findings"]!.AsArray()
            .Select(finding => finding!["message"]!.GetValue<string>())
            .ToList();
        Assert.Equal(1_000, messages.Count(text => text.StartsWith("there is no rule `unknown-element-", StringComparison.Ordinal)));
        Assert.Single(messages, text => text.Contains(
            "more than 1000 rules are named together, the rest is not read", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{rules: {brand-leak: off}}", "error[LH951]: `brand-leak` is always an error", "off")]
    [InlineData("{rules: {LH950: hint}}", "error[LH951]: `unknown-setting` is always an error", "hint")]
    [InlineData("{rules: {label-case: of}}", "error[LH951]: the level of `label-case` is none", "of}")]
    [InlineData("{rules: {label-case: [off]}}", "error[LH951]: the level of `label-case` is none", "[off]")]
    [InlineData("{paths: [{path: ../x, rules: {}}]}", "cannot be `../x`", "../x")]
    [InlineData("{paths: [{rules: {}}]}", "the set of checks for a path has no `path`", "rules")]
    [InlineData("{rule: {}}", "`rule` is not a key of a set of checks", "rule")]
    public void A_level_that_cannot_be_is_wrong_configuration(string checks, string message, string marked)
    {
        var line = $"checks: {checks}";
        using var folder = new CheckFolder(("linkhub.yaml", $"{Host}{line}\n"));
        var outcome = folder.Run();
        Assert.Equal(2, outcome.Code);
        Assert.Contains(message, outcome.Output, StringComparison.Ordinal);
        Assert.Contains($"linkhub.yaml:4:{line.IndexOf(marked, StringComparison.Ordinal) + 1}\n", outcome.Output, StringComparison.Ordinal);
    }
}
