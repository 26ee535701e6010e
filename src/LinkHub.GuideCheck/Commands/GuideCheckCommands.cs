using System.CommandLine;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Commands;

/// <summary>The command line of <c>guidecheck</c>.</summary>
public static class GuideCheckCommands
{
    /// <summary>Runs one command and gives its exit code, which is never 0 after a failure.</summary>
    public static int Run(string[] args, Terminal terminal) =>
        CommandRun.Of(
            "guidecheck", terminal, stop => CommandRun.Invoke(Root(terminal), args, terminal, stop));

    /// <summary>All commands with their options, also for tests of the documentation.</summary>
    public static RootCommand Root(Terminal terminal)
    {
        var root = CheckCommand.Create(terminal);
        root.Subcommands.Add(ExplainCommand.Create(terminal));
        root.Subcommands.Add(RulesCommand.Create(terminal));
        root.Subcommands.Add(SiteCommand.Create(terminal));
        return root;
    }
}
