using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace LinkHub.Repository.Tests;

/// <summary>The GitHub Action does what it says: its own steps are run here, by the shell that runs them there.</summary>
public sealed partial class ActionTests
{
    private static readonly YamlMappingNode Action = Parse(RepositoryFiles.Read("action.yml"));

    [Fact]
    public void A_pull_request_with_an_error_gets_it_at_its_line_and_in_its_summary()
    {
        using var content = new SmallContent();
        var (code, output) = Run(content, "Check the content", ("content", "content"), ("sarif", "guides.sarif"));

        Assert.Equal(1, code);
        Assert.Contains("::error file=content/guides/acme/link-account/api-key.mdx,line=6,", output, StringComparison.Ordinal);
        Assert.Contains("LH401", File.ReadAllText(content["summary.md"]), StringComparison.Ordinal);
        Assert.Contains("\"ruleId\": \"LH401\"", File.ReadAllText(content["guides.sarif"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Content_without_an_error_passes()
    {
        using var content = new SmallContent();
        content.Guide("Paste the **API Key** into the **API Key** field.");
        var (code, output) = Run(content, "Check the content", ("content", "content"));

        Assert.True(code == 0, output);
        Assert.DoesNotContain("::error", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_is_never_a_command()
    {
        using var content = new SmallContent();
        var (code, _) = Run(content, "Check the content", ("content", "$(touch leaked); `touch leaked`"));

        Assert.Equal(2, code);
        Assert.False(File.Exists(content["leaked"]));
    }

    [Fact]
    public void Built_hubs_are_looked_at()
    {
        using var content = new SmallContent();
        content.Write("dist/index.html", "<!DOCTYPE html><html lang=\"en\"><title>Northwind</title><a href=\"gone/\">Gone</a>");
        var (code, output) = Run(content, "Look at the built hubs", ("content", ""), ("site", "dist"));

        Assert.Equal(1, code);
        Assert.Contains("::error file=dist/index.html,line=1,", output, StringComparison.Ordinal);
        Assert.Contains("LH970", File.ReadAllText(content["summary.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_action_builds_the_checker_where_its_steps_look_for_it()
    {
        var build = Text(Step("Build the checker"), "run");
        Assert.Matches("""^dotnet build "\$GITHUB_ACTION_PATH/(?<project>\S+)" .*-o "\$RUNNER_TEMP/guidecheck" """, build);
        var project = Project().Match(build).Groups["project"].Value;
        Assert.Contains(RepositoryFiles.All, path => path.StartsWith(project + "/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_workflow_to_paste_names_inputs_that_the_action_has()
    {
        var workflow = Parse(PastedFiles.Read(".github/workflows/guides.yml"));
        var steps = (YamlSequenceNode)((YamlMappingNode)((YamlMappingNode)workflow["jobs"])["check"])["steps"];
        var inputs = steps.Cast<YamlMappingNode>().Single(step => Text(step, "uses").Contains("/linkhub@", StringComparison.Ordinal))["with"];
        var known = ((YamlMappingNode)Action["inputs"]).Children.Keys;

        Assert.NotEmpty(((YamlMappingNode)inputs).Children);
        Assert.Empty(((YamlMappingNode)inputs).Children.Keys.Except(known));
    }

    [Fact]
    public void The_hook_to_paste_is_one_that_the_repository_offers_and_its_arguments_work()
    {
        var offered = (YamlMappingNode)((YamlSequenceNode)Load(RepositoryFiles.Read(".pre-commit-hooks.yaml"))).Single();
        var repository = (YamlMappingNode)((YamlSequenceNode)Parse(PastedFiles.Read(".pre-commit-config.yaml"))["repos"]).Single();
        var hook = (YamlMappingNode)((YamlSequenceNode)repository["hooks"]).Single();
        Assert.Equal(Text(offered, "id"), Text(hook, "id"));

        // pre-commit packs the program as a tool of this name and calls it with the arguments.
        Assert.Equal(("dotnet", "guidecheck"), (Text(offered, "language"), Text(offered, "entry")));
        Assert.Contains("<PackAsTool>true</PackAsTool>", RepositoryFiles.Read("src/LinkHub.GuideCheck/LinkHub.GuideCheck.csproj"), StringComparison.Ordinal);
        foreach (var arguments in new[] { offered["args"], hook["args"] })
        {
            using var content = new SmallContent();
            var line = string.Join(' ', ((YamlSequenceNode)arguments).Select(argument => argument.ToString()));
            var (code, output) = PastedFiles.Bash(
                $"git init -q . && git add . && git -c user.name=a -c user.email=a@acme.example commit -qm x && echo >> content/guides/acme/link-account/api-key.mdx && dotnet guidecheck/guidecheck.dll {line}",
                WithProgram(content).Path,
                new Dictionary<string, string>(StringComparer.Ordinal));
            Assert.True(code == 1, output);
            Assert.Contains("error[LH401]", output, StringComparison.Ordinal);
        }
    }

    private static (int Code, string Output) Run(SmallContent content, string step, params (string Name, string Value)[] inputs)
    {
        var values = ((YamlMappingNode)Action["inputs"]).ToDictionary(
            input => input.Key.ToString(), input => Text((YamlMappingNode)input.Value, "default"), StringComparer.Ordinal);
        foreach (var (name, value) in inputs)
        {
            Assert.True(values.ContainsKey(name), $"the action has no input {name}");
            values[name] = value;
        }

        var node = Step(step);
        var variables = ((YamlMappingNode)node["env"]).ToDictionary(
            pair => pair.Key.ToString(),
            pair => Input().Replace(pair.Value.ToString(), match => values[match.Groups["name"].Value]),
            StringComparer.Ordinal);
        variables["RUNNER_TEMP"] = WithProgram(content).Path;
        variables["GITHUB_STEP_SUMMARY"] = content["summary.md"];
        return PastedFiles.Bash(Text(node, "run"), content.Path, variables);
    }

    // The programs lie beside these tests, as the action's build step lays them down.
    private static SmallContent WithProgram(SmallContent content)
    {
        Directory.CreateSymbolicLink(content["guidecheck"], AppContext.BaseDirectory);
        return content;
    }

    private static YamlMappingNode Step(string name) => ((YamlSequenceNode)((YamlMappingNode)Action["runs"])["steps"])
        .Cast<YamlMappingNode>().Single(step => Text(step, "name") == name);

    private static string Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? value.ToString() : "";

    private static YamlMappingNode Parse(string text) => (YamlMappingNode)Load(text);

    private static YamlNode Load(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Single().RootNode;
    }

    [GeneratedRegex(@"\$\{\{ inputs\.(?<name>\w+) \}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Input();

    [GeneratedRegex("""\$GITHUB_ACTION_PATH/(?<project>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Project();
}
