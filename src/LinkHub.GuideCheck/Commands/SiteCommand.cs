using System.CommandLine;
using LinkHub.GuideCheck.Audits;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Commands;

/// <summary><c>guidecheck site DIR</c>: audits built hubs.</summary>
internal static class SiteCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR")
        {
            Description = "Built hub, or the folder of several hubs.",
        };
        var rules = Several(
            "--rule", "RULE", "Report only findings of this rule, by id or name. Can be given several times.");
        var forbid = Several("--forbid", "WORD", "Report files that show this word. Can be given several times.");
        var content = new Option<string?>("--content")
        {
            Description =
                "Content folder of the hubs, to name source files in findings and to find the host's words.",
            HelpName = "DIR",
        };
        var budget = new Option<string?>("--budget")
        {
            Description = "Report pages that are larger than this when compressed, in kB.",
            HelpName = "html=14,css=10,js=10",
        };
        budget.Validators.Add(result =>
        {
            if (PageBudget.Parse(result.GetValueOrDefault<string?>() ?? "") is null)
            {
                result.AddError("--budget takes numbers of kilobytes, such as html=14,css=10,js=10.");
            }
        });
        var format = SharedOptions.Format(ReportFormats.Names);
        var threads = SharedOptions.Threads();
        var command = new Command("site", "Checks built hubs.")
        {
            folder, rules, forbid, content, budget, format, threads,
        };
        command.SetAction((parsed, stop) => Task.FromResult(new SiteSession(
            new SiteOptions(parsed.GetRequiredValue(folder))
            {
                Rules = parsed.GetValue(rules) ?? [],
                Forbidden = parsed.GetValue(forbid) ?? [],
                ContentFolder = parsed.GetValue(content),
                Budget = PageBudget.Parse(parsed.GetValue(budget) ?? "") ?? PageBudget.Default,
                Format = parsed.GetRequiredValue(format),
                Threads = parsed.GetValue(threads),
            },
            terminal,
            stop).Run()));
        return command;
    }

    private static Option<string[]> Several(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };
}

/// <summary>The options of <c>guidecheck site</c>.</summary>
/// <param name="Folder">A built hub, or the folder of several.</param>
internal sealed record SiteOptions(string Folder)
{
    /// <summary>Rules by id or name; empty means all.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Words that no file may show.</summary>
    public IReadOnlyList<string> Forbidden { get; init; } = [];

    /// <summary>The content that the hubs were built from; null if it is not available.</summary>
    public string? ContentFolder { get; init; }

    public PageBudget Budget { get; init; } = PageBudget.Default;

    public required string Format { get; init; }

    public int Threads { get; init; } = 1;
}
