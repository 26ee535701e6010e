using System.CommandLine;
using System.Text.RegularExpressions;
using LinkHub.BrowserCheck.Commands;
using LinkHub.DocGen.Commands;
using LinkHub.Guides.Text.Reports;
using YamlDotNet.RepresentationModel;

namespace LinkHub.Repository.Tests;

/// <summary>The workflow to paste that ends with published hubs: what it calls is there, and its parts fit together.</summary>
public sealed partial class WorkflowTests
{
    private static readonly Terminal Nowhere = new(TextWriter.Null, TextWriter.Null, TextStyle.Plain);

    private static readonly YamlMappingNode Jobs = Read();

    [Fact]
    public void Nothing_is_published_before_it_was_checked_built_and_looked_at() => Assert.Equal(
        ["check", "build < check", "browser < build", "publish < browser"],
        Jobs.Select(job => job.Value is YamlMappingNode node && node.Children.TryGetValue("needs", out var needs)
            ? $"{job.Key} < {needs}"
            : $"{job.Key}"));

    [Theory]
    [InlineData("build", "LinkHub.DocGen")]
    [InlineData("browser", "LinkHub.BrowserCheck")]
    public void Its_commands_are_understood_by_the_programs(string job, string project)
    {
        var call = Program().Match(Steps(job).Select(step => Text(step, "run")).Single(run => run.Length > 0));
        Assert.Equal(project, call.Groups["project"].Value);
        Assert.Contains(RepositoryFiles.All, path => path == $"src/{project}/{project}.csproj");
        var root = job == "build" ? DocGenCommands.Root(Nowhere) : BrowserCheckCommands.Root(Nowhere);
        var words = call.Groups["arguments"].Value
            .Replace("${{ matrix.shard }}", "1", StringComparison.Ordinal)
            .Replace("${{ strategy.job-total }}", "4", StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Assert.Empty(root.Parse(words).Errors.Select(error => error.Message));
        Assert.Contains(Steps(job), step =>
            Text(step, "uses").StartsWith("actions/checkout@", StringComparison.Ordinal) && With(step, "path") == ".linkhub");
    }

    [Fact]
    public void Its_shards_are_all_the_parts_there_are()
    {
        var shards = (YamlSequenceNode)((YamlMappingNode)((YamlMappingNode)Job("browser")["strategy"])["matrix"])["shard"];
        Assert.Equal(Enumerable.Range(1, shards.Children.Count).Select(number => $"{number}"), shards.Select(shard => $"{shard}"));
        Assert.Contains(Steps("browser"), step => Text(step, "run").Contains(
            "--shard ${{ matrix.shard }}/${{ strategy.job-total }}", StringComparison.Ordinal));
    }

    [Fact]
    public void What_one_job_leaves_the_next_ones_take()
    {
        var left = Steps("build").Single(step => Text(step, "uses").StartsWith("actions/upload-artifact@", StringComparison.Ordinal));
        Assert.Equal(("hubs", "dist", "true"), (With(left, "name"), With(left, "path"), With(left, "include-hidden-files")));
        foreach (var job in new[] { "browser", "publish" })
        {
            var taken = Steps(job).Single(step => Text(step, "uses").StartsWith("actions/download-artifact@", StringComparison.Ordinal));
            Assert.Equal(("hubs", "dist"), (With(taken, "name"), With(taken, "path")));
        }
    }

    [Fact]
    public void Every_brands_hub_is_published_and_nothing_else_of_the_folder()
    {
        using var content = new SmallContent();
        content.Write("dist/acme/index.html", "");
        content.Write("dist/fern/index.html", "");
        content.Write("dist/.hubs.json", "{}");
        var script = Text(Steps("publish").Single(step => Text(step, "run").Length > 0), "run");
        var (code, output) = PastedFiles.Bash(
            "npx() { echo \"called $*\"; }\n" + script, content.Path, new Dictionary<string, string>(StringComparer.Ordinal));

        Assert.Equal(0, code);
        Assert.Equal(
            "called wrangler@4 pages deploy dist/acme/ --project-name hub-acme\n"
            + "called wrangler@4 pages deploy dist/fern/ --project-name hub-fern\n",
            output);
    }

    private static YamlMappingNode Read()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(PastedFiles.Read(".github/workflows/hubs.yml")));
        return (YamlMappingNode)((YamlMappingNode)stream.Documents.Single().RootNode)["jobs"];
    }

    private static YamlMappingNode Job(string name) => (YamlMappingNode)Jobs[name];

    private static IEnumerable<YamlMappingNode> Steps(string job) => ((YamlSequenceNode)Job(job)["steps"]).Cast<YamlMappingNode>();

    private static string Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? value.ToString() : "";

    private static string With(YamlMappingNode step, string key) =>
        step.Children.TryGetValue("with", out var inputs) ? Text((YamlMappingNode)inputs, key) : "";

    [GeneratedRegex(
        @"^dotnet run -c Release --project \.linkhub/src/(?<project>\S+) -- (?<arguments>.*)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Program();
}
