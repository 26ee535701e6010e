using System.CommandLine;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Reports;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.GuideCheck.Commands;

/// <summary><c>guidecheck rules</c>: lists all rules.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format")
        {
            Description = "Output format: text or json.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("rules", "Lists all rules with their severity and their fixes.")
        {
            format,
        };
        command.SetAction(parsed =>
        {
            var list = parsed.GetRequiredValue(format) == "json"
                ? RuleList.Json()
                : RuleList.Text(terminal.Style);
            terminal.Out.Write(list);
            return ExitCode.Clean;
        });
        return command;
    }
}

/// <summary><c>guidecheck explain RULE</c>: why a rule exists and how to fix its findings.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("RULE")
        {
            Description = "Id or name of the rule: LH101, missing-field.",
        };
        var command = new Command("explain", "Explains a rule and how to fix its findings.") { name };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(name), terminal));
        return command;
    }

    private static int Run(string name, Terminal terminal)
    {
        if (RuleCatalogue.Find(name) is { } entry)
        {
            terminal.Out.Write(RulePageText.Of(entry, terminal.Style));
            return ExitCode.Clean;
        }

        var near = RuleCatalogue.Nearest(name) is { } meant
            ? $"did you mean `{meant}`?"
            : "`guidecheck rules` lists them all";
        terminal.Error.WriteLine($"guidecheck: there is no rule `{VisibleText.Of(name)}`; {near}");
        return ExitCode.Failure;
    }
}
