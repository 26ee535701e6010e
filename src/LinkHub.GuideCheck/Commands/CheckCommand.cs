using System.CommandLine;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Programs;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Commands;

/// <summary><c>guidecheck [CONTENT]</c>: checks a content folder and prints the findings.</summary>
internal static class CheckCommand
{
    public static RootCommand Create(Terminal terminal)
    {
        var content = SharedOptions.Content();
        var rules = Several(
            "--rule", "RULE", "Report only findings of this rule, by id or name. Can be given several times.");
        var connectors = Several(
            "--connector", "KEY", "Report only findings about this connector. Can be given several times.");
        var changed = Text(
            "--changed", "REF", "Report only findings about files that differ from this commit.");
        var format = SharedOptions.Format(ReportFormats.Names);
        var fix = new Option<bool>("--fix") { Description = "Apply safe fixes." };
        var isUnsafe = new Option<bool>("--unsafe")
        {
            Description = "With --fix or --diff: also apply fixes that need review.",
        };
        var diff = new Option<bool>("--diff")
        {
            Description = "Show what --fix would change, without writing files.",
        };
        var baseline = Text("--baseline", "FILE", "Suppress the findings that this file lists.");
        var prune = new Option<bool>("--prune")
        {
            Description = "With --baseline: create the file, or remove entries that are no longer found.",
        };
        var contentOnly = SharedOptions.ContentOnly();
        var threads = SharedOptions.Threads();
        var command = new RootCommand("Finds where guides and the forms they explain disagree.")
        {
            content, rules, connectors, changed, format, fix, isUnsafe, diff, baseline, prune, contentOnly,
            threads,
        };

        // A completion could list files that do not belong to the content.
        command.Directives.Clear();
        command.SetAction((parsed, stop) =>
        {
            var options = new CheckOptions(parsed.GetRequiredValue(content))
            {
                Rules = parsed.GetValue(rules) ?? [],
                Connectors = parsed.GetValue(connectors) ?? [],
                Changed = parsed.GetValue(changed),
                Format = parsed.GetRequiredValue(format),
                IsFixing = parsed.GetValue(fix),
                IncludesUnsafe = parsed.GetValue(isUnsafe),
                ShowsDiff = parsed.GetValue(diff),
                Baseline = parsed.GetValue(baseline),
                IsPruning = parsed.GetValue(prune),
                IsContentOnly = parsed.GetValue(contentOnly),
                Threads = parsed.GetValue(threads),
            };
            var session = new CheckSession(options, terminal, new GitProgram(stop), stop);
            return Task.FromResult(session.Run(command.Subcommands.Select(other => other.Name)));
        });
        return command;
    }

    private static Option<string[]> Several(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    private static Option<string?> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };
}

/// <summary>The options of a check.</summary>
/// <param name="ContentFolder">The folder with the content.</param>
internal sealed record CheckOptions(string ContentFolder)
{
    /// <summary>Ids or names of rules whose findings are wanted; empty means all.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Keys of connectors whose findings are wanted; empty means all.</summary>
    public IReadOnlyList<string> Connectors { get; init; } = [];

    /// <summary>
    /// A commit: only findings about files that differ from it are reported, on both sides of guides and
    /// definitions.
    /// </summary>
    public string? Changed { get; init; }

    public string Format { get; init; } = "text";

    /// <summary>Whether safe fixes are written.</summary>
    public bool IsFixing { get; init; }

    /// <summary>Whether fixes that a person should review are applied as well.</summary>
    public bool IncludesUnsafe { get; init; }

    /// <summary>Whether fixes are only shown.</summary>
    public bool ShowsDiff { get; init; }

    /// <summary>A file of findings that are suppressed.</summary>
    public string? Baseline { get; init; }

    /// <summary>
    /// Whether the baseline is written: made if it does not exist, else without findings that no longer
    /// exist.
    /// </summary>
    public bool IsPruning { get; init; }

    /// <summary>Whether roots that lead out of the content folder are refused.</summary>
    public bool IsContentOnly { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether some findings are left out because only others were asked for.</summary>
    public bool IsPartial => Rules.Count > 0 || Connectors.Count > 0 || Changed is not null;

    /// <summary>Called with the path of a content file before each opening; null for no call.</summary>
    public Action<string>? Opening { get; init; }
}
