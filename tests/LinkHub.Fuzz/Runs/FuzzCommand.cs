using System.CommandLine;
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
        var shared = new WorkOptions();
        var command = new Command("fuzz", "Tries inputs for some time and prints what was looked at.") { minutes, seeds };
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var chosen = parsed.GetRequiredValue(seeds);
            var each = TimeSpan.FromMinutes(parsed.GetValue(minutes) / chosen.Length);
            return FuzzRun.Of([.. chosen.Select(seed => shared.Read(parsed, seed, each))], terminal);
        });
        return command;
    }

    private static Command Worker(Terminal terminal)
    {
        var seed = new Argument<int>("SEED");
        var seconds = new Argument<double>("SECONDS");
        var folder = new Argument<string>("FOLDER");
        var shared = new WorkOptions();
        var command = new Command("worker", "Does the work of `fuzz` in a process that may crash.")
        {
            seed, seconds, folder,
        };
        command.Hidden = true;
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var options = shared.Read(parsed, parsed.GetValue(seed), TimeSpan.FromSeconds(parsed.GetValue(seconds)));
            return new FuzzWorker(options, parsed.GetRequiredValue(folder), terminal).Run();
        });
        return command;
    }

    private static Command Sharp()
    {
        var reader = new Argument<string>("READER") { Description = "mdx, yaml or frontmatter." };
        reader.AcceptOnlyFromAmong("mdx", "yaml", "frontmatter");
        var command = new Command("sharpfuzz", "Is a target of libFuzzer, after `sharpfuzz` has instrumented the readers.")
        {
            reader,
        };
        command.SetAction(parsed => SharpFuzzTargets.Run(parsed.GetRequiredValue(reader)));
        return command;
    }
}
