using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using YamlDotNet.RepresentationModel;

namespace LinkHub.Repository.Tests;

/// <summary>What is built with is what is written down: actions by commit, packages by their lock files.</summary>
public sealed partial class SupplyChainLaws
{
    private static readonly string[] Pipelines =
        [.. RepositoryFiles.With(".yml", ".yaml").Where(path =>
            path.StartsWith(".github/workflows/", StringComparison.Ordinal) || path == "action.yml")];

    private static readonly string[] Projects = [.. RepositoryFiles.With(".csproj")];

    [Fact]
    public void Every_action_is_a_commit_that_says_its_version()
    {
        var uses = Pipelines.SelectMany(path => RepositoryFiles.Lines(path).Where(line => Uses().IsMatch(line))
            .Select(line => $"{path}: {line.Trim()}")).ToList();

        Assert.True(uses.Count >= 4, "hardly any action is used");
        Assert.DoesNotContain(uses, line => !Pinned().IsMatch(line));
    }

    [Theory]
    [InlineData("a: - uses: actions/checkout@v5", false)]
    [InlineData("a: - uses: actions/checkout@93cb6ef # v5.0.1", false)]
    [InlineData("a: - uses: actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd", false)]
    [InlineData("a: - uses: actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd # v5.0.1", true)]
    [InlineData("a: uses: ./", true)]
    public void The_law_itself_tells_right_from_wrong(string line, bool isPinned) => Assert.Equal(isPinned, Pinned().IsMatch(line));

    [Fact]
    public void Every_workflow_may_only_read()
    {
        foreach (var path in Pipelines.Where(path => path != "action.yml"))
        {
            var workflow = Yaml(path);
            Assert.Equal("{ { contents, read } }", workflow["permissions"].ToString());
            var jobs = ((YamlMappingNode)workflow["jobs"]).Children.Values.Cast<YamlMappingNode>();
            Assert.DoesNotContain(jobs, job => job.Children.ContainsKey("permissions"));
        }
    }

    [Fact]
    public void Every_checkout_leaves_no_credential_behind()
    {
        var checkouts = Pipelines.Where(path => path != "action.yml")
            .SelectMany(path => ((YamlMappingNode)Yaml(path)["jobs"]).Children.Values)
            .SelectMany(job => ((YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>())
            .Where(step => step.Children.TryGetValue("uses", out var action) && action.ToString().StartsWith("actions/checkout@", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(checkouts);
        Assert.All(checkouts, step => Assert.Equal("false", step["with"]["persist-credentials"].ToString()));
    }

    [Fact]
    public void Every_project_has_a_lock_file_of_the_versions_it_asks_for()
    {
        var versions = XDocument.Parse(RepositoryFiles.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(item => item.Attribute("Include")!.Value, item => item.Attribute("Version")!.Value, StringComparer.OrdinalIgnoreCase);
        Assert.True(Projects.Length >= 9, "there are hardly any projects");
        foreach (var project in Projects)
        {
            var lockFile = Path.GetDirectoryName(project)!.Replace('\\', '/') + "/packages.lock.json";
            Assert.Contains(lockFile, RepositoryFiles.All);
            using var json = JsonDocument.Parse(RepositoryFiles.Read(lockFile));
            var packages = json.RootElement.GetProperty("dependencies").EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject()).ToList();
            var direct = packages.Where(package => package.Value.GetProperty("type").GetString() == "Direct").ToList();
            Assert.All(Asked(project), name => Assert.Contains(direct, package => package.Name == name));
            Assert.All(
                packages.Where(package => package.Value.GetProperty("type").GetString() != "Project" && versions.ContainsKey(package.Name)),
                package => Assert.True(
                    package.Value.GetProperty("resolved").GetString() == versions[package.Name],
                    $"{lockFile} has another version of {package.Name}: run `dotnet restore`"));
            Assert.All(
                packages.Where(package => package.Value.GetProperty("type").GetString() != "Project"),
                package => Assert.NotEmpty(package.Value.GetProperty("contentHash").GetString()!));
        }
    }

    [Fact]
    public void The_pipeline_restores_what_is_locked_and_known_vulnerabilities_end_it()
    {
        var properties = XDocument.Parse(RepositoryFiles.Read("Directory.Build.props")).Descendants().ToLookup(element => element.Name.LocalName);
        var locked = Assert.Single(properties["RestoreLockedMode"]);

        Assert.Equal(("'$(CI)' == 'true'", "true"), (locked.Attribute("Condition")?.Value, locked.Value));
        Assert.Equal("true", Assert.Single(properties["RestorePackagesWithLockFile"]).Value);
        Assert.Equal("true", Assert.Single(properties["NuGetAudit"]).Value);
        Assert.Equal("true", Assert.Single(properties["TreatWarningsAsErrors"]).Value);
        var lenient = properties["WarningsNotAsErrors"].Concat(properties["NoWarn"]).Select(element => element.Value);
        Assert.DoesNotContain(lenient, value => Advisory().IsMatch(value));
    }

    [Fact]
    public void What_is_pinned_is_kept_up()
    {
        var kinds = ((YamlSequenceNode)Yaml(".github/dependabot.yml")["updates"]).Select(update => update["package-ecosystem"].ToString());

        Assert.Equal(["github-actions", "nuget"], kinds.Order(StringComparer.Ordinal));
    }

    // Its own packages, and those that Directory.Build.props gives to it.
    private static IEnumerable<string> Asked(string project) => new[] { project, "Directory.Build.props" }
        .SelectMany(path => XDocument.Parse(RepositoryFiles.Read(path)).Descendants("PackageReference"))
        .Where(item => item.Parent!.Attribute("Condition") is null || project.EndsWith(".Tests.csproj", StringComparison.Ordinal))
        .Select(item => item.Attribute("Include")!.Value);

    private static YamlMappingNode Yaml(string path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(RepositoryFiles.Read(path)));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    [GeneratedRegex(@"^\s*(- )?uses:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Uses();

    [GeneratedRegex(@"uses: (\./|[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pinned();

    [GeneratedRegex("NU190[1-4]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Advisory();
}
