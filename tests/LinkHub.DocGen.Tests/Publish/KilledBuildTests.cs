using LinkHub.DocGen.Tests.Publish.Kills;
using LinkHub.GuideCheck.Tests.Commands.Shared;

namespace LinkHub.DocGen.Tests.Publish;

/// <summary>The real program, ended at random moments; half of the signals wait until it publishes.</summary>
public sealed class KilledBuildTests
{
    [LinuxFact]
    public void A_build_killed_at_any_moment_leaves_each_hub_old_or_new_and_the_next_build_mends_the_rest()
    {
        using var trial = new KillTrial(seed: 20_111);
        for (var kill = 0; kill < 16; kill++)
        {
            var outcome = trial.Run(SignalledProgram.Kill, isAimed: kill % 2 == 0);
            Assert.True(outcome.IsSafe, $"kill {kill}: {outcome}");
        }
    }

    [LinuxFact]
    public void A_build_interrupted_at_any_moment_leaves_all_hubs_old_or_ends_well()
    {
        using var trial = new KillTrial(seed: 20_222);
        for (var interrupt = 0; interrupt < 8; interrupt++)
        {
            var signal = interrupt % 4 < 2 ? SignalledProgram.Interrupt : SignalledProgram.Terminate;
            var outcome = trial.Run(signal, isAimed: interrupt % 2 == 0);
            Assert.True(outcome.KeepsPromise, $"interrupt {interrupt}: {outcome}");
            Assert.DoesNotContain("   at ", outcome.Errors, StringComparison.Ordinal);
        }
    }
}
