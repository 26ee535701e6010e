using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LinkHub.GuideCheck.Audits;
using LinkHub.GuideCheck.Audits.Hubs;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Commands;

/// <summary><c>guidecheck site DIR</c>: looks at hubs as they were built.</summary>
internal static class SiteCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "A built hub, or the folder of several." };
        var format = new Option<string>("--format")
        {
            Description = "How to write what was found.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "github");
        var forbid = new Option<string[]>("--forbid")
        {
            Description = "A word that no file may show; may be given several times.",
            HelpName = "WORD",
        };
        var content = new Option<string?>("--content")
        {
            Description = "The content that the hubs were built from: names sources and knows the host's words.",
            HelpName = "DIR",
        };
        var budget = new Option<string?>("--budget")
        {
            Description = "The most a page may take compressed, in kB.",
            HelpName = "html=14,css=10,js=10",
        };
        budget.Validators.Add(CheckBudget);
        var command = new Command("site", "Finds what is wrong with hubs as they were built.")
        {
            folder, format, forbid, content, budget,
        };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder),
            parsed.GetValue(content),
            parsed.GetValue(forbid) ?? [],
            BudgetOf(parsed.GetValue(budget))!,
            parsed.GetRequiredValue(format),
            terminal));
        return command;
    }

    private static int Run(
        string folder, string? content, string[] forbidden, PageBudget budget, string format, Terminal terminal)
    {
        if (Missing(folder, content) is { } missing)
        {
            return Fail($"there is no folder `{missing}`", terminal);
        }

        var hubs = HubFolders.In(folder);
        if (hubs.Count == 0)
        {
            return Fail($"there is no hub in `{folder}`", terminal);
        }

        var library = content is null ? null : Library.Read(content, new LibraryOptions { Threads = Environment.ProcessorCount });
        if (library is not null && hubs.FirstOrDefault(hub => library.Brands.All(brand => brand.Id != hub.Name)) is { } strange)
        {
            return Fail($"`{content}` has no brand `{strange.Name}`, so its words are not known; use `--forbid`", terminal);
        }

        var options = new AuditOptions { Budget = budget, Threads = Environment.ProcessorCount };
        var found = hubs.SelectMany(hub => AuditRun.Of(hub, AuditsFamily.Rules, options with
        {
            Forbidden = Words(hub, library, forbidden),
            SourceOf = library is null ? options.SourceOf : new PageSources(library, content!.TrimEnd('/') + "/").Of,
        }));
        return SiteReport.Print([.. found.Order(DiagnosticOrder.Instance)], format, terminal);
    }

    private static ForbiddenWords? Words(HubFolder hub, Library? library, string[] forbidden) => library is null
        ? forbidden.Length == 0 ? null : ForbiddenWords.Of(forbidden)
        : ForbiddenWords.Of(library.Brands.First(brand => brand.Id == hub.Name), library, forbidden);

    private static string? Missing(string folder, string? content) =>
        !Directory.Exists(folder) ? folder : content is not null && !Directory.Exists(content) ? content : null;

    private static int Fail(string problem, Terminal terminal)
    {
        terminal.Error.WriteLine($"guidecheck: {VisibleText.Of(problem)}");
        return ExitCode.Failure;
    }

    private static void CheckBudget(OptionResult result)
    {
        if (BudgetOf(result.GetValueOrDefault<string?>()) is null)
        {
            result.AddError("--budget takes numbers of kilobytes, such as html=14,css=10,js=10.");
        }
    }

    /// <summary>The default with what is written changed; null where it cannot be read.</summary>
    private static PageBudget? BudgetOf(string? written)
    {
        var budget = PageBudget.Default;
        foreach (var part in (written ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, number) = part.Split('=') is [var before, var after] ? (before, after) : (part, "");
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var most) || most is < 1 or > 1_000_000)
            {
                return null;
            }

            switch (name)
            {
                case "html":
                    budget = budget with { Html = most };
                    break;
                case "css":
                    budget = budget with { Css = most };
                    break;
                case "js":
                    budget = budget with { Js = most };
                    break;
                default:
                    return null;
            }
        }

        return budget;
    }
}
