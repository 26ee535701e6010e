using System.Text.Json.Nodes;

namespace LinkHub.GuideCheck.Tests.Baselines;

/// <summary>Findings that were there before are suppressed, one by one.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Guide = "guides/acme/link-account/api-key.mdx";
    private const string Page = "pages/keys.mdx";

    private readonly CheckFolder _folder = new();

    private string File => _folder["known.json"];

    public BaselineTests() => Write(Colours(2));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_baseline_is_made_and_holds_back()
    {
        var made = _folder.Run("--baseline", File, "--prune");
        Assert.Equal(new CheckOutcome(0, "2 suppressed by the baseline\nno findings\n", ""), made);
        Assert.Equal(made, _folder.Run("--baseline", File));
        var entry = Assert.Single(JsonNode.Parse(_folder.Read("known.json"))!["findings"]!.AsArray())!;
        Assert.Equal(("LH302", Page, 2), ((string)entry["rule"]!, (string)entry["subject"]!, (int)entry["count"]!));
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/")]
    [InlineData("")]
    public void What_is_no_file_is_not_waited_for(string path) =>
        Assert.Equal(
            new CheckOutcome(2, "", $"guidecheck: `{path}` is not a regular file\n"), _folder.Run("--baseline", path));

    [Fact]
    public void Lines_that_move_change_nothing()
    {
        _folder.Run("--baseline", File, "--prune");
        Write("New first words.\n\nAnd more.\n\n" + Colours(2));
        Assert.Equal("no findings", Last(_folder.Run("--baseline", File)));
    }

    [Fact]
    public void One_more_than_before_is_new()
    {
        _folder.Run("--baseline", File, "--prune");
        Write(Colours(3));
        var outcome = _folder.Run("--baseline", File);
        Assert.Equal("1 warning", Last(outcome));
        Assert.Contains("keys.mdx:9:1", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_is_stale_until_it_is_pruned()
    {
        _folder.Run("--baseline", File, "--prune");
        Write(Colours(1));
        var outcome = _folder.Run("--baseline", File);
        Assert.Contains(
            "warning[LH905]: `LH302` of `pages/keys.mdx` is suppressed 2 times and found 1\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("known.json:8:23\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("no findings", Last(_folder.Run("--baseline", File, "--prune")));
        Write(Colours(2));
        Assert.Equal("1 warning", Last(_folder.Run("--baseline", File)));
        Write("");
        Assert.Contains("is suppressed and no longer found", _folder.Run("--baseline", File).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_the_findings_says_nothing_of_the_rest()
    {
        _folder.Run("--baseline", File, "--prune");
        Write("");
        Assert.Equal("no findings", Last(_folder.Run("--baseline", File, "--rule", "unknown-element")));
    }

    [Fact]
    public void Pruning_lets_nothing_new_in()
    {
        Write("");
        _folder.Run("--baseline", File, "--prune");
        Write(Colours(1));
        Assert.Equal("1 warning", Last(_folder.Run("--baseline", File, "--prune")));
        Assert.Equal("1 warning", Last(_folder.Run("--baseline", File)));
    }

    [Fact]
    public void A_guide_may_move_within_its_connector()
    {
        Write("");
        _folder.Write(Guide, _folder.Read(Guide) + "\n<Colour>Red</Colour>\n");
        _folder.Run("--baseline", File, "--prune");
        System.IO.File.Move(_folder[Guide], _folder["guides/acme/moved.mdx"]);
        Assert.Equal("no findings", Last(_folder.Run("--baseline", File)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\": 1, \"findings\": [{\"rule\": 3}]}")]
    [InlineData("{\"version\": 1, \"findings\": [{\"rule\": \"LH1\", \"subject\": \"x\", \"fingerprint\": null, \"count\": 1}]}")]
    [InlineData("{\"version\": 1, \"findings\": [{\"rule\": \"LH1\", \"subject\": \"x\", \"fingerprint\": \"f\", \"count\": 1e99}]}")]
    public void What_is_no_baseline_is_wrong_usage(string text)
    {
        _folder.Write("known.json", text);
        Assert.Equal(new CheckOutcome(2, "", "guidecheck: `known.json` is no baseline\n"), _folder.Run("--baseline", File));
    }

    [Fact]
    public void A_baseline_of_another_version_is_wrong_usage()
    {
        _folder.Write("known.json", "{\"version\": 2}");
        Assert.Equal("guidecheck: `known.json` is of version 2, not 1\n", _folder.Run("--baseline", File).Errors);
    }

    private static string Colours(int count) => string.Concat(Enumerable.Repeat("<Colour>Red</Colour>\n", count));

    private static string Last(CheckOutcome outcome) => outcome.Output.TrimEnd('\n').Split('\n')[^1];

    private void Write(string body) =>
        _folder.Write(Page, $"---\ntitle: Keys\ndescription: What a key is.\n---\n\nText.\n{body}");
}
