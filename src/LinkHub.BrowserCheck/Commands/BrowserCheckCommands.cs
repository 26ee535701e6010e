using System.CommandLine;
using System.Text.Json;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Text.Reports;
using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Commands;

/// <summary>The command line of <c>browsercheck</c>.</summary>
public static class BrowserCheckCommands
{
    /// <summary>Runs the command and gives its exit code, which is never 0 after a failure.</summary>
    public static int Run(string[] args, Terminal terminal) =>
        CommandRun.Of("browsercheck", terminal, async stop =>
    {
        try
        {
            return await CommandRun.Invoke(Root(terminal), args, terminal, stop);
        }
        catch (Exception problem) when (problem is JsonException or PlaywrightException)
        {
            // An interrupt closes the browser under whoever uses it.
            stop.ThrowIfCancellationRequested();
            throw new IOException(problem.Message, problem);
        }
    });

    /// <summary>The command with its options, also for checking what documentation says of them.</summary>
    public static RootCommand Root(Terminal terminal) => VisitCommand.Create(terminal);
}
