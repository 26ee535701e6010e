using System.CommandLine;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.DocGen.Commands;

/// <summary>The command line of <c>docgen</c>.</summary>
public static class DocGenCommands
{
    /// <summary>Runs one command and gives its exit code, which is never 0 after a failure.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        var point = new PointOfNoReturn();
        return CommandRun.Of(
            "docgen", terminal, stop => CommandRun.Invoke(Root(terminal, point), args, terminal, stop), point);
    }

    /// <summary>All commands with their options, also for tests of the documentation.</summary>
    public static RootCommand Root(Terminal terminal, PointOfNoReturn? point = null) =>
        new("Publishes guides beside the forms they explain, one hub for every brand.")
        {
            BuildCommand.Create(terminal, point ?? new PointOfNoReturn()),
            ExportCommand.Create(terminal),
            NewCommand.Create(terminal),
            ServeCommand.Create(terminal),
        };
}

/// <summary>Arguments and options that several commands share, each with one description.</summary>
internal static class CommonOptions
{
    public static Option<string?> Scopes() => new("--scopes")
    {
        Description = "Show only the parts that these scopes need.",
        HelpName = "A,B",
    };

    /// <summary>A comma-separated list; blanks around its parts do not count.</summary>
    public static string[] Parts(string? list) =>
        (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
