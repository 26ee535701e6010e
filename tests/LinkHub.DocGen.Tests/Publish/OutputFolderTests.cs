using LinkHub.DocGen.Publish;

namespace LinkHub.DocGen.Tests.Publish;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("content", "lie in one another")]
    [InlineData("content/dist", "lie in one another")]
    [InlineData("", "lie in one another")]
    [InlineData("content/..", "lie in one another")]
    [InlineData("CONTENT-link/out", "lie in one another")]
    [InlineData("link", "is a link")]
    [InlineData("circle/out", "lies behind links that go in a circle")]
    [InlineData("repository", "is the root of a repository")]
    [InlineData("worktree", "is the root of a repository")]
    [InlineData("foreign", "holds files that are not hubs")]
    [InlineData("file.txt", "is a file")]
    [InlineData("trap", "holds a link named `.staging`")]
    public void A_folder_that_is_not_for_output_is_refused(string path, string why)
    {
        _folder.Write("content/linkhub.yaml", "x");
        _folder.Write("repository/.git/HEAD", "x");
        _folder.Write("worktree/.git", "x");
        _folder.Write("foreign/thesis.doc", "x");
        _folder.Write("file.txt", "x");
        _folder.Write("trap/.hubs.json", "{}");
        Directory.CreateSymbolicLink(_folder["trap/.staging"], _folder["foreign"]);
        Directory.CreateSymbolicLink(_folder["link"], _folder["foreign"]);
        Directory.CreateSymbolicLink(_folder["CONTENT-link"], _folder["content"]);
        Directory.CreateSymbolicLink(_folder["circle"], _folder["circle"]);
        var before = List();

        var claimed = OutputFolder.Claim(_folder[path], new OutputOptions { Sources = [_folder["content"]] });

        Assert.Equal(PublishErrorKind.Refused, claimed.Error?.Kind);
        Assert.Contains(why, claimed.Error!.Message, StringComparison.Ordinal);
        Assert.Equal(before, List());
    }

    [Fact]
    public void The_root_and_the_home_folder_are_refused_even_with_force()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        foreach (var path in (string[])["/", home, Path.GetDirectoryName(home)!, home + "/"])
        {
            var claimed = OutputFolder.Claim(path, new OutputOptions { Force = true });

            Assert.Equal(PublishErrorKind.Refused, claimed.Error?.Kind);
        }
    }

    [Fact]
    public void A_new_folder_becomes_output_with_a_hub_in_it()
    {
        Publish("v1", "acme");

        Assert.Equal("""
            .hubs.json: {"version": 1, "hubs": ["acme"]}

            .lock: 
            acme/a/b/index.html: v1
            acme/index.html: v1
            """.ReplaceLineEndings("\n"), _folder.List("out"));
    }

    [Fact]
    public void A_hub_takes_the_place_of_the_one_before_and_leaves_others_alone()
    {
        Publish("v1", "acme", "birch");
        Publish("v2", "birch");

        Assert.Equal("a/b/index.html: v1\nindex.html: v1", _folder.List("out/acme"));
        Assert.Equal("a/b/index.html: v2\nindex.html: v2", _folder.List("out/birch"));
        Assert.False(Directory.Exists(_folder["out/.staging"]));
    }

    [Fact]
    public void What_was_staged_and_not_published_is_gone()
    {
        Publish("v1", "acme");
        using (var output = OutputFolder.Claim(_folder["out"], new OutputOptions()).Value!)
        {
            output.Stage("acme").Value!.Write("index.html", "v2"u8);
        }

        Assert.Equal("a/b/index.html: v1\nindex.html: v1", _folder.List("out/acme"));
        Assert.False(Directory.Exists(_folder["out/.staging"]));
    }

    [Fact]
    public void A_hub_with_an_error_is_not_published_and_neither_are_the_others()
    {
        Publish("v1", "acme");
        using var output = OutputFolder.Claim(_folder["out"], new OutputOptions()).Value!;
        var (acme, birch) = (output.Stage("acme").Value!, output.Stage("birch").Value!);
        acme.Write("index.html", "v2"u8);
        birch.Write("../acme/index.html", "v2"u8);

        var error = output.Publish([acme, birch]);

        Assert.Equal("the path `../acme/index.html` has `..` in it", error?.Message);
        Assert.Equal("a/b/index.html: v1\nindex.html: v1", _folder.List("out/acme"));
        Assert.False(Directory.Exists(_folder["out/birch"]));
    }

    [Fact]
    public void A_folder_that_is_not_a_listed_hub_is_replaced_only_with_force()
    {
        Publish("v1", "acme");
        _folder.Write("out/birch/notes.txt", "mine");

        using (var output = OutputFolder.Claim(_folder["out"], new OutputOptions()).Value!)
        {
            Assert.Equal(PublishErrorKind.Refused, output.Stage("birch").Error?.Kind);
        }

        Assert.Equal("notes.txt: mine", _folder.List("out/birch"));
        using var forced = OutputFolder.Claim(_folder["out"], new OutputOptions { Force = true }).Value!;
        Assert.True(forced.Stage("birch").IsDone);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData(".git")]
    [InlineData("CON")]
    [InlineData("")]
    public void A_hubs_folder_has_a_plain_name(string brand)
    {
        using var output = OutputFolder.Claim(_folder["out"], new OutputOptions()).Value!;

        Assert.Equal(PublishErrorKind.BadPath, output.Stage(brand).Error?.Kind);
    }

    [Fact]
    public void Two_builds_do_not_share_a_folder()
    {
        using (OutputFolder.Claim(_folder["out"], new OutputOptions()).Value!)
        {
            var second = OutputFolder.Claim(_folder["out"], new OutputOptions());

            Assert.Equal(PublishErrorKind.Busy, second.Error?.Kind);
            Assert.Equal($"process {Environment.ProcessId} is building into `{_folder["out"]}`", second.Error?.Message);
        }

        using var third = OutputFolder.Claim(_folder["out"], new OutputOptions()).Value;
        Assert.NotNull(third);
    }

    [Fact]
    public async Task A_build_may_wait_for_another()
    {
        var first = OutputFolder.Claim(_folder["out"], new OutputOptions()).Value!;
        var patient = new OutputOptions { Wait = TimeSpan.FromMinutes(1) };
        var second = Task.Run(() => OutputFolder.Claim(_folder["out"], patient));
        first.Dispose();

        using var claimed = (await second).Value;
        Assert.NotNull(claimed);
    }

    [Fact]
    public void A_folder_below_a_file_is_refused()
    {
        _folder.Write("file", "x");

        var claimed = OutputFolder.Claim(_folder["file/out"], new OutputOptions());

        Assert.Equal(PublishErrorKind.Refused, claimed.Error?.Kind);
        Assert.Equal(
            $"the output folder `{_folder["file/out"]}` lies below the file `{_folder["file"]}`", claimed.Error!.Message);
    }

    [Fact]
    public void A_hub_is_put_in_place_in_two_moves_where_there_is_no_exchange()
    {
        _folder.Write("old/index.html", "v1");
        _folder.Write("new/index.html", "v2");

        HubSwap.ReplaceInTwoMoves(_folder["old"], _folder["new"]);

        Assert.Equal("index.html: v2", _folder.List("old"));
    }

    private void Publish(string version, params string[] brands)
    {
        using var output = OutputFolder.Claim(_folder["out"], new OutputOptions()).Value!;
        var hubs = brands.Select(brand => output.Stage(brand).Value!).ToArray();
        foreach (var hub in hubs)
        {
            Assert.Null(hub.Write("index.html", Whitelabel.TestHubs.Utf8(version)));
            Assert.Null(hub.Write("a/b/index.html", [Whitelabel.TestHubs.Utf8(version)]));
        }

        Assert.Null(output.Publish(hubs));
    }

    // Files and links, without following them.
    private string List() => string.Join('\n', new DirectoryInfo(_folder.Path)
        .EnumerateFileSystemInfos("*", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.None,
        })
        .Select(entry => $"{entry.FullName} {entry.LinkTarget} {entry.LastWriteTimeUtc.Ticks}")
        .Order(StringComparer.Ordinal));
}
