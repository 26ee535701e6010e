using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LinkHub.Repository.Tests;

public sealed partial class LayoutLaws
{
    [Fact]
    public void The_top_level_holds_what_the_readme_promises()
    {
        string[] allowed =
        [
            ".ci", ".editorconfig", ".gitattributes", ".gitignore", ".github", "Directory.Build.props", "Directory.Build.targets",

            // Where GitHub and pre-commit look for them.
            ".pre-commit-hooks.yaml", "action.yml",
            "Directory.Packages.props", "LICENSE", "LinkHub.sln", "README.md", "content", "global.json", "src", "tests",
        ];
        Assert.Empty(RepositoryFiles.All.Select(path => path.Split('/')[0]).Distinct().Except(allowed));
    }

    public static TheoryData<string, string[]> Arrows => new()
    {
        { "LinkHub.Guides", [] },
        { "LinkHub.GuideCheck", ["LinkHub.Guides"] },
        { "LinkHub.Themes", ["LinkHub.Guides"] },
        { "LinkHub.DocGen", ["LinkHub.GuideCheck", "LinkHub.Themes"] },
        { "LinkHub.BrowserCheck", ["LinkHub.Guides"] },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void A_project_points_only_down(string project, string[] below)
    {
        var file = XDocument.Load(Path.Combine(RepositoryFiles.Root, "src", project, $"{project}.csproj"));
        var references = file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
        Assert.Equal(below, references);
    }

    [Fact]
    public void Every_project_has_its_arrows_listed()
    {
        var projects = RepositoryFiles.With(".csproj").Where(path => path.StartsWith("src/", StringComparison.Ordinal));
        Assert.Equal(
            Arrows.Select(row => (string)row[0]).Order(StringComparer.Ordinal),
            projects.Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_namespace_says_where_its_file_is()
    {
        var wrong =
            from path in RepositoryFiles.With(".cs")
            where path.StartsWith("src/", StringComparison.Ordinal)
            let declared = NamespaceLine().Match(RepositoryFiles.Read(path)).Groups["name"].Value
            let folder = Path.GetDirectoryName(path)!["src/".Length..].Replace('/', '.').Replace('\\', '.')
            where declared.Length > 0 && declared != folder
            select $"{path}: {declared}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Central_versions_only()
    {
        var own = RepositoryFiles.With(".csproj")
            .Where(path => RepositoryFiles.Read(path).Contains(" Version=", StringComparison.Ordinal));
        Assert.Empty(own);
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NamespaceLine();
}
