using System.Diagnostics;
using LinkHub.Fuzz.Inputs;
using LinkHub.Fuzz.Targets;

namespace LinkHub.Fuzz;

/// <summary>Runs targets over inputs in this process, one after another.</summary>
/// <param name="folder">Where inputs are written; what is there is deleted.</param>
/// <param name="counts">Receives what was tried.</param>
internal sealed class Fuzzer(string folder, FuzzCounts counts)
{
    /// <summary>What any run may take, however small its input is, in seconds of processor time.</summary>
    private const double BaseSeconds = 2;

    /// <summary>What each byte of the input may take in addition.</summary>
    private const double SecondsPerByte = 20e-6;

    private const int MostTries = 3;

    /// <summary>What is wrong when an input is run through targets.</summary>
    public List<FuzzFault> Run(FuzzInput input, IEnumerable<FuzzTarget> targets, Action<string> starting)
    {
        Clean();
        input.Write(Path.Combine(folder, "content"));
        var site = new FuzzSite(input, folder, counts);
        var faults = new List<FuzzFault>();
        foreach (var target in targets)
        {
            starting(target.Name);
            faults.AddRange(Run(site, target));
        }

        return faults;
    }

    /// <summary>Deletes the folder.</summary>
    public void Clean()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private List<FuzzFault> Run(FuzzSite site, FuzzTarget target)
    {
        try
        {
            var budget = BaseSeconds + (site.Input.Size * SecondsPerByte);
            var (seconds, audit) = Timed(site, target);
            for (var tries = 1; seconds > budget && tries < MostTries; tries++)
            {
                var (again, other) = Timed(site, target);
                (seconds, audit) = (Math.Min(seconds, again), other);
            }

            counts.AddTime(target.Name, seconds / budget);
            List<FuzzFault> faults = [.. audit()];
            if (seconds > budget)
            {
                faults.Add(new FuzzFault(target.Name, "time", $"{seconds:F1} s for {site.Input.Size} bytes, more than {budget:F1} s", ""));
            }

            return faults;
        }
        catch (Exception problem)
        {
            return [FuzzFault.Of(target.Name, problem)];
        }
    }

    // Processor time counts, and other threads of this process are idle; wall time is right where the clock is coarse.
    private static (double Seconds, Func<IEnumerable<FuzzFault>> Audit) Timed(FuzzSite site, FuzzTarget target)
    {
        var (wall, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var audit = target.Run(site);
        return (Math.Min(wall.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds), audit);
    }
}
