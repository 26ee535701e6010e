using LinkHub.Guides.Connectors;
using LinkHub.Guides.Connectors.Nango;
using LinkHub.Guides.Connectors.Native;
using LinkHub.Guides.Guides;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Connectors;

/// <summary>Real definitions in bulk, and the repository's own.</summary>
public sealed class CorpusTests
{
    [CorpusFact]
    public void All_native_definitions_are_read()
    {
        var read = Native(CorpusFactAttribute.Folder);
        Assert.True(read.Count >= 4, $"{read.Count} definitions");
        Assert.All(read, item => Assert.NotEmpty(item.Connector.Methods));
        Assert.All(read, item => Assert.NotEmpty(item.Connector.Actions));
        Assert.All(read, item => Assert.Empty(item.Diagnostics));
    }

    [CorpusFact]
    public void All_providers_are_read()
    {
        var diagnostics = new DiagnosticBag();
        var file = Load(Path.Combine(CorpusFactAttribute.Folder, "nango", "providers.yaml"), diagnostics);
        var connectors = NangoYamlReader.Read(file, diagnostics);

        Assert.True(connectors.Count >= 400, $"{connectors.Count} providers");
        Assert.All(connectors, connector => Assert.Single(connector.Methods));
        var asked = connectors.Sum(connector => AskedFields.Of(connector.Methods[0], GuideKind.LinkAccount).Count);
        Assert.True(asked >= 500, $"{asked} asked fields");
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void The_examples_of_the_repository_are_read_without_findings()
    {
        var read = Native(Path.Combine(CorpusFactAttribute.Repository(), "content"));
        Assert.True(read.Count >= 5, $"{read.Count} definitions");
        Assert.All(read, item => Assert.Empty(item.Diagnostics));
    }

    private static List<(Connector Connector, DiagnosticBag Diagnostics)> Native(string folder)
    {
        var read = new List<(Connector, DiagnosticBag)>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.connector.s1.yaml", SearchOption.AllDirectories))
        {
            var diagnostics = new DiagnosticBag();
            SourceFile? Partial(string name)
            {
                var partial = Path.Combine(Path.GetDirectoryName(path)!, $"{name}.s1.partial.yaml");
                return File.Exists(partial) ? Load(partial, diagnostics) : null;
            }

            read.Add((ConnectorYamlReader.Read(Load(path, diagnostics), Partial, diagnostics)!, diagnostics));
        }

        return read;
    }

    private static SourceFile Load(string path, DiagnosticBag diagnostics) =>
        SourceDecoder.Decode(Path.GetFileName(path), File.ReadAllBytes(path), diagnostics);
}
