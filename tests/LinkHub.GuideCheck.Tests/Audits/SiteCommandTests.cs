using LinkHub.GuideCheck.Commands;
using LinkHub.GuideCheck.Tests.Pages;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Tests.Audits;

public sealed class SiteCommandTests
{
    private const string Tidewater = "<!DOCTYPE html><title>Tidewater</title>";

    [Fact]
    public void A_sound_hub_is_clean()
    {
        var (code, output, _) = Run("site", RulePageFiles.BaseHub);
        Assert.Equal((ExitCode.Clean, "no findings\n"), (code, output));
    }

    [Theory]
    [InlineData("text", "error[LH981]: the hub shows `Tidewater`")]
    [InlineData("json", "\"rule\": \"LH981\"")]
    [InlineData("sarif", "\"ruleId\": \"LH981\"")]
    [InlineData("github", "::error file=")]
    [InlineData("junit", "LH981")]
    [InlineData("markdown", "LH981")]
    public void Every_format_reports_and_the_code_is_1(string format, string expected)
    {
        using var folder = new CaseFolder(RulePageFiles.BaseHub, [("index.html", Tidewater)], "\n");
        var (code, output, _) = Run("site", folder.Path, "--forbid", "Tidewater", "--format", format);
        Assert.Equal(ExitCode.Findings, code);
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brand-word", ExitCode.Findings)]
    [InlineData("LH970", ExitCode.Clean)]
    public void Only_the_rules_asked_for_are_run(string rule, int expected)
    {
        using var folder = new CaseFolder(RulePageFiles.BaseHub, [("keys/x.txt", "Tidewater")], "\n");
        Assert.Equal(expected, Run("site", folder.Path, "--forbid", "Tidewater", "--rule", rule).Code);
    }

    [Theory]
    [InlineData("there is no folder `nowhere`", "site", "nowhere")]
    [InlineData("there is no hub in", "site", "{empty}")]
    [InlineData("`dead-lnk` is no rule for built hubs; did you mean `dead-link`?", "site", "{hub}", "--rule", "dead-lnk")]
    [InlineData("`LH101` is no rule for built hubs", "site", "{hub}", "--rule", "LH101")]
    [InlineData("--budget takes numbers", "site", "{hub}", "--budget", "html=many")]
    [InlineData("there is no folder `nowhere`", "site", "{hub}", "--content", "nowhere")]
    [InlineData("has no brand `Base`", "site", "{hub}", "--content", "{content}")]
    public void Wrong_usage_is_2_and_says_why(string expected, params string[] args)
    {
        using var empty = new CaseFolder(RulePageFiles.BaseHub, [("index.html", null)], "\n");
        var (code, _, error) = Run([.. args.Select(arg => arg switch
        {
            "{hub}" => RulePageFiles.BaseHub,
            "{empty}" => Path.Combine(empty.Path, "assets"),
            "{content}" => RulePageFiles.Base,
            _ => arg,
        })]);
        Assert.Equal(ExitCode.Failure, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Hubs_are_those_that_the_build_lists_else_those_with_a_first_page()
    {
        using var folder = new CaseFolder(
            RulePageFiles.BaseHub,
            [("index.html", null), ("one/index.html", Tidewater), ("two/index.html", Tidewater), ("three/x.txt", "")],
            "\n");
        Assert.Equal(["keys", "one", "two"], Audited(folder.Path));
        File.WriteAllText(Path.Combine(folder.Path, ".hubs.json"), """{"version": 1, "hubs": ["two", "..", "gone"]}""");
        Assert.Equal(["two"], Audited(folder.Path));
        File.WriteAllText(Path.Combine(folder.Path, ".hubs.json"), "{");
        Assert.Equal(["keys", "one", "two"], Audited(folder.Path));
    }

    [Fact]
    public void What_is_linked_to_from_outside_is_not_read()
    {
        using var secret = new CaseFolder(RulePageFiles.BaseHub, [("secret.html", Tidewater)], "\n");
        using var folder = new CaseFolder(RulePageFiles.BaseHub, [], "\n");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "link.html"), Path.Combine(secret.Path, "secret.html"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "loop"), folder.Path);
        Assert.Equal("no findings\n", Run("site", folder.Path, "--forbid", "Tidewater").Output);
    }

    private static IEnumerable<string> Audited(string folder) =>
        GuideCheck.Audits.Hubs.HubFolders.In(folder).Select(hub => hub.Name);

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = GuideCheckCommands.Run(args, new Terminal(output, error, TextStyle.Plain));
        return (code, output.ToString(), error.ToString());
    }
}
