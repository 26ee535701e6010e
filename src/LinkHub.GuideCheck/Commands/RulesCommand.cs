using System.CommandLine;
using LinkHub.GuideCheck.Reports;
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
            var list = parsed.GetRequiredValue(format) == "json" ? RuleList.Json() : RuleList.Text(terminal.Style);
            terminal.Out.Write(list);
            return ExitCode.Clean;
        });
        return command;
    }
}
