using System.CommandLine;
using System.Text.RegularExpressions;
using LinkHub.DocGen.Commands;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.Repository.Tests;

/// <summary>Documentation names only commands and options that exist.</summary>
public sealed partial class CommandLaws
{
    private static readonly RootCommand Root =
        DocGenCommands.Root(new Terminal(TextWriter.Null, TextWriter.Null, TextStyle.Plain));

    [Fact]
    public void Every_command_in_the_documentation_exists()
    {
        var lines = Documentation().ToList();
        var unknown =
            from line in lines
            from mention in Mention().Matches(line.Text)
            let problem = Problem(mention.Groups["arguments"].Value)
            where problem is not null
            select $"{line.Path}: {problem}: {mention.Value}";

        Assert.Empty(unknown);
        Assert.True(lines.Sum(line => Mention().Count(line.Text)) > 5, "the documentation names hardly any command");
    }

    [Theory]
    [InlineData("build --brand acme", null)]
    [InlineData("bulid", "no command `bulid`")]
    [InlineData("build --brnad acme", "no option `--brnad`")]
    [InlineData("new guide keap --kind link-account", null)]
    public void The_law_itself_tells_right_from_wrong(string arguments, string? problem) =>
        Assert.Equal(problem, Problem(arguments));

    private static IEnumerable<(string Path, string Text)> Documentation() =>
        from path in RepositoryFiles.With(".md", ".mdx")
        from line in RepositoryFiles.Lines(path)
        select (path, line);

    private static string? Problem(string arguments)
    {
        Command command = Root;
        foreach (var word in Word().Matches(arguments).Select(match => match.Value))
        {
            if (word.StartsWith('-'))
            {
                var known = command.Options.Concat(Root.Options);
                if (!known.Any(option => option.Name == word || option.Aliases.Contains(word)))
                {
                    return $"no option `{word}`";
                }
            }
            else if (command.Subcommands.FirstOrDefault(sub => word.Split('|').Contains(sub.Name)) is { } found)
            {
                command = found;
            }
            else if (command == Root)
            {
                return $"no command `{word}`";
            }
        }

        return null;
    }

    // `docgen …` and `dotnet run --project src/LinkHub.DocGen -- …`, up to a comment or the end of the code.
    [GeneratedRegex(
        @"(?:(?:^|`)docgen|LinkHub\.DocGen --) (?<arguments>[^#`]+)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mention();

    [GeneratedRegex(@"--[a-z-]+|[a-z][\w./|-]*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
