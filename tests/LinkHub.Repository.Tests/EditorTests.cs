using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using LinkHub.GuideCheck;
using LinkHub.GuideCheck.Catalogue;
using LinkHub.GuideCheck.Commands;
using LinkHub.Guides.Site;
using LinkHub.Guides.Text.Reports;

namespace LinkHub.Repository.Tests;

/// <summary>The editor settings to paste are read by what they are for: real reports and real files.</summary>
public sealed class EditorTests
{
    [Fact]
    public void The_problem_matcher_reads_every_finding_of_a_real_report()
    {
        using var content = new SmallContent();
        content.Guide("See [one](/a.mdx) and ![two](/images/x.png).\n\n<Stpes>\n\n[here](#nowhere)");
        var found = CheckRun.Of(Library.Read(content["content"], LibraryOptions.Default), RuleCatalogue.Rules, 1);
        using var output = new StringWriter { NewLine = "\n" };
        GuideCheckCommands.Run([content["content"]], new Terminal(output, TextWriter.Null, TextStyle.Plain));

        Assert.True(found.Count > 3, "the guide is hardly wrong");
        Assert.Equal(
            found.Select(d => $"{d.Severity.ToString().ToLowerInvariant()} {d.Rule.Id} {content["content"]}/{d.Span}: {d.Message}"),
            Matched(output.ToString()));
    }

    [Fact]
    public void Schemas_are_there_and_mean_files_that_are_there()
    {
        using var settings = JsonDocument.Parse(PastedFiles.Read(".vscode/settings.json"));
        var schemas = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().ToArray();

        Assert.NotEmpty(schemas);
        Assert.All(schemas, schema =>
        {
            Assert.Contains(schema.Name["./".Length..], RepositoryFiles.All);
            var files = new Regex(
                "^" + Regex.Escape(schema.Value.GetString()!).Replace("\\*", "[^/]*", StringComparison.Ordinal) + "$",
                RegexOptions.None,
                TimeSpan.FromSeconds(1));
            Assert.Contains(RepositoryFiles.All, files.IsMatch);
        });
    }

    // As the editor does it: the patterns match lines that follow each other.
    private static IEnumerable<string> Matched(string report)
    {
        using var tasks = JsonDocument.Parse(PastedFiles.Read(".vscode/tasks.json"));
        var patterns = tasks.RootElement.GetProperty("tasks")[0].GetProperty("problemMatcher").GetProperty("pattern")
            .EnumerateArray().ToArray();
        Regex[] lines = [.. patterns.Select(pattern => new Regex(
            pattern.GetProperty("regexp").GetString()!, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)))];
        var text = report.Split('\n');
        for (var i = 0; i + 1 < text.Length; i++)
        {
            Match[] matches = [lines[0].Match(text[i]), lines[1].Match(text[i + 1])];
            if (matches.All(match => match.Success))
            {
                string Part(string name) => patterns.Index()
                    .Where(pattern => pattern.Item.TryGetProperty(name, out _))
                    .Select(pattern => matches[pattern.Index].Groups[pattern.Item.GetProperty(name).GetInt32()].Value)
                    .Single();
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Part("severity")} {Part("code")} {Part("file")}:{Part("line")}:{Part("column")}: {Part("message")}");
            }
        }
    }
}
