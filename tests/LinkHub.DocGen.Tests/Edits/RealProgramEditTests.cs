using LinkHub.Edits;

namespace LinkHub.DocGen.Tests.Edits;

public sealed class RealProgramEditTests
{
    // `-- edits 200` of the benchmarks does the same at length.
    [Fact]
    public void The_real_programs_neither_crash_nor_mix_when_files_are_edited_under_them()
    {
        using var folder = new TemporaryFolder();
        var runs = new EditedRuns(folder.Path, AppContext.BaseDirectory, seed: 20);
        Assert.All(runs.Of(8), run =>
        {
            Assert.False(run.IsCrash, run.ToString());
            Assert.False(run.IsMix, run.ToString());
            Assert.True(!run.IsTold || run.ExitCode == 2, run.ToString());
        });
    }
}
