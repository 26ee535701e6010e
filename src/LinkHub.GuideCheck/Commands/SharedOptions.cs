using System.CommandLine;
using System.CommandLine.Parsing;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Commands;

/// <summary>Arguments and options that several programs have, each in one wording.</summary>
public static class SharedOptions
{
    /// <summary>A content folder; a misspelt option does not pass for one.</summary>
    public static Argument<string> Content()
    {
        var argument = new Argument<string>("CONTENT")
        {
            Description = "The folder with the content.",
            DefaultValueFactory = _ => "content",
        };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value.StartsWith('-'))
            {
                result.AddError(UnknownOption(token.Value, (result.Parent as CommandResult)?.Command));
            }
        });
        return argument;
    }

    public static Option<string> Format(params IReadOnlyList<string> names)
    {
        var option = new Option<string>("--format")
        {
            Description = "How to write it.",
            DefaultValueFactory = _ => names[0],
        };
        option.AcceptOnlyFromAmong([.. names]);
        return option;
    }

    public static Option<int> Threads()
    {
        var option = new Option<int>("--threads")
        {
            Description = "How many files to work on at once; the result is the same.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 256)
            {
                result.AddError("--threads takes a number from 1 to 256.");
            }
        });
        return option;
    }

    public static Option<bool> ContentOnly() => new("--content-only")
    {
        Description = "Refuse roots outside the content folder; for content from people you do not know.",
    };

    private static string UnknownOption(string name, Command? command)
    {
        var near = Suggestion.Nearest(name, command?.Options.Select(option => option.Name) ?? []);
        return near is null
            ? $"There is no option {name}."
            : $"There is no option {name}; did you mean {near}?";
    }
}
