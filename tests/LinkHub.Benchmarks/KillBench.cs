using System.Globalization;
using LinkHub.DocGen.Tests.Publish.Kills;
using LinkHub.GuideCheck.Tests.Commands.Shared;

namespace LinkHub.Benchmarks;

/// <summary>
/// <c>kill N</c>: so many kills and so many interrupts of real builds, half of each aimed at the publication, and a
/// table of what they left.
/// </summary>
internal static class KillBench
{
    public static int Run(string count)
    {
        var runs = int.Parse(count, CultureInfo.InvariantCulture);
        using var trial = new KillTrial(seed: 20_333);
        var outcomes = new List<KillOutcome>();
        for (var run = 0; run < runs; run++)
        {
            outcomes.Add(trial.Run(SignalledProgram.Kill, isAimed: run % 2 == 0));
            var interrupt = run % 4 < 2 ? SignalledProgram.Interrupt : SignalledProgram.Terminate;
            outcomes.Add(trial.Run(interrupt, isAimed: run % 2 == 0));
        }

        Report.Line("| signal | moment | runs | all old | all new | some of each | mixed hubs | missing hubs "
            + "| left at once | left in the end | exit codes | slowest end |");
        Report.Line("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---|---:|");
        foreach (var same in outcomes.GroupBy(outcome => (outcome.Signal, outcome.IsAimed)).OrderBy(same => same.Key))
        {
            Report.Line(Row(same.Key.Signal, same.Key.IsAimed ? "publishing" : "any", [.. same]));
        }

        var faults = outcomes.Where(outcome => outcome.Signal == "KILL" ? !outcome.IsSafe : !outcome.KeepsPromise).ToArray();
        foreach (var fault in faults)
        {
            Report.Line(fault.ToString());
        }

        return faults.Length == 0 ? 0 : 1;
    }

    private static string Row(string signal, string moment, KillOutcome[] outcomes)
    {
        var codes = outcomes.CountBy(outcome => outcome.Code).OrderBy(code => code.Key)
            .Select(code => string.Create(CultureInfo.InvariantCulture, $"{code.Key} × {code.Value}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {signal} | {moment} | {outcomes.Length} | {outcomes.Count(one => one.New == 0)} "
            + $"| {outcomes.Count(one => one.Old == 0)} | {outcomes.Count(one => one is { Old: > 0, New: > 0 })} "
            + $"| {outcomes.Sum(one => one.Mixed)} | {outcomes.Sum(one => one.Missing)} "
            + $"| {outcomes.Count(one => one.LeftAtOnce.Count > 0)} | {outcomes.Count(one => one.LeftInTheEnd.Count > 0)} "
            + $"| {string.Join(", ", codes)} | {outcomes.Max(one => one.Time).TotalMilliseconds:F0} ms |");
    }
}
