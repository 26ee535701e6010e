using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LinkHub.Guides.Text;

namespace LinkHub.GuideCheck.Commands;

/// <summary>Arguments and options that several programs share, each with one description.</summary>
public static class SharedOptions
{
    /// <summary>The argument for a content folder; a misspelt option is not taken for one.</summary>
    public static Argument<string> Content()
    {
        var argument = new Argument<string>("CONTENT")
        {
            Description = "Content folder.",
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
            Description = "Report format.",
            DefaultValueFactory = _ => names[0],
        };
        option.AcceptOnlyFromAmong([.. names]);
        return option;
    }

    public static Option<int> Threads()
    {
        var option = Number("--threads", least: 1, most: 256);
        option.Description = "Number of files to process at once. The result does not depend on it.";
        option.DefaultValueFactory = _ => Environment.ProcessorCount;
        return option;
    }

    /// <summary>
    /// An option that takes a whole number within limits; any other value is refused in one sentence.
    /// </summary>
    public static Option<int> Number(string name, int least, int most)
    {
        var refusal = string.Create(
            CultureInfo.InvariantCulture, $"{name} takes a number from {least} to {most}.");
        var option = new Option<int>(name)
        {
            HelpName = "N",
            CustomParser = result =>
            {
                var text = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
                if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    || number < least || number > most)
                {
                    result.AddError(refusal);
                }

                return number;
            },
        };
        return option;
    }

    /// <summary>Refuses an empty path, as an unset variable of a shell gives one.</summary>
    public static void RefuseEmpty(Option<string> path) => path.Validators.Add(result =>
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
        {
            result.AddError($"{path.Name} takes a path.");
        }
    });

    public static Option<bool> ContentOnly() => new("--content-only")
    {
        Description =
            "Refuse roots outside the content folder. Use this for content from people you do not know.",
    };

    private static string UnknownOption(string name, Command? command)
    {
        var near = Suggestion.Nearest(name, command?.Options.Select(option => option.Name) ?? []);
        return near is null
            ? $"There is no option {name}."
            : $"There is no option {name}; did you mean {near}?";
    }
}
