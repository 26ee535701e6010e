using LinkHub.DocGen.Publish;

namespace LinkHub.DocGen.Tests.Publish;

/// <summary>Whichever step of a build the disk refuses, the hubs are all old or all new, and one sentence says why.</summary>
public sealed class FailingDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_step_of_a_build_may_fail(bool isFull)
    {
        Content("old", "acorn", "birch");
        Assert.True(Build(new OutputDisk()).IsPublished);
        var before = Snapshot();
        Content("new", "acorn", "cedar");
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        for (var step = 1; ; step++)
        {
            var disk = new FailingDisk(step, isFull ? FailingDisk.Room : []);
            var result = Build(disk);
            if (disk.Failed is not { } failed)
            {
                break;
            }

            kinds.Add(failed.Split(' ')[0]);
            var state = $"step {step}, {failed}: {result.Failure}";
            if (result.IsPublished)
            {
                // What could not be tidied up is no reason to say that nothing was published.
                Assert.True(failed.StartsWith("forget", StringComparison.Ordinal)
                    || failed.StartsWith("delete", StringComparison.Ordinal), state);
                Content("old", "acorn", "birch");
                Assert.True(Build(new OutputDisk()).IsPublished, state);
                Content("new", "acorn", "cedar");
            }
            else
            {
                Assert.EndsWith("the disk is full. Free some space; the published hubs are as they were.", result.Failure);
                Assert.Empty(result.Diagnostics);
                Assert.Equal(before, Snapshot());
                OutputFolder.Claim(_folder["out"], new OutputOptions()).Value!.Dispose();
            }

            Assert.Equal(before, Snapshot());
            Assert.Empty(LeftBehind());
        }

        string[] all = ["create", "delete", "forget", "make", "move", "read", "replace", "swap", "write"];
        Assert.Equal(all, kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_cannot_be_undone_either_is_completed_by_the_next_build()
    {
        Content("old", "acorn", "birch");
        Build(new OutputDisk());
        Content("new", "acorn", "birch");

        var result = Build(new FailingDisk(StepsUntilSecondSwap(), "swap", "move", "replace"));

        Assert.EndsWith("the disk is full. The next build completes what was begun.", result.Failure);
        OutputFolder.Claim(_folder["out"], new OutputOptions()).Value!.Dispose();
        Assert.All(["acorn", "birch"], hub => Assert.Contains(
            "the new text", File.ReadAllText(_folder[$"out/{hub}/page/index.html"]), StringComparison.Ordinal));
        Assert.Empty(LeftBehind());
    }

    // One thread takes the same steps in every build; the hubs that are there do not count.
    private int StepsUntilSecondSwap()
    {
        var disk = new FailingDisk(int.MaxValue);
        SiteBuild.Run(new SiteBuildOptions(_folder["content"], _folder["counted"]) { Threads = 1 });
        SiteBuild.Run(new SiteBuildOptions(_folder["content"], _folder["counted"]) { Threads = 1, Disk = disk });
        return disk.Taken.Index().Where(step => step.Item.StartsWith("swap", StringComparison.Ordinal)).ElementAt(1).Index + 1;
    }

    private SiteBuildResult Build(IOutputDisk disk) =>
        SiteBuild.Run(new SiteBuildOptions(_folder["content"], _folder["out"]) { Threads = 1, Disk = disk });

    private void Content(string text, params string[] brands)
    {
        if (Directory.Exists(_folder["content"]))
        {
            Directory.Delete(_folder["content"], recursive: true);
        }

        _folder.Write("content/pages/page.mdx", $"# A page\n\nThis is the {text} text.\n");
        foreach (var brand in brands)
        {
            _folder.Write($"content/brands/{brand}/brand.yaml", $"name: {brand}\nhub: {brand}\n");
        }
    }

    private SortedDictionary<string, string> Snapshot() => new(
        TemporaryFolder.Snapshot(_folder["out"])
            .Where(file => !file.Key.StartsWith(".staging", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => Convert.ToHexString(file.Value)),
        StringComparer.Ordinal);

    private IEnumerable<string> LeftBehind() => Directory.EnumerateFileSystemEntries(_folder["out"], ".*")
        .Select(entry => Path.GetFileName(entry))
        .Except([".hubs.json", ".lock"]);
}
