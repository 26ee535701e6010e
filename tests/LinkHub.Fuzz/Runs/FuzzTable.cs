using System.Globalization;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.Fuzz.Runs;

/// <summary>Prints what was tried and looked at.</summary>
internal static class FuzzTable
{
    public static void Print(FuzzCounts counts, Terminal terminal)
    {
        void Line(string name, FormattableString value) =>
            terminal.Out.WriteLine($"| {name} | {value.ToString(CultureInfo.InvariantCulture)} |");
        terminal.Out.WriteLine("\n| looked at | |\n|---|---:|");
        Line("iterations", $"{counts.Iterations:N0}");
        Line("input files", $"{counts.InputFiles:N0}, {counts.InputBytes / 1e6:F1} MB");
        Line("mutated files", $"{counts.MutatedFiles:N0}");
        Line("output files", $"{counts.Outputs.Values.Sum():N0}, {counts.OutputBytes / 1e6:F1} MB");
        foreach (var (kind, count) in counts.Outputs)
        {
            Line($"– {kind}", $"{count:N0}");
        }

        Line("processor time", $"{counts.ProcessorTime.TotalSeconds:F1} s");
        foreach (var (target, part) in counts.Slowest)
        {
            Line($"most of its time that `{target}` took", $"{part:P0}");
        }

        Line("faults", $"{counts.Faults.Values.Sum():N0}");
        foreach (var (oracle, count) in counts.Faults)
        {
            Line($"– {oracle}", $"{count:N0}");
        }
    }
}
