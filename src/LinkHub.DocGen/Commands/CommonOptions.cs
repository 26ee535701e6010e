using System.CommandLine;
using System.CommandLine.Parsing;
using LinkHub.Guides.Text;

namespace LinkHub.DocGen.Commands;

/// <summary>Arguments and options that several commands have, each in one wording.</summary>
internal static class CommonOptions
{
    /// <summary>A folder; a misspelt option does not pass for one.</summary>
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

    private static string UnknownOption(string name, Command? command)
    {
        var near = Suggestion.Nearest(name, command?.Options.Select(option => option.Name) ?? []);
        return near is null
            ? $"There is no option {name}."
            : $"There is no option {name}; did you mean {near}?";
    }

    public static Option<string[]> Brands() => new("--brand")
    {
        Description = "Only this brand; may be given several times.",
        HelpName = "NAME",
    };

    public static Option<string> Format(params string[] names)
    {
        var option = new Option<string>("--format")
        {
            Description = "How to write it.",
            DefaultValueFactory = _ => names[0],
        };
        option.AcceptOnlyFromAmong(names);
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

    /// <summary>A comma-separated list; blanks around its parts do not count.</summary>
    public static string[] Parts(string? list) =>
        (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>
    /// A content folder as findings show it before their paths, so that a terminal can open them.
    /// </summary>
    public static string Prefix(string folder) =>
        folder is "." or "" ? "" : folder.Replace('\\', '/').TrimEnd('/') + "/";
}
