using System.Globalization;

namespace LinkHub.Benchmarks;

/// <summary>Prints what was measured as a table of times, ratios and memory.</summary>
internal static class Report
{
    public static void Line(string text)
    {
#pragma warning disable RS0030 // a benchmark's report is what it prints
        Console.WriteLine(text);
#pragma warning restore RS0030
    }

    /// <param name="runs">Of equal work; the first is what the others are compared with.</param>
    public static void Table(IReadOnlyList<Measured> runs)
    {
        Line("| run | time | ratio | peak memory |");
        Line("|---|---:|---:|---:|");
        foreach (var run in runs)
        {
            var ratio = run.Time / runs[0].Time;
            Line(string.Create(
                CultureInfo.InvariantCulture,
                $"| {run.Name} | {run.Time.TotalSeconds:F3} s | {ratio:F2} | {run.PeakBytes / 1e6:F0} MB |"));
        }
    }
}
