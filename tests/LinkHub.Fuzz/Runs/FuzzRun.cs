using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using LinkHub.Fuzz.Inputs;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.Fuzz.Runs;

/// <summary>Runs workers, one after another. One that crashes or hangs has found a fault; the next goes on behind it.</summary>
internal static class FuzzRun
{
    /// <summary>1 where there are faults.</summary>
    public static int Of(IReadOnlyList<FuzzOptions> runs, Terminal terminal)
    {
        var counts = new FuzzCounts();
        foreach (var options in runs)
        {
            Run(options, counts, terminal);
        }

        FuzzTable.Print(counts, terminal);
        return counts.Faults.Count > 0 || counts.Iterations == 0 ? 1 : 0;
    }

    private static void Run(FuzzOptions options, FuzzCounts counts, Terminal terminal)
    {
        var time = Stopwatch.StartNew();
        var folder = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        folder = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"linkhub-fuzz-{Environment.ProcessId}"));
        try
        {
            for (var next = options; next.Most > 0 && time.Elapsed < options.Time;)
            {
                var code = Work(next with { Time = options.Time - time.Elapsed }, folder);
                AddCounts(counts, folder);
                if (code == 0)
                {
                    return;
                }

                var (iteration, target) = Current(folder);
                var problem = code == FuzzWorker.Hanging ? "it never ends" : $"the process ended with {code}";
                var fault = new FuzzFault(target, code == FuzzWorker.Hanging ? "hang" : "crash", problem, "");
                var maker = new InputMaker(SeedSite.Read(options.Root, options.HasCorpora));
                var input = maker.Make(options.Seed, iteration);
                counts.AddFault(fault);
                FaultFolder.Write(options.Faults, fault, input, reduced: null);
                terminal.Out.WriteLine(FaultFolder.Text(fault, input));
                next = options with { From = iteration + 1, Most = options.Most - (iteration + 1 - options.From) };
            }
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static int Work(FuzzOptions options, string folder)
    {
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "LinkHub.Fuzz.dll"), "worker",
            options.Seed.ToString(CultureInfo.InvariantCulture),
            options.Time.TotalSeconds.ToString(CultureInfo.InvariantCulture),
            folder,
            "--from", options.From.ToString(CultureInfo.InvariantCulture),
            "--most", options.Most.ToString(CultureInfo.InvariantCulture),
            "--faults", options.Faults,
            .. options.Targets.SelectMany(target => new[] { "--target", target }),
            .. options.HasCorpora ? Array.Empty<string>() : ["--own-texts"],
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode;
    }

    private static void AddCounts(FuzzCounts counts, string folder)
    {
        var file = Path.Combine(folder, FuzzWorker.CountsFile);
        if (File.Exists(file))
        {
            counts.Add(JsonSerializer.Deserialize<FuzzCountsState>(File.ReadAllText(file))!);
            File.Delete(file);
        }
    }

    private static (int Iteration, string Target) Current(string folder)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, FuzzWorker.CurrentFile));
        return (int.Parse(lines[0], CultureInfo.InvariantCulture), lines[1]);
    }
}
