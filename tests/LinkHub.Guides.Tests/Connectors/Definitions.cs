using LinkHub.Guides.Connectors;
using LinkHub.Guides.Connectors.Nango;
using LinkHub.Guides.Connectors.Native;
using LinkHub.Guides.Text;

namespace LinkHub.Guides.Tests.Connectors;

/// <summary>Reads definitions written in tests.</summary>
internal static class Definitions
{
    /// <summary>A connector <c>a</c> whose one method, called API Key, holds the given lines.</summary>
    public static string WithMethod(string lines) =>
        "info: {title: A, key: a}\nauthentication:\n  - custom:\n      label: API Key\n"
        + string.Concat(lines.Split('\n').Select(line => $"      {line}\n"));

    public static (Connector? Connector, string Findings) Read(
        string yaml, params (string Name, string Yaml)[] partials)
    {
        var files = partials.ToDictionary(p => p.Name, p => new SourceFile($"{p.Name}.yaml", p.Yaml));
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("a.yaml", yaml);
        return (ConnectorYamlReader.Read(file, files.GetValueOrDefault, diagnostics), Findings(diagnostics));
    }

    public static (IReadOnlyList<Connector> Connectors, string Findings) ReadNango(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        return (NangoYamlReader.Read(new SourceFile("p.yaml", yaml), diagnostics), Findings(diagnostics));
    }

    /// <summary>Findings one a line: rule, file, place, message, then the help.</summary>
    private static string Findings(DiagnosticBag diagnostics) => string.Concat(diagnostics.Sorted().Select(finding =>
        $"{finding.Rule.Name} {finding.Span}-{finding.Span.EndPosition} {finding.Message} | {finding.Help}\n"));
}
