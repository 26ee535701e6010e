using System.CommandLine;
using LinkHub.GuideCheck.Rules;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Commands;

/// <summary><c>guidecheck [CONTENT]</c>: checks a content folder and prints what it found.</summary>
internal static class CheckCommand
{
    public static RootCommand Create(Terminal terminal)
    {
        var content = new Argument<string>("CONTENT")
        {
            Description = "The folder with the content.",
            DefaultValueFactory = _ => "content",
        };
        var command = new RootCommand("Finds where guides and the forms they explain disagree.") { content };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(content), terminal));
        return command;
    }

    private static int Run(string folder, Terminal terminal)
    {
        var library = Library.Read(folder, new LibraryOptions { Threads = Environment.ProcessorCount });
        var found = CheckRun.Of(library, RuleCatalogue.Rules, Environment.ProcessorCount);
        var report = new TextReport(folder.TrimEnd('/') + "/", terminal.Style);
        foreach (var diagnostic in found)
        {
            terminal.Out.Write(report.Render(diagnostic));
        }

        terminal.Out.WriteLine(TextReport.Summary(found));
        return found.Any(d => d.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Clean;
    }
}
