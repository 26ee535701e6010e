using LinkHub.DocGen.Serve;

namespace LinkHub.DocGen.Tests.Serve;

public sealed class ContentWatcherTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _stop = new(Patience);

    public void Dispose()
    {
        _stop.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_saved_file_is_named()
    {
        _folder.Write("guides/a.mdx", "one");
        using var watcher = new ContentWatcher([_folder.Path], []);
        _folder.Write("guides/a.mdx", "two");
        Assert.Equal(["guides/a.mdx"], (await watcher.Next(_stop.Token))!);
    }

    [Fact]
    public async Task A_file_that_was_only_there_to_be_renamed_is_not()
    {
        _folder.Write("guides/a.mdx", "one");
        using var watcher = new ContentWatcher([_folder.Path], []);
        _folder.Write("guides/sedX1", "two");
        File.Move(_folder["guides/sedX1"], _folder["guides/a.mdx"], overwrite: true);
        Assert.Equal(["guides/a.mdx"], (await watcher.Next(_stop.Token))!);
    }

    [Fact]
    public async Task Ten_thousand_changes_are_one_burst_or_a_few()
    {
        _folder.Write("guides/a.mdx", "one");
        using var watcher = new ContentWatcher([_folder.Path], []);
        for (var i = 0; i < 10_000; i++)
        {
            File.WriteAllText(_folder["guides/a.mdx"], "two");
        }

        _folder.Write("guides/last.mdx", "three");
        var bursts = 0;
        for (IReadOnlyCollection<string>? paths = []; paths?.Contains("guides/last.mdx") == false; bursts++)
        {
            paths = await watcher.Next(_stop.Token);
        }

        Assert.InRange(bursts, 1, 200);
    }

    [Fact]
    public async Task What_a_build_writes_into_the_folder_is_not_heard()
    {
        _folder.Write("dist/index.html", "");
        _folder.Write("guides/a.mdx", "one");
        using var watcher = new ContentWatcher([_folder.Path], [_folder["dist"]]);
        _folder.Write("dist/index.html", "new");
        _folder.Write("guides/.a.mdx.swp", "new");
        _folder.Write("guides/a.mdx", "new");
        Assert.Equal(["guides/a.mdx"], (await watcher.Next(_stop.Token))!);
    }

    [Fact]
    public async Task A_change_in_another_folder_is_one_whose_path_nobody_knows()
    {
        using var other = new TemporaryFolder();
        using var watcher = new ContentWatcher([_folder.Path, other.Path], []);
        other.Write("a.mdx", "one");
        Assert.Null(await watcher.Next(_stop.Token));
    }
}
