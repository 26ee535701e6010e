namespace LinkHub.GuideCheck.Tests.Commands;

/// <summary>What somebody at a terminal gets: exit codes, messages and files.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string Colour = "---\ntitle: Keys\ndescription: What a key is.\n---\n\n<Colour>Red</Colour>\n";
    private const string Script = "---\ntitle: Keys\ndescription: What a key is.\n---\n\n<script>x</script>\n";

    private readonly CheckFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_folder_is_clean() => Assert.Equal(new CheckOutcome(0, "no findings\n", ""), _folder.Run());

    [Fact]
    public void Warnings_do_not_fail_and_errors_do()
    {
        _folder.Write("pages/keys.mdx", Colour);
        Assert.Equal(0, _folder.Run().Code);
        _folder.Write("pages/keys.mdx", Script);
        var outcome = _folder.Run();
        Assert.Equal(1, outcome.Code);
        Assert.Contains("error[LH303]", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("pages/keys.mdx:6:1", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_settings_are_no_findings_but_a_failure()
    {
        _folder.Write("linkhub.yaml", "host:\n  brnad: northwind\n");
        var outcome = _folder.Run("--rule", "missing-field");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("error[LH950]", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--rule LH1O1", "there is no rule `LH1O1`; did you mean `LH101`?")]
    [InlineData("--rule missing-feild", "there is no rule `missing-feild`; did you mean `missing-field`?")]
    [InlineData("--rule qqqqqqqqqqqqqqqqqqq", "there is no rule `qqqqqqqqqqqqqqqqqqq`; `guidecheck rules` lists them all")]
    [InlineData("--connector acmee", "there is no connector `acmee`; did you mean `acme`?")]
    [InlineData("--unsafe", "--unsafe says which fixes --fix or --diff takes")]
    [InlineData("--prune", "--prune needs --baseline and a file")]
    [InlineData("--baseline gone.json", "there is no `gone.json`; with --prune it is made")]
    [InlineData("--baseline known.json --prune --rule LH101", "--prune needs all findings: leave out --rule, --connector and --changed")]
    public void What_cannot_be_done_is_one_message(string options, string message) =>
        Assert.Equal(new CheckOutcome(2, "", $"guidecheck: {message}\n"), _folder.Run(options.Split(' ')));

    [Theory]
    [InlineData("--fromat json", "--format")]
    [InlineData("--format xml", "sarif")]
    [InlineData("--threads 0", "--threads takes a number from 1 to 256.")]
    public void A_misspelt_option_or_value_is_wrong_usage(string options, string hint)
    {
        var outcome = _folder.Run(options.Split(' '));
        Assert.Equal(2, outcome.Code);
        Assert.Contains(hint, outcome.Errors + outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_can_be_chosen_by_rule_and_connector()
    {
        _folder.Write("pages/keys.mdx", Script + "<Colour>Red</Colour>\n");
        Assert.Equal(1, _folder.Run("--rule", "unsafe-html").Code);
        Assert.Equal("1 warning\n", LastLine(_folder.Run("--rule", "lh302").Output));
        Assert.Equal(new CheckOutcome(0, "no findings\n", ""), _folder.Run("--connector", "acme"));
        _folder.Write("guides/acme/link-account/api-key.mdx", _folder.Read("guides/acme/link-account/api-key.mdx") + "\n<Colour>Red</Colour>\n");
        Assert.Equal("1 warning\n", LastLine(_folder.Run("--connector", "acme").Output));
    }

    [Fact]
    public void A_thread_more_or_less_changes_nothing()
    {
        _folder.Write("pages/keys.mdx", Script + Colour);
        Assert.Equal(_folder.Run("--threads", "1"), _folder.Run("--threads", "16"));
    }

    private static string LastLine(string text) => text.TrimEnd('\n').Split('\n')[^1] + "\n";
}
