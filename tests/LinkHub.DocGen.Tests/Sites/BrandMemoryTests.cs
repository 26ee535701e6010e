using System.Globalization;
using LinkHub.Edits;

namespace LinkHub.DocGen.Tests.Sites;

/// <summary>
/// A hub's pages are written and let go before the next hubs are made: what a build holds does not grow with brands,
/// and each brand costs the same. The benchmark <c>brands</c> measures both of the whole program.
/// </summary>
[Collection(nameof(BrandMemoryTests))]
public sealed class BrandMemoryTests
{
    // Several batches of hubs each: code that is not optimized keeps the batch before the current one alive.
    private const int Few = 32;
    private const int Many = 80;

    // What the runtime holds meanwhile. A hub that is kept takes half a megabyte: 48 of them are far more than this.
    private const long Noise = 8 << 20;

    [Fact]
    public void Many_brands_take_the_memory_of_few_and_the_work_of_each()
    {
        Measure(Few);
        var (fewLive, fewAllocated) = Measure(Few);
        var (manyLive, manyAllocated) = Measure(Many);
        Assert.True(manyLive - fewLive < Noise, $"{fewLive} bytes live with {Few} brands, {manyLive} with {Many}");

        var ratio = (double)manyAllocated / fewAllocated / ((double)Many / Few);
        Assert.InRange(ratio, 0.7, 1.15);
    }

    // What is live while the last file of a build is opened, and what the whole build allocates.
    private static (long Live, long Allocated) Measure(int brands)
    {
        using var folder = new TemporaryFolder();
        EditedSite.Write(folder["content"]);
        for (var i = 0; i < brands - 2; i++)
        {
            var name = "Partner" + i.ToString("D3", CultureInfo.InvariantCulture);
            folder.Write($"content/brands/{name.ToLowerInvariant()}/brand.yaml", $"name: {name}\nhub: {name} Hub\nwhitelabel: true\n");
        }

        var openings = 0;
        var options = new SiteBuildOptions(folder["content"], folder["out"]) { Threads = 1 };
        Assert.Equal(brands, SiteBuild.Run(options with { Opening = _ => openings++ }).Hubs.Count);

        var opened = 0;
        long live = 0;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = GC.GetAllocatedBytesForCurrentThread();
        SiteBuild.Run(options with
        {
            Opening = _ =>
            {
                if (++opened == openings)
                {
                    live = GC.GetTotalMemory(forceFullCollection: true) - before;
                }
            },
        });
        return (live, GC.GetAllocatedBytesForCurrentThread() - start);
    }

    /// <summary>What is live in the process is measured, so that no other test may run meanwhile.</summary>
    [CollectionDefinition(nameof(BrandMemoryTests), DisableParallelization = true)]
    public sealed class Alone;
}
