using System.Diagnostics;
using System.Globalization;
using LinkHub.GuideCheck;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.Guides.Site;

namespace LinkHub.Benchmarks;

/// <summary>Measures a check: of made-up folders that grow tenfold, or of one that is there.</summary>
internal static class CheckBench
{
    /// <param name="args">
    /// How many guides the largest made-up folder has, or a content folder; then the program to run, where it
    /// is not the one beside this: a published one.
    /// </param>
    public static int Run(string[] args)
    {
        string[] program = args is [_, var published] ? [published] : ["dotnet", Path.Combine(AppContext.BaseDirectory, "guidecheck.dll")];
        if (!int.TryParse(args[0], CultureInfo.InvariantCulture, out var most))
        {
            Report.Table([Cold(args[0], program), Warm(args[0])]);
            return 0;
        }

        List<Measured> runs = [];
        for (var count = Math.Max(1, most / 100); count <= most; count *= 10)
        {
            var folder = Directory.CreateTempSubdirectory("check-bench-").FullName;
            try
            {
                SampleSite.Write(folder, count);
                runs.Add(Cold(folder, program) with { Name = string.Create(CultureInfo.InvariantCulture, $"{count} guides, cold") });
                runs.Add(Warm(folder) with { Name = string.Create(CultureInfo.InvariantCulture, $"{count} guides, warm") });
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        Report.Table(runs);
        return 0;
    }

    // The first run fills the disk's cache; the best of those after it is what somebody waits for. All is checked, and
    // of a rule that finds nothing here nothing is printed.
    private static Measured Cold(string folder, string[] program)
    {
        const int rounds = 4;
        return Enumerable.Range(0, rounds)
            .Select(_ => Measured.Run("cold", program[0], [.. program[1..], folder, "--rule", "stale-baseline"]))
            .Skip(1)
            .MinBy(run => run.Time)!;
    }

    private static Measured Warm(string folder)
    {
        const int rounds = 10;
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            CheckRun.Of(Library.Read(folder, LibraryOptions.Default), RuleCatalogue.Rules, Environment.ProcessorCount);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return new Measured("best of 10 in one process", best, 0, ExitCode: 0);
    }
}
