using System.CommandLine;
using System.Text.RegularExpressions;
using LinkHub.BrowserCheck.Commands;
using LinkHub.DocGen.Commands;
using LinkHub.GuideCheck.Commands;
using LinkHub.Guides.Text;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.Repository.Tests;

/// <summary>Documentation names only commands and options that exist.</summary>
public sealed partial class CommandLaws
{
    private static readonly Terminal Nowhere = new(TextWriter.Null, TextWriter.Null, TextStyle.Plain);

    private static readonly Dictionary<string, RootCommand> Programs = new(StringComparer.Ordinal)
    {
        ["docgen"] = DocGenCommands.Root(Nowhere),
        ["guidecheck"] = GuideCheckCommands.Root(Nowhere),
        ["browsercheck"] = BrowserCheckCommands.Root(Nowhere),
    };

    [Fact]
    public void Every_command_in_the_documentation_exists()
    {
        var lines = Documentation().ToList();
        var unknown =
            from line in lines
            from mention in Mention().Matches(line.Text)
            let problem = Problem(mention.Groups["program"].Value.ToLowerInvariant(), mention.Groups["arguments"].Value)
            where problem is not null
            select $"{line.Path}: {problem}: {mention.Value}";

        Assert.Empty(unknown);
        Assert.True(lines.Sum(line => Mention().Count(line.Text)) > 5, "the documentation names hardly any command");
    }

    [Theory]
    [InlineData("docgen", "build --brand acme", null)]
    [InlineData("docgen", "bulid", "no command `bulid`")]
    [InlineData("docgen", "build --brnad acme", "no option `--brnad`")]
    [InlineData("docgen", "new guide keap --kind link-account", null)]
    [InlineData("guidecheck", "content --rule LH101", null)]
    [InlineData("guidecheck", "explian LH101", "no command `explian`")]
    [InlineData("guidecheck", "content --fixx", "no option `--fixx`")]
    [InlineData("guidecheck", "rules --format json", null)]
    [InlineData("browsercheck", "dist --shard 2/8 --html report.html", null)]
    [InlineData("browsercheck", "dist --shrad 2/8", "no option `--shrad`")]
    public void The_law_itself_tells_right_from_wrong(string program, string arguments, string? problem) =>
        Assert.Equal(problem, Problem(program, arguments));

    private static IEnumerable<(string Path, string Text)> Documentation() =>
        from path in RepositoryFiles.With(".md", ".mdx")
        from line in RepositoryFiles.Lines(path)
        select (path, line);

    private static string? Problem(string program, string arguments)
    {
        var root = Programs[program];
        Command command = root;
        foreach (var word in Word().Matches(arguments).Select(match => match.Value))
        {
            if (word.StartsWith('-'))
            {
                var known = command.Options.Concat(root.Options);
                if (!known.Any(option => option.Name == word || option.Aliases.Contains(word)))
                {
                    return $"no option `{word}`";
                }
            }
            else if (command.Subcommands.FirstOrDefault(sub => word.Split('|').Contains(sub.Name)) is { } found)
            {
                command = found;
            }
            else if (command == root && (root.Arguments.Count == 0 || IsNearCommand(word, root)))
            {
                return $"no command `{word}`";
            }
        }

        return null;
    }

    // A program that takes a folder takes any word, but hardly one that is nearly a command's name.
    private static bool IsNearCommand(string word, RootCommand root) =>
        Suggestion.Nearest(word, root.Subcommands.Select(command => command.Name)) is not null;

    // `docgen …` and `dotnet run --project src/LinkHub.DocGen -- …`, up to a comment or the end of the code.
    [GeneratedRegex(
        @"(?:(?:^|`)(?<program>docgen|guidecheck|browsercheck)|LinkHub\.(?<program>DocGen|GuideCheck|BrowserCheck) --) (?<arguments>[^#`]+)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mention();

    [GeneratedRegex(@"--[a-z-]+|[a-z][\w./|-]*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
