using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LinkHub.DocGen.Scaffolds;
using LinkHub.DocGen.Tests.Sites;
using LinkHub.Guides.Site;

namespace LinkHub.DocGen.Tests.Theming;

/// <summary>What <c>docgen new theme</c> writes.</summary>
public sealed class NewThemeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_templates_together_show_what_the_built_in_look_shows()
    {
        CopyExample();
        var builtIn = Build("built-in");
        var files = Scaffold.Theme(Read(), brandId: null, []).Files;
        Assert.Null(ScaffoldWriter.Write(_folder["content"], files).Problem);

        var themed = Build("themed");

        Assert.Contains("harborline/404.html", builtIn.Keys);
        Assert.Contains("fernbank/de/index.html", builtIn.Keys);
        Assert.Equal(builtIn.Keys, themed.Keys);
        foreach (var (path, page) in builtIn)
        {
            Assert.Equal($"{path}\n{Outline(page)}", $"{path}\n{Outline(themed[path])}");
        }
    }

    [Fact]
    public void Named_templates_alone_are_written_and_for_a_brand_with_a_remark()
    {
        _folder.Write("content/brands/acme/brand.yaml", "name: Acme\n");

        var result = Scaffold.Theme(Read(), "acme", ["Footer", "Header"]);

        Assert.Equal(
            ["brands/acme/theme/Footer.cshtml", "brands/acme/theme/Header.cshtml"],
            result.Files.Select(file => file.Path));
        Assert.Contains("`templates: {brands: true}`", result.Remark, StringComparison.Ordinal);
        _folder.Write("content/linkhub.yaml", "templates: {brands: true}\n");
        Assert.Null(Scaffold.Theme(Read(), "acme", []).Remark);
    }

    [Fact]
    public void The_folder_that_the_settings_name_gets_the_templates()
    {
        _folder.Write("content/linkhub.yaml", "theme: look\n");
        var files = Scaffold.Theme(Read(), brandId: null, ["NotFound"]).Files;
        Assert.Equal("look/NotFound.cshtml", Assert.Single(files).Path);
    }

    [Theory]
    [InlineData(null, "Foter", "there is no template `Foter`", "Did you mean `Footer`?")]
    [InlineData("acmee", "Footer", "there is no brand `acmee`", "Did you mean `acme`?")]
    public void An_unknown_name_is_a_problem(string? brand, string template, string problem, string help)
    {
        _folder.Write("content/brands/acme/brand.yaml", "name: Acme\n");
        var result = Scaffold.Theme(Read(), brand, [template]);
        Assert.Empty(result.Files);
        Assert.Equal((problem, help), (result.Problem, result.Help));
    }

    // Without the themes that the example has already.
    private void CopyExample()
    {
        foreach (var (path, bytes) in TemporaryFolder.Snapshot(ExampleContent.Folder))
        {
            if (!path.Split('/').Contains("theme"))
            {
                _folder.Write($"content/{path}", "");
                File.WriteAllBytes(_folder[$"content/{path}"], bytes);
            }
        }
    }

    private Library Read() => Library.Read(_folder["content"], LibraryOptions.Default);

    private SortedDictionary<string, byte[]> Build(string name)
    {
        var result = SiteBuild.Run(new SiteBuildOptions(_folder["content"], _folder[name]));
        Assert.True(result.IsPublished, string.Join('\n', result.Diagnostics.Select(d => $"{d.Span} {d.Message}")));
        var pages = TemporaryFolder.Snapshot(_folder[name])
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal));
        return new(pages.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    // Elements with their attributes, and texts, one a line; blanks are no difference, and no more is the
    // element that keeps what a template wrote of a remark together.
    private static string Outline(byte[] page)
    {
        var lines = new StringBuilder();
        Add(new HtmlParser().ParseDocument(new MemoryStream(page)), "");
        return lines.ToString();

        void Add(INode node, string indent)
        {
            foreach (var child in node is IElement { LocalName: "template" } ? Within(node) : node.ChildNodes)
            {
                switch (child)
                {
                    case IElement { ClassName: "callout-own", Attributes.Length: 1 }:
                        Add(child, indent);
                        continue;
                    case IElement element:
                        lines.Append(indent).Append('<').Append(element.LocalName);
                        foreach (var attribute in element.Attributes)
                        {
                            lines.Append($" {attribute.Name}=\"{attribute.Value}\"");
                        }

                        lines.Append(">\n");
                        break;
                    case IText or IComment when !string.IsNullOrWhiteSpace(child.NodeValue):
                        lines.Append(indent).AppendJoin(' ', child.NodeValue.Split(
                            (char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Append('\n');
                        break;
                }

                Add(child, indent + " ");
            }
        }
    }

    private static INodeList Within(INode template) =>
        ((AngleSharp.Html.Dom.IHtmlTemplateElement)template).Content.ChildNodes;
}
