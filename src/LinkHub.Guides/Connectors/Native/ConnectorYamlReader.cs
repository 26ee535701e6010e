using LinkHub.Guides.Text;
using LinkHub.Guides.Yaml;

namespace LinkHub.Guides.Connectors;

/// <summary>
/// Reads a native definition: <c>key.connector.s1.yaml</c> with its <c>key.part.s1.partial.yaml</c>.
/// </summary>
public static class ConnectorYamlReader
{
    /// <param name="file">The definition.</param>
    /// <param name="partial">
    /// The partial that a <c>$ref</c> names, found beside the definition, or null.
    /// </param>
    /// <param name="diagnostics">Receives what was wrong, in this file and its partials.</param>
    /// <returns>
    /// The connector as far as it could be read; null where the file is no mapping, with a finding.
    /// </returns>
    public static Connector? Read(SourceFile file, Func<string, SourceFile?> partial, DiagnosticBag diagnostics)
    {
        var yaml = new DiagnosticBag();
        var partials = new List<SourceFile>();
        var written = YamlReader.Read(file, yaml);
        var root = written is null ? null : new RefExpander(Kept, yaml).Expand(written);
        diagnostics.AddRange(yaml);
        var isWhole = !yaml.Any(finding =>
            YamlRules.LeavesOut(finding.Rule) || finding.Rule == DefinitionRules.UnresolvedRef);

        // What is not there may be in the part that could not be read: that is no second defect.
        return Read(file, root, isWhole ? diagnostics : []) is { } connector
            ? connector with { IsWhole = isWhole, Partials = partials }
            : null;

        SourceFile? Kept(string name)
        {
            if (partial(name) is not { } included)
            {
                return null;
            }

            partials.Add(included);
            return included;
        }
    }

    private static Connector? Read(SourceFile file, YamlNode? root, DiagnosticBag diagnostics)
    {
        var rules = DefinitionRules.Schema;
        if (MappingReader.Open(root, NativeShapes.Connector, rules, diagnostics) is not { } connector)
        {
            return null;
        }

        var info = Required(connector, "info", NativeShapes.Info, diagnostics);
        var key = info?.RequiredText("key") ?? FallbackKey(file);
        DefinitionNames.Check(key, "connector", diagnostics);
        return new Connector(key, info?.RequiredText("title") ?? key, file, DefinitionFormat.Native)
        {
            Description = info?.Text("description"),
            Version = info?.Text("version"),
            Icon = info?.Mapping("assets", NativeShapes.Assets)?.Text("icon"),
            Categories = info?.Texts("categories") ?? [],
            Methods = Methods(connector, diagnostics),
            ScopeDefinitions =
                [.. connector.Entries("scopeDefinitions").Select(entry => Scope(entry, diagnostics))],
            Actions = ActionReader.Read(connector),
        };
    }

    private static MappingReader? Required(
        MappingReader parent, string key, MappingShape shape, DiagnosticBag diagnostics)
    {
        if (parent.Find(key) is null)
        {
            var place = parent.Node.Span.File.Span(parent.Node.Span.Start, parent.Node.Span.Start);
            diagnostics.Add(DefinitionRules.MissingKey, place, $"the connector has no `{key}`", $"Write `{key}`.");
        }

        return parent.Mapping(key, shape);
    }

    /// <summary>
    /// The key a file's name gives: <c>keap</c> for <c>connectors/keap/keap.connector.s1.yaml</c>.
    /// </summary>
    private static Located<string> FallbackKey(SourceFile file)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return new Located<string>(dot > 0 ? name[..dot] : name, file.Span(0, 0));
    }

    private static List<AuthMethod> Methods(MappingReader connector, DiagnosticBag diagnostics)
    {
        var methods = new List<AuthMethod>();
        foreach (var item in connector.Items("authentication"))
        {
            if (MethodEntry.Of(item, diagnostics) is { } entry
                && MethodReader.Read(entry, diagnostics) is { } method)
            {
                methods.Add(method);
            }
        }

        return methods;
    }

    private static ScopeDefinition Scope(YamlEntry entry, DiagnosticBag diagnostics)
    {
        var scope = MappingReader.Open(entry.Value, NativeShapes.Scope, DefinitionRules.Schema, diagnostics);
        return new ScopeDefinition(entry.Key.Located, scope?.Text("description"), scope?.Texts("includes") ?? []);
    }
}
