using System.CommandLine;
using LinkHub.Fuzz.Inputs;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.Fuzz.Runs;

/// <summary>The command line: <c>fuzz MINUTES</c>, and <c>sharpfuzz READER</c> for other fuzzers.</summary>
public static class FuzzCommand
{
    /// <summary>The seeds of a run that names none.</summary>
    private static readonly int[] Seeds = [11, 23, 47, 95];

    /// <summary>Runs a command; 1 where there are faults.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Tries mutated content folders on everything that reads them.")
        {
            Fuzz(terminal), Worker(terminal), Sharp(),
        };
        return root.Parse(args).Invoke(new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static Command Fuzz(Terminal terminal)
    {
        var minutes = new Argument<double>("MINUTES") { Description = "How long to go on, over all seeds." };
        var seeds = new Option<int[]>("--seed")
        {
            Description = "Makes the inputs; may be given several times.",
            HelpName = "N",
            DefaultValueFactory = _ => Seeds,
        };
        var (from, most, own, faults) = (From(), Most(), OwnTexts(), Faults());
        var command = new Command("fuzz", "Tries inputs for some time and prints what was looked at.")
        {
            minutes, seeds, from, most, own, faults,
        };
        command.SetAction(parsed =>
        {
            var each = TimeSpan.FromMinutes(parsed.GetValue(minutes) / parsed.GetValue(seeds)!.Length);
            return FuzzRun.Of(
                [.. parsed.GetValue(seeds)!.Select(seed =>
                    Options(parsed, seed, each, parsed.GetValue(from), parsed.GetValue(most), own, faults))],
                terminal);
        });
        return command;
    }

    private static Command Worker(Terminal terminal)
    {
        var seed = new Argument<int>("SEED");
        var seconds = new Argument<double>("SECONDS");
        var folder = new Argument<string>("FOLDER");
        var (from, most, own, faults) = (From(), Most(), OwnTexts(), Faults());
        var command = new Command("worker", "Does the work of `fuzz` in a process that may crash.")
        {
            seed, seconds, folder, from, most, own, faults,
        };
        command.Hidden = true;
        command.SetAction(parsed => new FuzzWorker(
            Options(
                parsed,
                parsed.GetValue(seed),
                TimeSpan.FromSeconds(parsed.GetValue(seconds)),
                parsed.GetValue(from),
                parsed.GetValue(most),
                own,
                faults),
            parsed.GetRequiredValue(folder),
            terminal).Run());
        return command;
    }

    private static Command Sharp()
    {
        var reader = new Argument<string>("READER") { Description = "mdx, yaml or frontmatter." };
        reader.AcceptOnlyFromAmong("mdx", "yaml", "frontmatter");
        var command = new Command("sharpfuzz", "Is the target of libFuzzer, after `sharpfuzz` has instrumented the programs.")
        {
            reader,
        };
        command.SetAction(parsed => SharpFuzzTargets.Run(parsed.GetRequiredValue(reader)));
        return command;
    }

    private static FuzzOptions Options(
        ParseResult parsed, int seed, TimeSpan time, int from, int most, Option<bool> own, Option<string> faults) =>
        new(
            seed,
            from,
            time,
            SeedSite.FindRoot(AppContext.BaseDirectory) ?? throw new InvalidOperationException("there is no checkout here"),
            Path.GetFullPath(parsed.GetRequiredValue(faults)))
        {
            HasCorpora = !parsed.GetValue(own),
            Most = most,
        };

    private static Option<int> From() => new("--from")
    {
        Description = "The first iteration; with --most 1, one input once more.",
        HelpName = "N",
    };

    private static Option<int> Most() => new("--most")
    {
        Description = "How many iterations at most.",
        HelpName = "N",
        DefaultValueFactory = _ => int.MaxValue,
    };

    private static Option<bool> OwnTexts() => new("--own-texts")
    {
        Description = "Start from the texts of this repository only, so that inputs are the same on every machine.",
    };

    private static Option<string> Faults() => new("--faults")
    {
        Description = "The folder that gets the inputs of faults.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "fuzz-faults",
    };
}
