using LinkHub.Guides.Programs;

namespace LinkHub.GuideCheck.Tests.Changes;

/// <summary><c>--changed</c> with a real git: what differs, and what it can have broken on the other side.</summary>
public sealed class ChangedTests : IDisposable
{
    private const string AcmeGuide = "guides/acme/link-account/api-key.mdx";
    private const string Lumen = "connectors/lumen/lumen.connector.s1.yaml";
    private const string LumenGuide = "guides/lumen/link-account/token.mdx";
    private const string Colour = "\n<Colour>Red</Colour>\n";

    private readonly CheckFolder _folder = new(
        (Lumen, Definition("lumen", "Lumen", "Token")),
        (LumenGuide, Guide("Lumen", "Token") + Colour),
        ("pages/keys.mdx", "---\ntitle: Keys\ndescription: What a key is.\n---\n" + Colour));

    public ChangedTests()
    {
        _folder.Write(AcmeGuide, _folder.Read(AcmeGuide) + Colour);
        Git("init", "-q", "-b", "main");
        Git("add", "-A");
        Git("-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-q", "-m", "first");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_changed_gives_nothing() => Assert.Equal("no findings", Changed());

    [Fact]
    public void An_edited_guide_counts_and_others_do_not()
    {
        _folder.Write(AcmeGuide, _folder.Read(AcmeGuide) + "\nMore.\n");
        Assert.Equal("acme", Changed());
    }

    [Fact]
    public void A_definition_brings_its_guides_with_it()
    {
        _folder.Write(Lumen, _folder.Read(Lumen) + "# more\n");
        Assert.Equal("lumen", Changed());
    }

    [Fact]
    public void A_guide_brings_its_definition_with_it()
    {
        _folder.Write(Lumen, Definition("lumen", "Lumen", "Token").Replace("required: true", "required: maybe", StringComparison.Ordinal));
        Commit();
        Assert.Equal("no findings", Changed());
        _folder.Write(LumenGuide, _folder.Read(LumenGuide) + "\nMore.\n");
        Assert.Equal("connectors/lumen lumen", Changed());
    }

    [Fact]
    public void What_others_did_since_the_branch_left_does_not_count()
    {
        Git("checkout", "-q", "-b", "side");
        Git("checkout", "-q", "main");
        _folder.Write(LumenGuide, _folder.Read(LumenGuide) + "\nMore.\n");
        Commit();
        Git("checkout", "-q", "side");
        _folder.Write(AcmeGuide, _folder.Read(AcmeGuide) + "\nMore.\n");
        Commit();
        Assert.Equal("acme", Changed());
    }

    [Fact]
    public void A_new_file_counts_whether_git_knows_it_or_not()
    {
        _folder.Write("pages/new.mdx", "---\ntitle: New\ndescription: What is new.\n---\n" + Colour);
        Assert.Equal("new", Changed());
        Git("add", "-A");
        Assert.Equal("new", Changed());
    }

    [Theory]
    [InlineData("linkhub.yaml")]
    [InlineData("brands/lumen/brand.yaml")]
    public void Settings_and_brands_concern_everything(string path)
    {
        _folder.Write(path, _folder.Read(path) + "# more\n");
        Assert.Equal("acme keys lumen", Changed());
    }

    [Theory]
    [InlineData("pages/accounts.mdx")]
    [InlineData("images/acme/api-keys.svg")]
    public void What_is_gone_concerns_everything(string path)
    {
        File.Delete(_folder[path]);
        Assert.Contains("acme keys", Changed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_definitions_in_one_file_only_those_that_changed_count()
    {
        static string Provider(string key) =>
            $"{key}:\n  display_name: {key}\n  auth_mode: API_KEY\n  docs_connect: https://x.example/{key}\n";
        string[] keys = ["ash", "birch", "cedar"];
        File.Delete(_folder[Lumen]);
        File.Delete(_folder[LumenGuide]);
        _folder.Write("connectors/providers.yaml", string.Concat(keys.Select(Provider)));
        foreach (var key in keys)
        {
            _folder.Write($"guides/{key}.mdx", $"---\ntitle: {key}\ndescription: x.\nconnector: {key}\n---\n" + Colour);
        }

        Commit();
        Assert.Equal("no findings", Changed());
        _folder.Write("connectors/providers.yaml", _folder.Read("connectors/providers.yaml")
            .Replace("  display_name: birch\n", "  display_name: birch\n  categories: [x]\n", StringComparison.Ordinal));
        Assert.Equal("birch", Changed());
        _folder.Write("connectors/providers.yaml", Provider("ash") + Provider("birch") + Provider("cedar").Replace("  docs", "  # x\n  docs", StringComparison.Ordinal));
        Assert.Equal("cedar", Changed());
    }

    [Fact]
    public void A_folder_in_no_repository_is_wrong_usage()
    {
        Directory.Delete(_folder[".git"], recursive: true);
        var outcome = _folder.Run("--changed", "main");
        Assert.Equal(2, outcome.Code);
        Assert.Matches("^guidecheck: `[^`]*` is in no git repository, which --changed needs\n$", outcome.Errors);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("--output=x")]
    [InlineData("main:linkhub.yaml")]
    public void An_unknown_commit_is_wrong_usage(string reference)
    {
        var outcome = _folder.Run($"--changed={reference}");
        Assert.Equal(new CheckOutcome(2, "", $"guidecheck: git knows no `{reference}`\n"), outcome);
        Assert.False(File.Exists(_folder["x"]));
    }

    private static string Definition(string key, string title, string method) => $"""
        info:
          title: {title}
          key: {key}
          version: 1.0.0
          description: Lamps of small shops
        baseUrl: https://api.{key}.example
        authentication:
          - custom:
              type: custom
              label: {method}
              authorization:
                type: bearer
                token: $.credentials.token
              configFields:
                - key: token
                  label: {method}
                  type: password
                  required: true

        """.ReplaceLineEndings("\n");

    private static string Guide(string title, string method) =>
        $"---\ntitle: Connect {title} with {method}\ndescription: Make one.\n---\n\nCopy the **{method}**.\n";

    // The files with findings, short, in order.
    private string Changed()
    {
        var output = _folder.Run("--changed", "main").Output;
        var paths = output.Split('\n').Where(line => line.Contains("--> ", StringComparison.Ordinal))
            .Select(line => line.Split("--> ")[1].Split(':')[0].Split('/'))
            .Select(parts => parts switch
            {
                ["guides", var one] => one.Replace(".mdx", "", StringComparison.Ordinal),
                ["guides", var key, ..] => key,
                ["pages", var name] => name.Replace(".mdx", "", StringComparison.Ordinal),
                _ => string.Join('/', parts[..^1]),
            });
        var list = string.Join(' ', paths.Distinct().Order(StringComparer.Ordinal));
        return list.Length > 0 ? list : output.TrimEnd('\n');
    }

    private void Commit()
    {
        Git("add", "-A");
        Git("-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-q", "-m", "more");
    }

    private void Git(params string[] arguments) => Assert.True(new GitProgram().Run(_folder.Path, arguments)!.IsDone);
}
