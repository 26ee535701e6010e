using System.CommandLine;
using System.Globalization;
using LinkHub.BrowserCheck.Browsers;
using LinkHub.BrowserCheck.Hubs;
using LinkHub.BrowserCheck.Reports;
using LinkHub.BrowserCheck.Visits;
using LinkHub.Guides.Files;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;
using Microsoft.Playwright;

namespace LinkHub.BrowserCheck.Commands;

/// <summary><c>browsercheck DIR</c>: visits every guide of the hubs in a folder.</summary>
internal static class VisitCommand
{
    public static RootCommand Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR")
        {
            Description = "Output folder of a build, or one hub in it.",
        };
        var brands = new Option<string[]>("--brand")
        {
            Description = "Visit only this hub. Can be given several times.",
            HelpName = "NAME",
        };
        var shard = new Option<string>("--shard")
        {
            Description = "Do only this part of the visits, such as 2/8.",
            HelpName = "I/N",
            DefaultValueFactory = _ => "1/1",
        };
        shard.Validators.Add(result =>
        {
            if (Shard.Parse(result.GetValueOrDefault<string>() ?? "") is null)
            {
                result.AddError("--shard takes a part and their number, such as 2/8.");
            }
        });
        var jobs = new Option<int>("--jobs")
        {
            Description = "Number of pages to visit at once.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        var words = new Option<string[]>("--forbid")
        {
            Description = "Report pages that show this word. Can be given several times.",
            HelpName = "WORD",
        };
        var pictures = new Option<string?>("--screenshots")
        {
            Description = "Save a screenshot of each visit in this folder.",
            HelpName = "DIR",
        };
        var html = new Option<string?>("--html")
        {
            Description = "Write the report with its screenshots to this file.",
            HelpName = "FILE",
        };
        var browser = new Option<string?>("--browser")
        {
            Description = "Use this Chromium.",
            HelpName = "PATH",
        };
        var installs = new Option<bool>("--install")
        {
            Description = "Install Chromium if there is none.",
        };
        var format = new Option<string>("--format")
        {
            Description = "Report format.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "junit");
        var command = new RootCommand(
            "Opens every guide of built hubs in a browser, fills in its form and looks for what should not be there.")
        {
            folder, brands, shard, jobs, words, pictures, html, browser, installs, format,
        };
        command.SetAction((parsed, stop) => Run(
            parsed.GetRequiredValue(folder),
            new Choice(
                parsed.GetValue(brands) ?? [],
                Shard.Parse(parsed.GetRequiredValue(shard))!,
                Math.Clamp(parsed.GetValue(jobs), 1, 64),
                parsed.GetValue(words) ?? [],
                parsed.GetValue(pictures),
                parsed.GetValue(html),
                parsed.GetValue(browser),
                parsed.GetValue(installs),
                parsed.GetRequiredValue(format)),
            terminal,
            stop));
        return command;
    }

    private static async Task<int> Run(
        string folder, Choice choice, Terminal terminal, CancellationToken stop)
    {
        if (!Directory.Exists(folder))
        {
            terminal.Error.WriteLine($"browsercheck: there is no folder `{VisibleText.Of(folder)}`");
            return ExitCode.Failure;
        }

        var hubs = BuiltHub.In(folder);
        if (choice.Brands.FirstOrDefault(name => hubs.All(hub => hub.Name != name)) is { } missing)
        {
            var near = Suggestion.Nearest(missing, hubs.Select(hub => hub.Name));
            var help = near is null ? "" : $"; did you mean `{near}`?";
            terminal.Error.WriteLine($"browsercheck: there is no hub `{VisibleText.Of(missing)}`{help}");
            return ExitCode.Failure;
        }

        BuiltHub[] chosen = [
            .. hubs.Where(hub => choice.Brands.Count == 0 || choice.Brands.Contains(hub.Name))];
        if (chosen.Sum(hub => hub.Guides.Count) == 0)
        {
            terminal.Error.WriteLine(
                $"browsercheck: `{VisibleText.Of(folder)}` holds no hub with a guide; build one first");
            return ExitCode.Failure;
        }

        var options = new VisitOptions
        {
            Forbidden = chosen.ToDictionary(hub => hub.Name, _ => (IReadOnlyList<string>)choice.Words),
            KeepsPictures = choice.Pictures is not null || choice.Html is not null,
        };
        using var driver = await Playwright.CreateAsync();
        if ((BrowserFinder.Find(driver, choice.Browser)
            ?? (choice.Installs ? BrowserInstaller.Install(driver) : null))
            is not { } path)
        {
            terminal.Error.WriteLine(
                $"browsercheck: there is no Chromium; name one by --browser or {BrowserFinder.Variable}, or give --install");
            return ExitCode.Failure;
        }

        stop.ThrowIfCancellationRequested();
        await using var browser = await driver.Chromium.LaunchAsync(ChromiumLaunch.Options(path));

        // Whatever a visit is waiting for ends with the browser.
        await using var ends = stop.Register(() => _ = browser.CloseAsync());
        Visit[] visits = [.. choice.Shard.Take(chosen.SelectMany(Visit.Of))];
        var results = await BrowserRun.Of(browser, visits, options, choice.Jobs, Progress(terminal), stop);
        Write(results, choice, terminal);
        return results.Any(result => result.Findings.Count > 0) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static void Write(IReadOnlyList<VisitResult> results, Choice choice, Terminal terminal)
    {
        foreach (var line in choice.Format switch
        {
            "json" => [VisitJson.Of(results)],
            "junit" => [VisitJUnit.Of(results)],
            _ => VisitText.Lines(results, terminal.Style),
        })
        {
            terminal.Out.WriteLine(line);
        }

        if (choice.Html is { } html)
        {
            WholeFile.Write(html, VisitHtml.Of(results));
        }

        if (choice.Pictures is { } pictures)
        {
            WholeFile.MakeFolder(pictures);
            foreach (var result in results.Where(result => result.Picture is not null))
            {
                var name = string.Concat(
                    result.Visit.Name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
                WholeFile.Write(Path.Combine(pictures, $"{name}.png"), result.Picture);
            }
        }
    }

    // One line that is overwritten, if a person is watching.
    private static Action<VisitResult> Progress(Terminal terminal)
    {
        var count = 0;
        return result =>
        {
            var done = Interlocked.Increment(ref count);
            if (terminal.Style != TextStyle.Plain)
            {
                terminal.Error.Write(string.Create(
                    CultureInfo.InvariantCulture, $"\r\e[K{done}: {VisibleText.Of(result.Visit.Name)}\r"));
            }
        };
    }

    private sealed record Choice(
        IReadOnlyList<string> Brands,
        Shard Shard,
        int Jobs,
        IReadOnlyList<string> Words,
        string? Pictures,
        string? Html,
        string? Browser,
        bool Installs,
        string Format);
}
