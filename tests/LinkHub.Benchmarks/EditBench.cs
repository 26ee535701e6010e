using System.Globalization;
using LinkHub.Edits;

namespace LinkHub.Benchmarks;

/// <summary>Edits files of a small site while the real programs build and check it, and counts how they end.</summary>
internal static class EditBench
{
    public static int Run(string[] args)
    {
        var count = args is [var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : 200;
        var seed = args is [_, var chosen, ..] ? int.Parse(chosen, CultureInfo.InvariantCulture) : 1;
        var folder = Directory.CreateTempSubdirectory("hub-edits-").FullName;
        try
        {
            EditedRun[] runs = [.. new EditedRuns(folder, AppContext.BaseDirectory, seed).Of(count)];
            Report.Line("| edit | runs | exit 0 | exit 1 | exit 2 | of these told | other exits and crashes | mixes |");
            Report.Line("|---|---:|---:|---:|---:|---:|---:|---:|");
            foreach (var edit in FileEdits.All)
            {
                Report.Line(Row(edit.ToString(), [.. runs.Where(run => run.Edit == edit)]));
            }

            Report.Line(Row("all", runs));
            EditedRun[] bad = [.. runs.Where(run => run.IsCrash || run.IsMix)];
            Array.ForEach(bad, run => Report.Line(run.ToString()));
            return bad.Length == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Row(string name, EditedRun[] runs)
    {
        int[] counts =
        [
            runs.Length, Ended(0), Ended(1), Ended(2), runs.Count(run => run.IsTold), runs.Count(run => run.IsCrash),
            runs.Count(run => run.IsMix),
        ];
        return $"| {name} | {string.Join(" | ", counts)} |";

        int Ended(int code) => runs.Count(run => run.ExitCode == code);
    }
}
