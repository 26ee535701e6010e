using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using LinkHub.Fuzz.Inputs;
using LinkHub.Fuzz.Targets;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.Fuzz.Runs;

/// <summary>Tries one input after another, and says after each how far it came.</summary>
/// <param name="options">Which inputs.</param>
/// <param name="folder">Where inputs and the state are written.</param>
/// <param name="terminal">Where faults are told.</param>
internal sealed class FuzzWorker(FuzzOptions options, string folder, Terminal terminal)
{
    /// <summary>The exit code of a worker whose target never ended.</summary>
    public const int Hanging = 3;

    /// <summary>The file that says which iteration and target is being tried.</summary>
    public const string CurrentFile = "current.txt";

    /// <summary>The file with the counts so far.</summary>
    public const string CountsFile = "counts.json";

    private static readonly TimeSpan LongestWork = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    private readonly FuzzCounts _counts = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>0 where all inputs were tried, with faults or without.</summary>
    public int Run()
    {
        Directory.CreateDirectory(folder);
        var maker = new InputMaker(SeedSite.Read(options.Root, options.HasCorpora));
        var fuzzer = new Fuzzer(Path.Combine(folder, "site"), _counts);
        var time = Stopwatch.StartNew();
        for (var i = options.From; i - options.From < options.Most && time.Elapsed < options.Time; i++)
        {
            using var watch = Watch();
            var input = maker.Make(options.Seed, i);
            Count(input);
            var faults = fuzzer.Run(
                input, AllTargets.List.Where(target => IsRun(target, i)), target => Say(i, target));
            watch.Dispose();
            faults.ForEach(_counts.AddFault);
            foreach (var fault in faults.Where(fault => _known.Add(fault.Signature)))
            {
                Report(fault, input);
            }

            _counts.ProcessorTime = Environment.CpuUsage.TotalTime;
            File.WriteAllText(Path.Combine(folder, CountsFile), JsonSerializer.Serialize(_counts.State()));
        }

        fuzzer.Clean();
        return 0;
    }

    private bool IsRun(FuzzTarget target, int iteration) => options.Targets.Count == 0
        ? iteration % target.Every == 0
        : options.Targets.Contains(target.Name);

    // A busy machine makes everything wait: processor time tells what never ends, and long waiting what is stuck.
    private static Timer Watch()
    {
        var (time, work) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        return new Timer(
            _ =>
            {
                if (Environment.CpuUsage.TotalTime - work > LongestWork || time.Elapsed > LongestWait)
                {
                    Environment.Exit(Hanging);
                }
            },
            null,
            TimeSpan.FromSeconds(5),
            TimeSpan.FromSeconds(5));
    }

    private void Count(FuzzInput input)
    {
        _counts.Iterations++;
        _counts.InputFiles += input.Entries.Count;
        _counts.MutatedFiles += input.Mutated.Count();
        _counts.InputBytes += input.Size;
    }

    private void Say(int iteration, string target) => File.WriteAllText(
        Path.Combine(folder, CurrentFile), string.Create(CultureInfo.InvariantCulture, $"{iteration}\n{target}"));

    private void Report(FuzzFault fault, FuzzInput input)
    {
        var reduced = new Minimizer(Path.Combine(folder, "smaller")).Reduce(input, fault);
        FaultFolder.Write(options.Faults, fault, input, reduced);
        terminal.Out.WriteLine(FaultFolder.Text(fault, input));
    }
}
